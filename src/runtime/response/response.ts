import { redactorOf } from '../errors/to-error.ts'
import { isRecord } from '../request/body.ts'
import { keyFor, type Operation, type ResponseMediaType } from '../operation.ts'
import type { Attempt, Breach, Codec, DecodedBody, Reading, Reviver, Situation } from '../types.ts'
import { essence, JSON_TYPE } from './media-type.ts'
import { readText } from './read.ts'
import { discard } from './stream.ts'

/** How much is read of an error's body, in bytes. */
const ERROR_LIMIT = 262_144

/** The answer of an operation, decoded as it declares for the status and media type. */
export async function readResponse(
  attempt: Attempt,
  response: Response,
  codecs: readonly Codec[],
): Promise<Reading> {
  const { status, headers } = response
  const { operation, limit } = attempt.call
  const key = keyFor(operation.responses, status)
  const declared = operation.responses[key!]
  const types = Object.keys(declared ?? {})
  const ok = (response.ok || key !== 'default') && isSuccess(operation, key)
  const reading = (contentType?: string, body?: unknown, breach?: Breach): Reading => {
    return { answer: { ok, status, contentType, headers, body }, breach }
  }

  // Browsers hide redirects behind the status 0.
  if (status === 0) return reading(undefined, undefined, 'redirect')
  if (hasNoBody(operation.method, status) || (declared && !types[0])) {
    discard(response.body)
    return reading()
  }

  // An answer that names none has the only one that is declared.
  const actual = essence(headers.get('content-type') ?? (types[1] ? '' : types[0]))
  const contentType = matching(types, actual)
  const media = declared?.[contentType!]
  const isWhole = ok && media
  const situation = {
    attempt,
    contentType,
    type: actual,
    limit: isWhole ? limit : ERROR_LIMIT,
    parse: (text: string, revive?: Reviver) =>
      (operation.parse ?? JSON.parse)(text, revive, media?.bigints),
    // A server may repeat secrets of the call in an error.
    redact: isWhole ? undefined : redactorOf(attempt),
  }
  let decoded: ReturnType<NonNullable<Codec['decode']>>
  if (media) for (const { decode } of codecs) decoded ??= decode?.(response, media, situation)
  const { body, breach } = await (decoded ?? decodeBody(response, media, situation))
  return media
    ? reading(contentType, body, breach)
    : reading(declared ? actual : actual || undefined, body, declared && 'content type')
}

/** JSON or text. Text stands for a body that isn't declared, also for broken JSON. */
async function decodeBody(
  response: Response,
  media: ResponseMediaType | undefined,
  { type, limit, parse, redact }: Situation,
): Promise<DecodedBody> {
  const { text, isCut } = await readText(response, limit)
  if (isCut && !redact) return { breach: 'size' }
  const visible = redact?.(text) ?? text
  const isJson = JSON_TYPE.test(media?.contentMediaType ?? type)
  const body = isJson ? parseJson(text, parse, redact) : visible
  return {
    // Without the text: a success that was cut off may hold a secret.
    body: media ? text && body : (body ?? visible),
    breach: body === undefined ? 'body' : undefined,
  }
}

/** Whether a key of `responses` stands for successes: 2xx if any is declared, else redirects, else `default`. */
function isSuccess({ responses }: Operation, key: string | undefined): boolean {
  const kinds = Object.keys(responses).map(([first]) => first)
  return !!key && key[0] === [...'23d'].find((kind) => kinds.includes(kind))
}

/** Whether HTTP allows no body, whatever the description says. */
function hasNoBody(method: string, status: number): boolean {
  return method === 'HEAD' || [204, 205, 304].includes(status)
}

/** The declared media type, or range, that the actual one falls under. */
export function matching(declared: readonly string[], actual: string): string | undefined {
  const isInRange = (type: string) => type.endsWith('*') && actual.startsWith(type.split('*')[0]!)
  return declared.find((type) => essence(type) === actual) ?? declared.find(isInRange)
}

/** A JSON value without secrets in its values and names; undefined when it can't be parsed. */
export function parseJson(
  text: string,
  parse: Situation['parse'],
  redact?: (text: string) => string,
): unknown {
  const revive = (_: string, value: unknown) => {
    if (Array.isArray(value)) return value
    if (isRecord(value))
      return Object.fromEntries(Object.entries(value).map(([name, own]) => [redact!(name), own]))
    const clean = redact!(`${value}`)
    return clean === `${value}` ? value : clean
  }
  try {
    return parse(text, redact && revive)
  } catch {
    return undefined
  }
}
