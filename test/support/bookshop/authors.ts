import { randomUUID } from 'node:crypto'
import { isSameId } from './books.ts'
import * as check from './checks.ts'
import { json, noContent, Problem, type Members } from './http.ts'
import { pageOf, paging } from './reviews.ts'
import type { Call, Route } from './route.ts'
import type { Author, State } from './state.ts'

const DEFAULTS = { born_in: null, website: null, biography: '' }

function bookCount({ books }: State, { id }: Author): number {
  return books.filter((it) => isSameId(it.author_id, id)).length
}

function shown(state: State, author: Author): Members {
  return { ...author, book_count: bookCount(state, author) }
}

function findAuthor({ state, id }: Call): Author {
  const author = state.authors.find((it) => it.id === id('authorId'))
  if (!author) throw new Problem(404, 'Not found', 'there is no such author')
  return author
}

function inputOf(body: unknown) {
  const { name, born_in, website, biography } = { ...DEFAULTS, ...(body as Author) }
  return { name, born_in, website, biography }
}

function createAuthor({ state, body }: Call) {
  const author = { id: randomUUID(), ...inputOf(body) }
  state.authors.push(author)
  return json(201, shown(state, author), { location: `/v1/authors/${author.id}` })
}

function replaceAuthor(call: Call) {
  const author = Object.assign(findAuthor(call), inputOf(call.body))
  return json(200, shown(call.state, author))
}

function deleteAuthor(call: Call) {
  const author = findAuthor(call)
  const { authors } = call.state
  if (bookCount(call.state, author) > 0) throw new Problem(409, 'Conflict', 'the author has books')
  authors.splice(authors.indexOf(author), 1)
  return noContent
}

const body: Pick<Route, 'types' | 'check'> = {
  types: ['application/json'],
  check: check.members(
    { name: check.text({ min: 1, max: 100 }) },
    {
      born_in: check.nullable(check.integer(1000, 2100)),
      website: check.nullable(check.uri),
      biography: check.text({ max: 1000 }),
    },
    ['id', 'book_count'],
  ),
}

const all = { path: '/authors', access: 'admin' } as const
const one = { path: '/authors/{authorId}', access: 'admin' } as const

export const authorRoutes: readonly Route[] = [
  {
    ...{ ...all, method: 'GET', access: 'anyone', query: paging },
    handle: ({ state, query }) => {
      const { items, total } = pageOf(state.authors, query)
      return json(200, { items: items.map((author) => shown(state, author)), total })
    },
  },
  { ...all, method: 'POST', ...body, handle: createAuthor },
  {
    ...{ ...one, method: 'GET', access: 'anyone' },
    handle: (call) => json(200, shown(call.state, findAuthor(call))),
  },
  { ...one, method: 'PUT', ...body, find: findAuthor, handle: replaceAuthor },
  { ...one, method: 'DELETE', handle: deleteAuthor },
]
