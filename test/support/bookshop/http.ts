/** A request as the handlers see it. */
export interface Incoming {
  readonly method: string
  /** Below the prefix of the API, percent-encoded. */
  readonly path: string
  readonly query: URLSearchParams
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** An answer before it is sent. */
export interface Outgoing {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
  /** Sends the body even in answer to HEAD. */
  readonly evenForHead?: boolean
}

export type Members = Readonly<Record<string, unknown>>

/** Ends a handler with an answer as in RFC 9457. */
export class Problem extends Error {
  readonly answer: Outgoing

  constructor(status: number, title: string, detail?: string, headers: Outgoing['headers'] = {}) {
    super(title)
    const body = { title, status, ...(detail !== undefined && { detail }) }
    this.answer = json(status, body, { 'content-type': 'application/problem+json', ...headers })
  }
}

export function json(status: number, value: unknown, headers: Outgoing['headers'] = {}): Outgoing {
  const body = JSON.stringify(value)
  return { status, headers: { 'content-type': 'application/json', ...headers }, body }
}

export const noContent: Outgoing = { status: 204, headers: {}, body: '' }

/** The media type of a Content-Type in lower case, without parameters. */
export function mediaTypeOf(header: string | undefined): string {
  return (header ?? '').split(';')[0]!.trim().toLowerCase()
}

/** The first of the types with the highest quality, or undefined when none is acceptable. */
export function negotiate(
  accept: string | undefined,
  types: readonly string[],
): string | undefined {
  const ranges = (accept?.trim() ? accept : '*/*').split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((it) => it.trim().toLowerCase())
    const quality = parameters.find((it) => it.startsWith('q='))?.slice(2)
    return { range, quality: Number(quality ?? 1) }
  })
  const qualityOf = (type: string): number => {
    const [main = ''] = type.split('/')
    const fitting = [type, `${main}/*`, '*/*'].map((it) => ranges.find(({ range }) => range === it))
    return fitting.find((it) => it !== undefined)?.quality ?? 0
  }
  const best = [...types].sort((a, b) => qualityOf(b) - qualityOf(a))[0]!
  return qualityOf(best) > 0 ? best : undefined
}

/** Values as RFC 4180 has them. */
export function csv(rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => {
    const text = String(value ?? '')
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A part of a form as in RFC 7578. */
export interface Part {
  readonly name: string
  readonly type: string
  readonly content: Buffer
}

/** The parts of a multipart body, or undefined when it isn't one. */
export function partsOf(contentType: string, body: Buffer): Part[] | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) return undefined
  const text = `\r\n${body.toString('latin1')}`
  const [, ...pieces] = text.split(`\r\n--${boundary}`)
  const last = pieces.pop()
  if (last === undefined || !last.startsWith('--')) return undefined
  const parts = pieces.map((piece): Part | undefined => {
    const [, head, content] = /^[ \t]*\r\n((?:[^\r\n]+\r\n)+)\r\n([^]*)$/.exec(piece) ?? []
    const [, name] =
      /^content-disposition:\s*form-data;.*?\bname="([^"]*)"/im.exec(head ?? '') ?? []
    if (content === undefined || name === undefined) return undefined
    const [, type = 'text/plain'] = /^content-type:\s*(\S[^\r\n]*)/im.exec(head!) ?? []
    return { name, type: mediaTypeOf(type), content: Buffer.from(content, 'latin1') }
  })
  return parts.every((part) => part !== undefined) ? parts : undefined
}
