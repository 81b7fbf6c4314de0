import { randomUUID } from 'node:crypto'
import { isSameId } from './books.ts'
import * as check from './checks.ts'
import { json, Problem, type Members } from './http.ts'
import { rejectIf, type Call, type Route } from './route.ts'
import { now, type Order } from './state.ts'

const STATES = ['open', 'paid', 'cancelled']
const KINDS = {
  pickup: check.members({ kind: check.choice('pickup'), shop: check.choice('north', 'harbour') }),
  post: check.members(
    {
      kind: check.choice('post'),
      street: check.text({ min: 1, max: 100 }),
      postcode: check.text({ pattern: /^[0-9]{5}$/ }),
      country: check.choice('AT', 'CH', 'DE'),
    },
    { phone: check.text({ pattern: /^\+[1-9][0-9]{6,14}$/ }) },
  ),
}

const delivery: check.Check = (value, pointer) => {
  const kind = check.isObject(value) ? value['kind'] : undefined
  if (kind === 'pickup' || kind === 'post') return KINDS[kind](value, pointer)
  return `${pointer} has no known kind`
}

const input = check.members(
  {
    lines: check.list(
      check.members({ book_id: check.uuid, quantity: check.integer(1, 20) }),
      ...([1, 10] as const),
    ),
    delivery,
  },
  {
    gift_note: check.nullable(check.text({ min: 1, max: 300 })),
    deliver_after: check.nullable(check.dateTime),
    card_number: check.text({ pattern: /^[0-9]{16}$/ }),
  },
  ['id', 'number', 'state', 'copies', 'created_at', 'cancelled_at'],
)

export function shownOrder({ user: _, ...order }: Order): Members {
  return { ...order, copies: order.lines.reduce((sum, { quantity }) => sum + quantity, 0) }
}

function findOrder({ state, user, id }: Call): Order {
  const order = state.orders.find((it) => it.user === user && it.id === id('orderId'))
  if (!order) throw new Problem(404, 'Not found', 'you have no such order')
  return order
}

function listOrders({ state, user, query }: Call) {
  const own = state.orders.filter(
    (it) => it.user === user && (query['state'] ?? it.state) === it.state,
  )
  const start = Number(query['offset'])
  const items = own.slice(start, start + Number(query['limit'])).map(shownOrder)
  return json(200, { items, total: own.length })
}

function createOrder({ state, user, body }: Call) {
  const { lines, delivery, gift_note, deliver_after, card_number } = body as Order &
    Readonly<Record<'card_number', unknown>>
  const ids = lines.map(({ book_id }) => book_id.toLowerCase())
  if (ids.some((id) => !state.books.some((book) => book.id === id)))
    rejectIf('a line names no book', 422)
  if (new Set(ids).size < ids.length) rejectIf('two lines name the same book', 422)
  const order: Order = {
    ...{ id: randomUUID(), number: `BO-${String(100_000 + state.orders.length)}`, user: user! },
    ...{ state: card_number === undefined ? 'open' : 'paid', lines, delivery },
    ...{ gift_note: gift_note ?? null, deliver_after: deliver_after ?? null },
    ...{ created_at: now(), cancelled_at: null },
  }
  state.orders.push(order)
  return json(201, shownOrder(order), { location: `/v1/orders/${order.id}` })
}

function cancelOrder(call: Call) {
  const order = findOrder(call)
  if (order.state === 'cancelled') throw new Problem(409, 'Conflict', 'the order is cancelled')
  Object.assign(order, { state: 'cancelled', cancelled_at: now() })
  return json(200, shownOrder(order))
}

function readReceipt(call: Call) {
  const { number, lines } = findOrder(call)
  const titles = lines.map(({ book_id, quantity }) => {
    const book = call.state.books.find(({ id }) => isSameId(id, book_id))
    return `${quantity} × ${book?.title}\n`
  })
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return { status: 200, headers, body: `Order ${number}\n${titles.join('')}` }
}

const one = { path: '/orders/{orderId}', access: 'user' } as const

export const orderRoutes: readonly Route[] = [
  {
    ...{ method: 'GET', path: '/orders', access: 'user', handle: listOrders },
    query: {
      state: { type: 'string', check: check.choice(...STATES) },
      offset: { type: 'integer', check: check.integer(0, 100_000), default: 0 },
      limit: { type: 'integer', check: check.integer(1, 50), default: 20 },
    },
  },
  {
    ...{ method: 'POST', path: '/orders', access: 'user', handle: createOrder },
    ...{ types: ['application/json'], check: input },
  },
  { ...one, method: 'GET', handle: (call) => json(200, shownOrder(findOrder(call))) },
  { ...one, path: `${one.path}/cancellation`, method: 'POST', handle: cancelOrder },
  { ...one, path: `${one.path}/receipt`, method: 'GET', handle: readReceipt },
]
