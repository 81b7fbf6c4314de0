import type { Codec } from '../request/codec.ts'
import { errorOf, secretsOf } from '../errors/to-error.ts'
import { essence, JSON_TYPE } from './media-type.ts'
import { keyFor } from '../operation.ts'
import { redact } from '../errors/redact.ts'
import type { Call } from '../request/request.ts'
import type { Answer } from './result.ts'
import { discard } from './stream.ts'

/** An answer as the runtime sees it. */
export type AnyAnswer = Answer<boolean, number, string | undefined, unknown>

const TEXT_TYPE = /^text\/|[/+]xml$|urlencoded$/

/**
 * An answer, decoded by the media type that the operation declares for its status.
 *
 * @throws ContractError when the status is declared, but its content isn't, or can't be read
 */
export async function decode(
  call: Call,
  response: Response,
  codecs: readonly Codec[],
): Promise<AnyAnswer> {
  const { status, headers } = response
  const { responses, method } = call.operation
  const key = keyFor(responses, status)
  const declared = responses[key!]
  // `default` stands for a success only where no other is declared.
  const isSuccess =
    response.ok && key && (key !== 'default' || !/\b2/.test(`${Object.keys(responses)}`))
  const types = Object.keys(declared ?? {})
  const actual = essence(headers.get('content-type'))
  const answer = (contentType?: string, body?: unknown): AnyAnswer => ({
    ok: !!isSuccess,
    status,
    contentType,
    headers,
    body,
  })

  // A browser hides redirects.
  if (!status) throw errorOf(call, answer(), 'redirect')
  if (/HEAD|20[45]|304/.test(method + status) || (declared && !types[0])) {
    discard(response.body)
    return answer()
  }
  const contentType = matching(types, actual)
  const media = declared?.[contentType!]
  const type = actual || essence(contentType!)
  const codec = media && codecs.find(({ decode, type: own }) => decode && own.test(type))
  if (codec) return answer(contentType, codec.decode!(response, media, call))
  const isWhole = isSuccess && media
  // No more is read than there is room for; of an error 256 KiB.
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = response.body?.getReader()
  let limit = isWhole ? call.limit : 262_144
  for (let chunk; limit > 0 && (chunk = (await reader?.read())?.value); limit -= chunk.length)
    chunks.push(chunk)
  if (limit <= 0) {
    discard(reader)
    if (isWhole) throw errorOf(call, answer(contentType), 'size')
  }
  const isJson = JSON_TYPE.test(media?.contentMediaType ?? type)
  const blob = () => new Blob(chunks, { type })
  if (media && !isJson && !TEXT_TYPE.test(type)) return answer(contentType, blob())
  // Most bodies come in one chunk, for which a blob takes far longer.
  const whole = chunks[1] ? await blob().text() : new TextDecoder().decode(chunks[0])
  // Should the server repeat secrets of the call in an error.
  const secrets = isWhole ? [] : secretsOf(call)
  const text = redact(whole, secrets)
  const body = isJson ? parse(text, secrets) : text
  if (!declared) return answer(actual || undefined, body ?? text)
  if (!media) throw errorOf(call, answer(actual, text.slice(0, 500)), 'content type')
  // The error doesn't show the text: a success that was cut off may hold a secret.
  if (body === undefined) throw errorOf(call, answer(contentType), 'body')
  return answer(contentType, body)
}

/** The declared media type, or range of them, that an answer's falls under; the only one declared where the answer names none. */
function matching(declared: readonly string[], actual: string): string | undefined {
  if (!actual && !declared[1]) return declared[0]
  return (
    declared.find((type) => essence(type) === actual) ??
    declared.find((type) => type.endsWith('*') && actual.startsWith(type.split('*', 1)[0]!))
  )
}

/** The value without these secrets, which a text may hold in escapes; `undefined`, which no JSON text stands for, where it can't be read. */
function parse(text: string, secrets: readonly string[]): unknown {
  const hide = (_: string, value: unknown) =>
    typeof value === 'string' ? redact(value, secrets) : value
  try {
    return JSON.parse(text, secrets[0] ? hide : undefined)
  } catch {
    return undefined
  }
}
