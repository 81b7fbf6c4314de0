import type { Codec } from './codec.ts'
import { errorOf, secretsOf } from './failure.ts'
import { essence, JSON_TYPE } from './media-type.ts'
import { keyFor } from './operation.ts'
import { redact } from './redact.ts'
import type { Call } from './request.ts'
import type { Answer } from './result.ts'
import { discard } from './stream.ts'

/** An answer as the runtime sees it. */
export type AnyAnswer = Answer<boolean, number, string | undefined, unknown>

/** Of an error's body no more is read, in bytes. */
const LIMIT = 262_144

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
  const declared = key && responses[key]
  const content = declared || {}
  // `default` stands for a success only where no other is declared.
  const isSuccess =
    response.ok && key && (key !== 'default' || !/\b2/.test(Object.keys(responses).join()))
  const types = Object.keys(content)
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
  if (/HEAD|20[45]|304/.test(method + status) || (declared && !types.length)) {
    discard(response.body)
    return answer()
  }
  const contentType = matching(types, actual)
  const media = content[contentType!]
  const type = actual || essence(contentType!)
  const codec = media && codecs.find(({ decode, type: own }) => decode && own.test(type))
  if (codec) return answer(contentType, codec.decode!(response, media, call))
  const isWhole = isSuccess && media
  const limit = isWhole ? call.limit : LIMIT
  const blob = await read(response, limit, type)
  if (isWhole && blob.size >= limit) throw errorOf(call, answer(contentType), 'size')
  const isJson = JSON_TYPE.test(media?.contentMediaType ?? type)
  if (media && !isJson && !TEXT_TYPE.test(type)) return answer(contentType, blob)
  // Should the server repeat secrets of the call in an error.
  const text = redact(await blob.text(), isWhole ? [] : secretsOf(call))
  const body = isJson ? parse(text) : text
  if (!declared) return answer(actual || undefined, body || text)
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
    declared.find((type) => type.endsWith('*') && actual.startsWith(type.replace(/(\*\/)?\*/, '')))
  )
}

/** The value, or `undefined`, which no JSON text stands for. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A body up to about a limit, in bytes; the rest is let go. */
async function read({ body }: Response, limit: number, type: string): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = body?.getReader()
  let size = 0
  while (reader && size < limit) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    chunks.push(value)
  }
  discard(reader)
  return new Blob(chunks, { type })
}
