/** A request as the handlers see it. */
export interface Incoming {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly header: (name: string) => string | undefined
  readonly body: string
}

/** An answer before it is sent. */
export interface Outgoing {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string
}

/** Ends a handler with an error of one line. */
export class Rejection extends Error {
  readonly answer: Outgoing

  constructor(status: number, text: string) {
    super(text)
    this.answer = {
      status,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
      body: `${text}\n`,
    }
  }
}

export function json(status: number, value: unknown, headers: Outgoing['headers'] = {}): Outgoing {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: `${JSON.stringify(value)}\n`,
  }
}

export function empty(status: number): Outgoing {
  return { status, headers: {}, body: '' }
}

export type Members = Readonly<Record<string, unknown>>

/** The body as an object whose known members have their types. `null` counts as absent. */
export function readObject(
  body: string,
  rejection: string,
  types: Readonly<Record<string, 'string' | 'boolean' | 'array' | 'object' | 'number'>>,
  strict: boolean,
): Members {
  const reject = () => new Rejection(400, rejection)
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw reject()
  }
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw reject()
  for (const [name, member] of Object.entries(value)) {
    const type = types[name]
    if (type === undefined && strict) throw reject()
    if (type === undefined || member === null) continue
    if ((Array.isArray(member) ? 'array' : typeof member) !== type) throw reject()
  }
  return value as Members
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text)
}

/** RFC 3339 with a date that exists. */
export function isDateTime(text: unknown): text is string {
  if (typeof text !== 'string') return false
  const match = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(text)
  if (!match || Number.isNaN(Date.parse(text))) return false
  const [, year, month, day] = match
  return Number(day) <= new Date(Number(year), Number(month), 0).getDate()
}
