import { randomUUID } from 'node:crypto'

export interface User {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly password: string
  readonly created_at: string
  /** Was there from the start, and stays. */
  readonly isPermanent: boolean
}

export interface Price {
  readonly amount: number
  readonly currency: string
}

export interface Author {
  readonly id: string
  name: string
  born_in: number | null
  website: string | null
  biography: string
}

export interface Book {
  readonly id: string
  isbn: string
  title: string
  subtitle: string | null
  author_id: string
  genre: string
  published_on: string
  pages: number
  price: Price
  tags: readonly string[]
  in_stock: boolean
  blurb: string | null
  readonly created_at: string
  updated_at: string
  version: number
}

export interface Review {
  readonly id: string
  readonly book_id: string
  readonly user: User
  readonly rating: number
  readonly text: string
  readonly anonymous: boolean
  readonly created_at: string
}

export interface Cover {
  readonly content: Buffer
  readonly media_type: string
  readonly caption: string | null
}

export interface Order {
  readonly id: string
  readonly number: string
  readonly user: User
  state: 'open' | 'paid' | 'cancelled'
  readonly lines: readonly { readonly book_id: string; readonly quantity: number }[]
  readonly delivery: Readonly<Record<string, unknown>>
  readonly gift_note: string | null
  readonly deliver_after: string | null
  readonly created_at: string
  cancelled_at: string | null
}

export interface State {
  readonly adminKey: string
  readonly users: User[]
  /** By token. */
  readonly sessions: Map<string, User>
  readonly authors: Author[]
  readonly books: Book[]
  readonly reviews: Review[]
  /** By the id of the book. */
  readonly covers: Map<string, Cover>
  readonly orders: Order[]
}

export const now = (): string => new Date().toISOString()

const START = '2026-01-05T09:30:00.000Z'
const seedId = (kind: number, index: number) =>
  `${kind}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`

const AUTHORS = ['Ada Brandt', 'Béla Szűcs', 'Chiara Moretti', 'Noor de Vries'] as const
const TITLES = [
  ...['The Quiet Harbour', 'Maps of the North', 'A History of Salt', 'Orbits', 'Über die Brücke'],
  ...['The Paper Garden', 'Rivers at Night', 'Small Machines', 'The Ninth Wave', 'Glass and Grain'],
  ...['Winter Ferry', 'The Lamp Lighter', 'Counting Stars'],
]
const GENRES = ['fiction', 'travel', 'history', 'science', 'children']

export function createState(): State {
  const users = ['alice', 'bob'].map((name, index): User => ({
    ...{ id: seedId(1, index), email: `${name}@bookshop.example`, name, created_at: START },
    ...{ password: `${name}-${randomUUID()}`, isPermanent: true },
  }))
  const authors = AUTHORS.map((name, index): Author => ({
    ...{ id: seedId(2, index), name, born_in: index === 1 ? null : 1950 + index },
    ...{ website: index === 0 ? 'https://brandt.example/' : null, biography: '' },
  }))
  const books = TITLES.map((title, index): Book => ({
    ...{ id: seedId(3, index), isbn: `97800000000${10 + index}`, title, subtitle: null },
    // The last author has no book.
    ...{ author_id: authors[index % 3]!.id, genre: GENRES[index % 5]!, tags: [], blurb: null },
    ...{ published_on: `20${10 + index}-03-01`, pages: 120 + index * 31, in_stock: index % 4 > 0 },
    ...{ price: { amount: 900 + index * 150, currency: 'EUR' } },
    ...{ created_at: START, updated_at: START, version: 1 },
  }))
  const reviews = [5, 3].map((rating, index): Review => ({
    ...{ id: seedId(4, index), book_id: books[0]!.id, user: users[index]!, rating },
    ...{ text: 'Read it twice.', anonymous: index === 1, created_at: START },
  }))
  return {
    ...{ adminKey: randomUUID(), users, sessions: new Map(), authors, books, reviews },
    ...{ covers: new Map(), orders: [] },
  }
}
