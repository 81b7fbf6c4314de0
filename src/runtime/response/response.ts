import { secretsOf } from '../errors/to-error.ts'
import { redact } from '../errors/redact.ts'
import { keyFor, type Operation } from '../operation.ts'
import type { AnyAnswer, Attempt, Breach, Codec, Reading } from '../types.ts'
import { essence, JSON_TYPE } from './media-type.ts'
import { discard } from './stream.ts'

const TEXT_TYPE = /^text\/|[/+]xml$|urlencoded$/

/** How much is read of an error's body, in bytes. */
const ERROR_LIMIT = 262_144

/** How much is kept of a body that isn't as described, in characters. */
const EXCERPT = 500

/** The answer of an operation, decoded by the media type that it declares for the status. */
export async function readResponse(
  attempt: Attempt,
  response: Response,
  codecs: readonly Codec[],
): Promise<Reading> {
  const { status, headers } = response
  const { operation, limit } = attempt.call
  const declared = operation.responses[keyFor(operation.responses, status)!]
  const ok = isSuccess(operation, response)
  const reading = (contentType?: string, body?: unknown, breach?: Breach): Reading => {
    const answer: AnyAnswer = { ok, status, contentType, headers, body }
    return { answer, breach }
  }

  if (isHiddenRedirect(response)) return reading(undefined, undefined, 'redirect')
  if (hasNoBody(operation.method, status) || isEmpty(declared)) {
    discard(response.body)
    return reading()
  }

  const actual = essence(headers.get('content-type'))
  const contentType = matching(Object.keys(declared ?? {}), actual)
  const media = declared?.[contentType!]
  const type = actual || essence(contentType!)
  const codec = media && codecs.find(({ decode, type: own }) => decode && own.test(type))
  if (codec) return reading(contentType, codec.decode!(response, media, attempt))

  const isWhole = ok && media
  const { chunks, isCut } = await readBytes(response, isWhole ? limit : ERROR_LIMIT)
  if (isCut && isWhole) return reading(contentType, undefined, 'size')
  const isJson = JSON_TYPE.test(media?.contentMediaType ?? type)
  if (media && !isJson && !TEXT_TYPE.test(type))
    return reading(contentType, new Blob(chunks, { type }))

  // A server may repeat secrets of the call in an error.
  const secrets = isWhole ? [] : secretsOf(attempt)
  const text = redact(await textOf(chunks), secrets)
  const body = isJson ? parse(text, secrets) : text
  if (!declared) return reading(actual || undefined, body ?? text)
  if (!media) return reading(actual, text.slice(0, EXCERPT), 'content type')
  // Without the text: a success that was cut off may hold a secret.
  if (body === undefined) return reading(contentType, undefined, 'body')
  return reading(contentType, body)
}

/** Whether an answer is a declared success. `default` stands for one only where no other is declared. */
function isSuccess({ responses }: Operation, { ok, status }: Response): boolean {
  const key = keyFor(responses, status)
  const declaresSuccess = () => Object.keys(responses).some((key) => key.startsWith('2'))
  return ok && key !== undefined && (key !== 'default' || !declaresSuccess())
}

/** Browsers hide redirects behind the status 0. */
function isHiddenRedirect({ status }: Response): boolean {
  return status === 0
}

/** Whether HTTP allows no body, whatever the description says. */
function hasNoBody(method: string, status: number): boolean {
  return method === 'HEAD' || [204, 205, 304].includes(status)
}

function isEmpty(content: object | undefined): boolean {
  return content !== undefined && Object.keys(content).length === 0
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

/** Most bodies come in one chunk, for which a blob takes far longer. */
async function textOf(chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
  return chunks[1] ? new Blob([...chunks]).text() : new TextDecoder().decode(chunks[0])
}

/** A JSON value without these secrets, which its strings may escape; undefined when it can't be parsed. */
function parse(text: string, secrets: readonly string[]): unknown {
  const hide = (_: string, value: unknown) =>
    typeof value === 'string' ? redact(value, secrets) : value
  try {
    return JSON.parse(text, secrets[0] ? hide : undefined)
  } catch {
    return undefined
  }
}
