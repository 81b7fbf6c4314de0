import { randomUUID } from 'node:crypto'
import * as check from './checks.ts'
import { csv, json, negotiate, noContent, Problem, type Members, type Outgoing } from './http.ts'
import { rejectIf, type Call, type Route } from './route.ts'
import { now, type Book, type State } from './state.ts'

export const GENRES = ['fiction', 'history', 'science', 'travel', 'children']
const SORTS = ['title', '-title', 'price', '-price', 'published_on', '-published_on']
const READ_ONLY = ['id', 'rating_average', 'has_cover', 'created_at', 'updated_at', 'ordered']

const REQUIRED = {
  isbn: check.text({ pattern: /^97[89][0-9]{10}$/ }),
  title: check.text({ min: 1, max: 200 }),
  author_id: check.uuid,
  genre: check.choice(...GENRES),
  published_on: check.date,
  pages: check.integer(1, 20_000),
  price: check.members({
    amount: check.integer(0, 1_000_000),
    currency: check.choice('EUR', 'GBP', 'USD'),
  }),
}

const OPTIONAL = {
  subtitle: check.nullable(check.text({ min: 1, max: 200 })),
  tags: check.list(check.text({ pattern: /^[a-z][a-z0-9-]{0,19}$/ }), 0, 5, true),
  in_stock: check.flag,
  blurb: check.nullable(check.text({ max: 2000 })),
}

const DEFAULTS = { subtitle: null, tags: [], in_stock: true, blurb: null }

export function findBook({ state, id }: Call): Book {
  const book = state.books.find((it) => it.id === id('bookId'))
  if (!book) throw new Problem(404, 'Not found', 'there is no such book')
  return book
}

export const isSameId = (a: string, b: unknown): boolean =>
  a.toLowerCase() === String(b).toLowerCase()

export const etagOf = ({ version }: Book): string => `"v${version}"`

export function shownBook(state: State, book: Book, user: Call['user']): Members {
  const { version: _, ...members } = book
  const ratings = state.reviews.filter((it) => it.book_id === book.id).map((it) => it.rating)
  const sum = ratings.reduce((all, rating) => all + rating, 0)
  const isOrdered = () =>
    state.orders.some((it) => it.user === user && it.lines.some((line) => line.book_id === book.id))
  return {
    ...members,
    rating_average: ratings.length > 0 ? sum / ratings.length : null,
    has_cover: state.covers.has(book.id),
    ...(user && { ordered: isOrdered() }),
  }
}

/** Books that the filters of a query leave, in its order. */
export function selectedBooks({ books }: State, query: Members): Book[] {
  const { genre, author_id, in_stock, min_price, q } = query
  const field = String(query['sort'] ?? 'title')
  const key = (book: Book) =>
    field.endsWith('price') ? book.price.amount : book[field.replace('-', '') as 'title']
  const compare = (a: Book, b: Book) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
  const selected = books.filter(
    (book) =>
      (!genre || (genre as string[]).includes(book.genre)) &&
      (!author_id || isSameId(book.author_id, author_id)) &&
      (in_stock === undefined || book.in_stock === in_stock) &&
      (min_price === undefined || book.price.amount >= Number(min_price)) &&
      (!q || `${book.title} ${book.blurb}`.toLowerCase().includes(String(q).toLowerCase())),
  )
  return selected.sort((a, b) => (field.startsWith('-') ? compare(b, a) : compare(a, b)))
}

export function booksAsCsv(books: readonly Book[]): string {
  const head = ['isbn', 'title', 'genre', 'amount', 'currency']
  const rows = books.map((it) => [it.isbn, it.title, it.genre, it.price.amount, it.price.currency])
  return csv([head, ...rows])
}

function listBooks({ state, request, query, user }: Call): Outgoing {
  const type = negotiate(request.headers['accept'], ['application/json', 'text/csv'])
  if (type === undefined) throw new Problem(406, 'Not acceptable')
  const selected = selectedBooks(state, query)
  const start = startOf(query['cursor'], selected.length)
  const end = start + Number(query['limit'])
  const page = selected.slice(start, end)
  const next = end < selected.length ? Buffer.from(`at:${end}`).toString('base64url') : null
  const headers = { 'x-total-count': String(selected.length), vary: 'accept' }
  if (type === 'text/csv')
    return { status: 200, headers: { 'content-type': type, ...headers }, body: booksAsCsv(page) }
  const items = page.map((book) => shownBook(state, book, user))
  return json(200, { items, total: selected.length, next }, headers)
}

function startOf(cursor: unknown, length: number): number {
  if (cursor === undefined) return 0
  const text = Buffer.from(String(cursor), 'base64url').toString()
  const [, digits] = /^at:(\d{1,9})$/.exec(text) ?? []
  if (digits === undefined || Number(digits) > length)
    throw new Problem(400, 'Bad request', 'cursor is none that a list gave')
  return Number(digits)
}

function createBook({ state, body, user }: Call): Outgoing {
  const input = { ...DEFAULTS, ...inputOf(body) }
  checkBook(state, input, undefined)
  const moment = now()
  const dates = { created_at: moment, updated_at: moment }
  const book = { ...input, id: randomUUID(), ...dates, version: 1 } as unknown as Book
  state.books.push(book)
  const headers = { location: `/v1/books/${book.id}`, etag: etagOf(book) }
  return json(201, shownBook(state, book, user), headers)
}

/** The members that callers may write. */
function inputOf(body: unknown): Members {
  const names = Object.keys({ ...REQUIRED, ...OPTIONAL })
  return Object.fromEntries(
    Object.entries(body as Members).filter(([name]) => names.includes(name)),
  )
}

function checkBook({ authors, books }: State, input: Members, book: Book | undefined): void {
  const authorId = input['author_id']
  if (authorId !== undefined && !authors.some(({ id }) => isSameId(id, authorId)))
    rejectIf('/author_id is no author', 422)
  if (books.some((it) => it !== book && it.isbn === input['isbn']))
    throw new Problem(409, 'Conflict', 'there is a book with this ISBN')
}

function getBook(call: Call): Outgoing {
  const book = findBook(call)
  const etag = etagOf(book)
  const known = (call.request.headers['if-none-match'] ?? '').split(/\s*,\s*/)
  if (known.includes(etag) || known.includes('*'))
    return { status: 304, headers: { etag }, body: '' }
  return json(200, shownBook(call.state, book, call.user), { etag })
}

function checkMatch(call: Call): void {
  const etag = etagOf(findBook(call))
  const etags = (call.request.headers['if-match'] ?? '*').split(/\s*,\s*/)
  if (!etags.includes('*') && !etags.includes(etag))
    throw new Problem(412, 'Precondition failed', 'the book has been changed')
}

function change(defaults: Members): Route['handle'] {
  return (call) => {
    const { state, body, user } = call
    const book = findBook(call)
    const input = { ...defaults, ...inputOf(body) }
    checkBook(state, input, book)
    Object.assign(book, input, { updated_at: now(), version: book.version + 1 })
    return json(200, shownBook(state, book, user), { etag: etagOf(book) })
  }
}

function deleteBook(call: Call): Outgoing {
  const { state } = call
  const book = findBook(call)
  if (state.orders.some(({ lines }) => lines.some((line) => line.book_id === book.id)))
    throw new Problem(409, 'Conflict', 'the book has been ordered')
  state.books.splice(state.books.indexOf(book), 1)
  state.covers.delete(book.id)
  const kept = state.reviews.filter((it) => it.book_id !== book.id)
  state.reviews.splice(0, Infinity, ...kept)
  return noContent
}

const filters: Route['query'] = {
  genre: { type: 'list', check: check.list(check.choice(...GENRES), 1, 3, true) },
  author_id: { type: 'string', check: check.uuid },
  in_stock: { type: 'boolean' },
  min_price: { type: 'integer', check: check.integer(0, 1_000_000) },
  q: { type: 'string', check: check.text({ min: 2, max: 40 }) },
  sort: { type: 'string', check: check.choice(...SORTS), default: 'title' },
}

const paging: Route['query'] = {
  limit: { type: 'integer', check: check.integer(1, 50), default: 10 },
  cursor: { type: 'string', check: check.text({ pattern: /^[A-Za-z0-9_-]{1,64}$/ }) },
}

const one = { path: '/books/{bookId}', access: 'user' } as const
const whole = check.members(REQUIRED, OPTIONAL, READ_ONLY)
const some = check.members({}, { ...REQUIRED, ...OPTIONAL })
const patch: Route['check'] = (value, pointer) =>
  check.isObject(value) && Object.keys(value).length === 0
    ? 'the body has no member'
    : some(value, pointer)

export const bookRoutes: readonly Route[] = [
  {
    ...{ method: 'GET', path: '/books', access: 'optional user', handle: listBooks },
    query: { ...filters, ...paging },
  },
  {
    ...{ method: 'POST', path: '/books', access: 'user', handle: createBook },
    ...{ types: ['application/json'], check: whole },
  },
  { ...one, method: 'GET', access: 'optional user', handle: getBook },
  {
    ...{ ...one, method: 'PUT', types: ['application/json'], check: whole },
    ...{ find: checkMatch, handle: change(DEFAULTS) },
  },
  {
    ...{ ...one, method: 'PATCH', types: ['application/merge-patch+json'], check: patch },
    ...{ find: checkMatch, handle: change({}) },
  },
  { ...one, method: 'DELETE', find: checkMatch, handle: deleteBook },
]
