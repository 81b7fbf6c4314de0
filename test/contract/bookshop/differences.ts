import type { Answer, Caller } from '../../support/bookshop/caller.ts'
import type { DeviationName } from '../../support/bookshop/deviations.ts'

/** Requests whose outcome a deviation changes, with both outcomes. */
interface Difference {
  readonly of: (caller: Caller) => Promise<unknown>
  readonly honest: unknown
  readonly deviating: unknown
}

export const BOOK = '30000000-0000-4000-8000-000000000000'
export const [ADA, NOOR] = [
  '20000000-0000-4000-8000-000000000000',
  '20000000-0000-4000-8000-000000000003',
]
export const UNKNOWN = '90000000-0000-4000-8000-000000000000'

export const novel = {
  ...{ isbn: '9791234567890', title: 'The Long Way', subtitle: 'A novel', author_id: ADA },
  ...{ genre: 'fiction', published_on: '2024-09-12', pages: 352, tags: ['train'] },
  price: { amount: 2200, currency: 'EUR' },
}
export const order = (quantity = 1) => ({
  lines: [{ book_id: BOOK, quantity }],
  delivery: { kind: 'post', street: 'Hafengasse 3', postcode: '20457', country: 'DE' },
  card_number: '4111111111111111',
})

const status = ({ status }: Answer) => status
const type = ({ headers }: Answer) => headers.get('content-type')
const ordered = async ({ call }: Caller): Promise<string> =>
  `/orders/${(await call('POST /orders', { as: 'alice', body: order() })).json.id}`
const added = async ({ call }: Caller): Promise<string> =>
  `/books/${(await call('POST /books', { as: 'alice', body: novel })).json.id}`
const hired = async ({ call }: Caller): Promise<string> =>
  `/authors/${(await call('POST /authors', { as: 'admin', body: { name: 'Ines' } })).json.id}`
export const merge = { 'content-type': 'application/merge-patch+json' }

export const DIFFERENCES: Readonly<Record<DeviationName, Difference>> = {
  'creating an order answers 200': {
    of: ({ call }) => call('POST /orders', { as: 'alice', body: order() }).then(status),
    ...{ honest: 201, deviating: 200 },
  },
  'an unknown author is labelled as JSON': {
    of: ({ call }) => call(`GET /authors/${UNKNOWN}`).then(type),
    ...{ honest: 'application/problem+json', deviating: 'application/json' },
  },
  'a changed book lacks its ETag': {
    of: async (caller) => {
      const options = { as: 'bob', body: { pages: 9 }, headers: merge } as const
      return (await caller.call(`PATCH ${await added(caller)}`, options)).headers.get('etag')
    },
    ...{ honest: '"v2"', deviating: null },
  },
  'a cancellation has its date in another format': {
    of: async (caller) => {
      const path = `${await ordered(caller)}/cancellation`
      const { json } = await caller.call(`POST ${path}`, { as: 'alice' })
      return /T.*Z$/.test(json.cancelled_at)
    },
    ...{ honest: true, deviating: false },
  },
  'an author without books has null of them': {
    of: async ({ call }) => (await call(`GET /authors/${NOOR}`)).json.book_count,
    ...{ honest: 0, deviating: null },
  },
  'zero copies can be ordered': {
    of: ({ call }) => call('POST /orders', { as: 'bob', body: order(0) }).then(status),
    ...{ honest: 422, deviating: 201 },
  },
  'a genre outside of the enum is stored': {
    of: ({ call }) =>
      call('POST /books', { as: 'bob', body: { ...novel, genre: 'cooking' } }).then(status),
    ...{ honest: 422, deviating: 201 },
  },
  'a review needs no rating': {
    of: ({ call }) =>
      call(`POST /books/${BOOK}/reviews`, { as: 'bob', body: { text: 'Fine.' } }).then(status),
    ...{ honest: 422, deviating: 201 },
  },
  'an unknown sort order is ignored': {
    of: ({ call }) => call('GET /books?sort=size').then(status),
    ...{ honest: 400, deviating: 200 },
  },
  'a search for a quote fails': {
    of: ({ call }) => call(`GET /books?q=${encodeURIComponent("O'Hara")}`).then(status),
    ...{ honest: 200, deviating: 500 },
  },
  'cancelling needs no credentials': {
    of: async (caller) => status(await caller.call(`POST ${await ordered(caller)}/cancellation`)),
    ...{ honest: 401, deviating: 200 },
  },
  "another user's order is readable": {
    of: async (caller) => status(await caller.call(`GET ${await ordered(caller)}`, { as: 'bob' })),
    ...{ honest: 404, deviating: 200 },
  },
  'the list of books requires credentials': {
    of: ({ call }) => call('GET /books').then(status),
    ...{ honest: 200, deviating: 401 },
  },
  'replacing a book keeps its pages': {
    of: async (caller) => {
      const path = await added(caller)
      await caller.call(`PUT ${path}`, { as: 'alice', body: { ...novel, pages: 100 } })
      return (await caller.call(`GET ${path}`)).json.pages
    },
    ...{ honest: 100, deviating: 352 },
  },
  'a deleted author is still there': {
    of: async (caller) => {
      const path = await hired(caller)
      await caller.call(`DELETE ${path}`, { as: 'admin' })
      return status(await caller.call(`GET ${path}`))
    },
    ...{ honest: 404, deviating: 200 },
  },
  'a deleted book is still listed': {
    of: async (caller) => {
      await caller.call(`DELETE ${await added(caller)}`, { as: 'alice' })
      return (await caller.call('GET /books?limit=50')).json.total
    },
    ...{ honest: 13, deviating: 14 },
  },
  'the list of books ignores its limit': {
    of: async ({ call }) => (await call('GET /books?limit=2')).json.items.length,
    ...{ honest: 2, deviating: 13 },
  },
  'pages of authors overlap': {
    of: async ({ call }) =>
      (await call('GET /authors?page=2&per_page=2')).json.items.map(
        (it: { name: string }) => it.name,
      ),
    honest: ['Chiara Moretti', 'Noor de Vries'],
    deviating: ['Béla Szűcs', 'Chiara Moretti'],
  },
  'the filter by stock is ignored': {
    of: async ({ call }) => (await call('GET /books?in_stock=false')).json.total,
    ...{ honest: 4, deviating: 13 },
  },
  'the total of orders counts the page': {
    of: async (caller) => {
      await ordered(caller)
      await ordered(caller)
      return (await caller.call('GET /orders?limit=1', { as: 'alice' })).json.total
    },
    ...{ honest: 2, deviating: 1 },
  },
  'the Location of an author lacks the prefix': {
    of: async ({ call }) => {
      const answer = await call('POST /authors', { as: 'admin', body: { name: 'Ines' } })
      return answer.headers.get('location')!.replace(answer.json.id, '')
    },
    ...{ honest: '/v1/authors/', deviating: '/authors/' },
  },
  'HEAD of a book has a body': {
    of: async ({ bodyOfHead }) => (await bodyOfHead(`/books/${BOOK}`)).slice(0, 5),
    ...{ honest: '', deviating: '{"id"' },
  },
  'the export is labelled as Latin-1': {
    of: ({ call }) => call('GET /exports/books', { as: 'admin' }).then(type),
    ...{ honest: 'text/csv; charset=utf-8', deviating: 'text/csv; charset=iso-8859-1' },
  },
  'books are JSON for whom wants CSV': {
    of: ({ call }) => call('GET /books', { headers: { accept: 'text/csv' } }).then(type),
    ...{ honest: 'text/csv', deviating: 'application/json' },
  },
  'a review with a malformed id is deleted': {
    of: ({ call }) => call(`DELETE /books/${BOOK}/reviews/17`, { as: 'alice' }).then(status),
    ...{ honest: 400, deviating: 204 },
  },
  "a new user's password is in the answer": {
    of: async ({ call }) => {
      const body = { email: 'ines@shop.example', name: 'Ines', password: 'long enough' }
      return 'password' in (await call('POST /users', { as: 'admin', body })).json
    },
    ...{ honest: false, deviating: true },
  },
  'PATCH replaces the whole book': {
    of: async (caller) => {
      const path = await added(caller)
      await caller.call(`PATCH ${path}`, { as: 'alice', body: { pages: 9 }, headers: merge })
      return (await caller.call(`GET ${path}`)).json.subtitle
    },
    ...{ honest: 'A novel', deviating: null },
  },
  'an ISBN can be taken twice': {
    of: async (caller) => {
      await added(caller)
      return status(await caller.call('POST /books', { as: 'bob', body: novel }))
    },
    ...{ honest: 409, deviating: 201 },
  },
  'If-Match is not looked at': {
    of: async (caller) => {
      const headers = { 'if-match': '"v0"' }
      const options = { as: 'alice', body: novel, headers } as const
      return status(await caller.call(`PUT ${await added(caller)}`, options))
    },
    ...{ honest: 412, deviating: 200 },
  },
  'an uploaded cover is taken as text': {
    of: async ({ call }) => {
      const headers = { 'content-type': 'application/octet-stream' }
      const body = new Uint8Array([0xff, 0xd8, 0x00])
      return (await call(`PUT /books/${BOOK}/cover`, { as: 'bob', body, headers })).json.size
    },
    ...{ honest: 3, deviating: 7 },
  },
}
