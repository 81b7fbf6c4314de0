import { accepts, answers, bodyOf, lastOf, requests, sending } from './deviation.ts'
import { withBody, without, withHeader, withQuery, type Deviation } from './deviation.ts'
import { GENRES } from './books.ts'
import { json, type Members } from './http.ts'
import { shownOrder } from './orders.ts'
import type { Book } from './state.ts'

/** What servers get wrong, each in one place while all the rest is as described. */
export const DEVIATIONS = {
  'creating an order answers 200': answers('POST /orders', 201, (it) => ({ ...it, status: 200 })),

  'an unknown author is labelled as JSON': answers('GET /authors/{}', 404, (it) =>
    withHeader(it, 'content-type', 'application/json'),
  ),

  'a changed book lacks its ETag': answers('PATCH /books/{}', 200, (it) => ({
    ...it,
    headers: without(it.headers, 'etag'),
  })),

  'a cancellation has its date in another format': answers(
    'POST /orders/{}/cancellation',
    200,
    (it) => {
      const order = bodyOf(it)
      const moment = String(order['cancelled_at']).slice(0, 19)
      return withBody(it, { ...order, cancelled_at: moment.replace('T', ' ') })
    },
  ),

  'an author without books has null of them': answers('GET /authors/{}', 200, (it) => {
    const author = bodyOf(it)
    return withBody(it, { ...author, book_count: author['book_count'] || null })
  }),

  'zero copies can be ordered': accepts('POST /orders', 422, (request, honest, state) => {
    const lines = bodyOf(request)['lines']
    if (!Array.isArray(lines)) return undefined
    const more = (it: Members) => (it['quantity'] === 0 ? { ...it, quantity: 1 } : it)
    const answer = honest(sending(request, { ...bodyOf(request), lines: lines.map(more) }))
    if (answer.status !== 201) return undefined
    return withBody(answer, shownOrder(Object.assign(state.orders.at(-1)!, { lines })))
  }),

  'a genre outside of the enum is stored': accepts('POST /books', 422, (request, honest, state) => {
    const { genre } = bodyOf(request)
    if (typeof genre !== 'string' || GENRES.includes(genre)) return undefined
    const answer = honest(sending(request, { ...bodyOf(request), genre: GENRES[0] }))
    if (answer.status !== 201) return undefined
    Object.assign(state.books.at(-1)!, { genre })
    return withBody(answer, { ...bodyOf(answer), genre })
  }),

  'a review needs no rating': accepts('POST /books/{}/reviews', 422, (request, honest) => {
    const body = bodyOf(request)
    return 'rating' in body ? undefined : honest(sending(request, { ...body, rating: 3 }))
  }),

  'an unknown sort order is ignored': accepts('GET /books', 400, (request, honest) =>
    honest(withQuery(request, (query) => query.delete('sort'))),
  ),

  'a search for a quote fails': answers('GET /books', 200, (it, { query }) =>
    /['\\]/.test(query.get('q') ?? '') ? json(500, { error: 'near "\'": syntax error' }) : it,
  ),

  'cancelling needs no credentials': accepts(
    'POST /orders/{}/cancellation',
    401,
    (request, honest, state) => {
      const id = request.path.split('/')[2]!.toLowerCase()
      const owner = state.orders.find((it) => it.id === id)?.user
      const [token] = [...state.sessions].find(([, user]) => user === owner) ?? []
      const headers = { ...request.headers, authorization: `Bearer ${token}` }
      return token === undefined ? undefined : honest({ ...request, headers })
    },
  ),

  "another user's order is readable": accepts('GET /orders/{}', 404, ({ path }, _, state) => {
    const order = state.orders.find(({ id }) => id === lastOf(path))
    return order && json(200, shownOrder(order))
  }),

  'the list of books requires credentials': requests('GET /books', (request) => ({
    ...request,
    headers: { authorization: 'none', ...request.headers },
  })),

  'replacing a book keeps its pages': (request, honest, state) => {
    const before = state.books.find(({ id }) => id === lastOf(request.path))?.pages
    return answers('PUT /books/{}', 200, (answer) => {
      Object.assign(
        state.books.find(({ id }) => id === lastOf(request.path))!,
        { pages: before },
      )
      return withBody(answer, { ...bodyOf(answer), pages: before })
    })(request, honest, state)
  },

  'a deleted author is still there': (request, honest, state) => {
    const authors = [...state.authors]
    return answers('DELETE /authors/{}', 204, (answer) => {
      state.authors.splice(0, Infinity, ...authors)
      return answer
    })(request, honest, state)
  },

  'a deleted book is still listed': withGhosts(),

  'the list of books ignores its limit': answers('GET /books', 200, (_, request, __, honest) =>
    honest(withQuery(request, (query) => query.set('limit', '50'))),
  ),

  'pages of authors overlap': answers('GET /authors', 200, (answer, request, _, honest) => {
    const [page, size] = ['page', 'per_page'].map((name) => Number(request.query.get(name)))
    const all = bodyOf(
      honest(withQuery(request, (query) => (query.set('page', '1'), query.set('per_page', '100')))),
    )
    const start = ((page || 1) - 1) * ((size || 20) - 1)
    const items = (all['items'] as readonly unknown[]).slice(start, start + (size || 20))
    return withBody(answer, { ...all, items })
  }),

  'the filter by stock is ignored': answers('GET /books', 200, (_, request, __, honest) =>
    honest(withQuery(request, (query) => query.delete('in_stock'))),
  ),

  'the total of orders counts the page': answers('GET /orders', 200, (it) => {
    const page = bodyOf(it)
    return withBody(it, { ...page, total: (page['items'] as readonly unknown[]).length })
  }),

  'the Location of an author lacks the prefix': answers('POST /authors', 201, (it) =>
    withHeader(it, 'location', it.headers['location']!.replace('/v1', '')),
  ),

  'HEAD of a book has a body': answers('HEAD /books/{}', 200, (it) => ({
    ...it,
    evenForHead: true,
  })),

  'the export is labelled as Latin-1': answers('GET /exports/books', 200, (it) =>
    withHeader(it, 'content-type', 'text/csv; charset=iso-8859-1'),
  ),

  'books are JSON for whom wants CSV': requests('GET /books', (request) => ({
    ...request,
    headers: without(request.headers, 'accept'),
  })),

  'a review with a malformed id is deleted': accepts('DELETE /books/{}/reviews/{}', 400, () => ({
    ...{ status: 204, headers: {}, body: '' },
  })),

  "a new user's password is in the answer": answers('POST /users', 201, (it, request) =>
    withBody(it, { ...bodyOf(it), password: bodyOf(request)['password'] }),
  ),

  'PATCH replaces the whole book': answers('PATCH /books/{}', 200, (answer, request, state) => {
    const unset = { subtitle: null, tags: [], in_stock: true, blurb: null }
    const changed = { ...unset, ...bodyOf(request) }
    Object.assign(
      state.books.find(({ id }) => id === lastOf(request.path))!,
      changed,
    )
    return withBody(answer, { ...bodyOf(answer), ...changed })
  }),

  'an ISBN can be taken twice': accepts('POST /books', 409, (request, honest, state) => {
    const { isbn } = bodyOf(request)
    const others = state.books.filter((it) => it.isbn === isbn)
    for (const book of others) book.isbn = ''
    const answer = honest(request)
    for (const book of others) book.isbn = String(isbn)
    return answer
  }),

  'If-Match is not looked at': requests('(PUT|PATCH) /books/{}', (request) => ({
    ...request,
    headers: without(request.headers, 'if-match'),
  })),

  'an uploaded cover is taken as text': requests('PUT /books/{}/cover', (request) => ({
    ...request,
    body: Buffer.from(request.body.toString('utf8')),
  })),
} as const satisfies Readonly<Record<string, Deviation>>

export type DeviationName = keyof typeof DEVIATIONS

function withGhosts(): Deviation {
  const ghosts = new WeakMap<object, readonly Book[]>()
  return (request, honest, state) => {
    const deleted = ghosts.get(state) ?? []
    const book = state.books.find(({ id }) => id === lastOf(request.path))
    const isList = request.method === 'GET' && request.path === '/books'
    if (isList) state.books.push(...deleted)
    const answer = honest(request)
    if (isList) state.books.splice(state.books.length - deleted.length)
    if (book && !state.books.includes(book)) ghosts.set(state, [...deleted, book])
    return answer
  }
}
