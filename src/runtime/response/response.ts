import { redactorOf } from '../errors/to-error.ts'
import { isRecord } from '../request/body.ts'
import { keyFor, type Operation } from '../operation.ts'
import type { Attempt, Breach, Codec, Reading } from '../types.ts'
import { essence, JSON_TYPE, TEXT_TYPE } from './media-type.ts'
import { discard } from './stream.ts'

/** How much is read of an error's body, in bytes. */
const ERROR_LIMIT = 262_144

/** The answer of an operation, decoded by the media type that it declares for the status. */
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
  const ok = response.ok && isSuccess(operation, key)
  const reading = (contentType?: string, body?: unknown, breach?: Breach): Reading => {
    return { answer: { ok, status, contentType, headers, body }, breach }
  }

  // Browsers hide redirects behind the status 0.
  if (status === 0) return reading(undefined, undefined, 'redirect')
  if (hasNoBody(operation.method, status) || (declared && !types[0])) {
    discard(response.body)
    return reading()
  }

  const actual = essence(headers.get('content-type'))
  const contentType = matching(types, actual)
  const media = declared?.[contentType!]
  const type = actual || essence(contentType!)
  for (const codec of codecs) {
    const body =
      media && codec.type.test(type) ? codec.decode?.(response, media, attempt) : undefined
    if (body) return reading(contentType, body)
  }

  const isWhole = ok && media
  const { chunks, isCut } = await readBytes(response, isWhole ? limit : ERROR_LIMIT)
  if (isCut && isWhole) return reading(contentType, undefined, 'size')
  const isJson = JSON_TYPE.test(media?.contentMediaType ?? type)
  if (media && !isJson && !TEXT_TYPE.test(type))
    return reading(contentType, new Blob(chunks, { type }))

  // A server may repeat secrets of the call in an error.
  const redact = isWhole ? undefined : redactorOf(attempt)
  // Most bodies come in one chunk, for which a blob takes far longer.
  const text = chunks[1] ? await new Blob(chunks).text() : new TextDecoder().decode(chunks[0])
  const visible = () => redact?.(text) ?? text
  const parseText = (own?: Reviver) => (operation.parse ?? JSON.parse)(text, own, media?.bigints)
  const body = isJson ? parse(parseText, redact) : visible()
  if (!declared) return reading(actual || undefined, body ?? visible())
  if (!media) return reading(actual, visible(), 'content type')
  // Without the text: a success that was cut off may hold a secret.
  if (body === undefined) return reading(contentType, undefined, 'body')
  return reading(contentType, body)
}

/** Whether a key of `responses` stands for successes. `default` does only where no other declares one. */
function isSuccess({ responses }: Operation, key: string | undefined): boolean {
  return key !== 'default' ? !!key : !Object.keys(responses).some((other) => other.startsWith('2'))
}

/** Whether HTTP allows no body, whatever the description says. */
function hasNoBody(method: string, status: number): boolean {
  return method === 'HEAD' || [204, 205, 304].includes(status)
}

/** The declared media type, or range, that an answer's falls under; the only one declared where the answer names none. */
function matching(declared: readonly string[], actual: string): string | undefined {
  if (!actual && !declared[1]) return declared[0]
  const isInRange = (type: string) =>
    type.endsWith('*') && actual.startsWith(type.split('*', 1)[0]!)
  return declared.find((type) => essence(type) === actual) ?? declared.find(isInRange)
}

/** A body, up to a limit in bytes, beyond which the rest is dropped. */
async function readBytes({ body }: Response, limit: number) {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = body?.getReader()
  let left = limit
  for (let chunk; left > 0 && (chunk = (await reader?.read())?.value); left -= chunk.length)
    chunks.push(chunk)
  const isCut = left <= 0
  if (isCut) discard(reader)
  return { chunks, isCut }
}

type Reviver = (key: string, value: unknown) => unknown

/** A JSON value without secrets in its values and names; undefined when it can't be parsed. */
function parse(
  parseText: (revive?: Reviver) => unknown,
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
    return parseText(redact && revive)
  } catch {
    return undefined
  }
}
