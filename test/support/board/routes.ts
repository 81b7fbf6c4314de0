import { randomUUID } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { BOARD } from './description.ts'
import type { Slip } from './slips.ts'

interface Card {
  readonly id: string
  readonly board: string
  readonly state: string
  readonly author: string
  readonly [member: string]: unknown
}

interface Request {
  readonly user: string
  readonly id: string
  readonly query: URLSearchParams
  readonly bytes: Buffer
}

/** What a handler returns is a body; without one the answer is 204. */
type Handler = (request: Request) => unknown

/** An answer that ends the handling of a request. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number) {
    super(String(status))
    this.status = status
  }
}

const ajv = new Ajv2020({ strict: false })
ajvFormats.default(ajv)
ajv.addSchema(BOARD as object, 'board')

/** What the server keeps. */
export function createState() {
  return {
    boards: new Map([['FIRST', 'Ann']]),
    cards: new Map<string, Card>(),
    files: new Map<string, { readonly owner: string; readonly bytes: Buffer }>(),
    settings: new Map<string, unknown>(),
  }
}

export type State = ReturnType<typeof createState>

/** The JSON of a body, as a schema of the description wants it. */
export function bodyOf(bytes: Buffer, name: string): Record<string, unknown> {
  const value = parsed(bytes)
  require(ajv.validate({ $ref: `board#/components/schemas/${name}` }, value), 400)
  return value as Record<string, unknown>
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    throw new Refusal(400)
  }
}

function require(isFine: boolean, status: number): asserts isFine {
  if (!isFine) throw new Refusal(status)
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** By method and path. */
export function handlersOf(state: State, has: (slip: Slip) => boolean): Record<string, Handler> {
  const { boards, cards, files, settings } = state

  const boardOf = ({ id, user }: Request): string => {
    require(has('keys may be in lower case') || /^[A-Z]{2,6}$/.test(id), 400)
    require(boards.get(id) === user, 404)
    return id
  }
  const cardOf = ({ id, user }: Request, isReading = false): Card => {
    require(UUID.test(id), 400)
    const card = cards.get(id)
    const isOpen = isReading && has('cards of others are readable')
    if (!card || (boards.get(card.board) !== user && !isOpen)) throw new Refusal(404)
    return card
  }
  const store = (card: Card) => {
    require(!has('text beyond 16 bits fails') ||
      !/[\u{10000}-\u{10ffff}]/u.test(String(card['note'])), 500)
    cards.set(card.id, has('a list of strings is not stored') ? { ...card, tags: [] } : card)
    return shown(card)
  }
  const shown = ({ board: _, ...card }: Card) => card
  const fresh = ({ id, board, state, author }: Card, sent: Record<string, unknown>): Card => ({
    ...{ id, board, state, author, size: has('the default is another') ? 1 : 3 },
    ...{ note: null, tags: [], due_on: null, ...sent },
  })

  return {
    'GET /settings': ({ user }) => settings.get(user) ?? { theme: 'light' },
    'PUT /settings': ({ user, bytes }) => {
      const sent = bodyOf(bytes, 'Settings')
      if (!has('settings are not stored')) settings.set(user, sent)
      return sent
    },
    'GET /boards': ({ user, query }) => {
      const limit = query.get('limit') ?? '50'
      require(/^[1-9]\d*$/.test(limit) && Number(limit) <= 50, 400)
      const start = has('the cursor is ignored') ? 0 : Number(query.get('cursor') ?? 0)
      const own = [...boards].filter(([, owner]) => owner === user).map(([key]) => ({ key }))
      const end = start + Number(limit)
      return { items: own.slice(start, end), next: end < own.length ? String(end) : null }
    },
    'POST /boards': ({ user, bytes }) => {
      const isFree = has('keys may be in lower case')
      const key = String(isFree ? Object(parsed(bytes)).key : bodyOf(bytes, 'Board')['key'])
      require(/^[A-Z]{2,6}$/i.test(key), 400)
      require(!boards.has(key) || has('a key is given twice'), 409)
      boards.set(key, user)
      return { key }
    },
    'GET /boards/{}': (request) => ({ key: boardOf(request) }),
    'DELETE /boards/{}': (request) => void boards.delete(boardOf(request)),
    'GET /boards/{}/cards': (request) => {
      const board = boardOf(request)
      const [wanted, before] = ['state', 'due_before'].map((it) => request.query.get(it))
      require(!wanted || ['open', 'done'].includes(wanted), 400)
      require(!before || ajv.validate({ format: 'date' }, before), 400)
      const fits = (it: Card) =>
        it.board === board &&
        (!wanted || has('the filter by state is ignored') || it.state === wanted) &&
        (!before || has('the filter by date is ignored') || isBefore(it['due_on'], before))
      const author = has('a list shows another author') ? { author: 'Eve' } : {}
      return [...cards.values()].filter(fits).map((it) => ({ ...shown(it), ...author }))
    },
    'POST /boards/{}/cards': (request) => {
      const card = { id: randomUUID(), board: boardOf(request), state: 'open' }
      const schema = has('tags may repeat') ? 'Repeating' : 'Content'
      return store(fresh({ ...card, author: request.user }, bodyOf(request.bytes, schema)))
    },
    'GET /cards/{}': (request) => shown(cardOf(request, true)),
    'PUT /cards/{}': (request) => {
      const [card, sent] = [cardOf(request), bodyOf(request.bytes, 'Content')]
      return store(has('what is left out stays') ? { ...card, ...sent } : fresh(card, sent))
    },
    'PATCH /cards/{}': (request) => {
      const [card, sent] = [cardOf(request), bodyOf(request.bytes, 'Patch')]
      const given = Object.entries(sent)
      const changes = given.filter(([, it]) => it !== null || !has('null changes nothing'))
      const reset = has('a patch resets the note') ? { note: null } : {}
      return store({ ...card, ...reset, ...Object.fromEntries(changes) })
    },
    'DELETE /cards/{}': (request) => void cards.delete(cardOf(request).id),
    'POST /cards/{}/files': (request) => {
      cardOf(request)
      const text = request.bytes.toString('latin1')
      const content = /name="file".*?\r\n\r\n(.*?)\r\n--/s.exec(text)?.[1]
      if (content === undefined) throw new Refusal(400)
      const kept = has('files lose a byte') ? content.slice(1) : content
      const id = randomUUID()
      files.set(id, { owner: request.user, bytes: Buffer.from(kept, 'latin1') })
      return { id }
    },
    'GET /files/{}': ({ id, user }) => {
      require(UUID.test(id), 400)
      const file = files.get(id)
      if (file?.owner !== user) throw new Refusal(404)
      return file.bytes
    },
  }
}

function isBefore(date: unknown, before: string): boolean {
  return typeof date === 'string' && date < before
}
