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

/** Of an error's body no more is read, in characters. */
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
  // `default` stands for a success only where no other is declared.
  const isSuccess =
    response.ok &&
    key &&
    (key !== 'default' || !Object.keys(responses).some((name) => name[0] === '2'))
  const types = Object.keys(declared || {})
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
  if (method === 'HEAD' || [204, 205, 304].includes(status) || (declared && !types.length)) {
    discard(response.body)
    return answer()
  }
  const contentType = matching(types, actual)
  const media = declared && declared[contentType!]
  if (!media) {
    const text = await startOf(call, response)
    if (declared) throw errorOf(call, answer(actual, text.slice(0, 500)), 'content type')
    return answer(actual || undefined, (JSON_TYPE.test(actual) && parse(text)) || text)
  }
  const type = actual || essence(contentType!)
  const codec = codecs.find(({ decode, type: own }) => decode && own.test(type))
  if (codec) return answer(contentType, codec.decode!(response, media, call))
  const isJson = JSON_TYPE.test(media.contentMediaType ?? type)
  if (!isJson && !TEXT_TYPE.test(type)) return answer(contentType, await response.blob())
  const text = isSuccess ? await response.text() : await startOf(call, response)
  const body = isJson ? parse(text) : text
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

/** The start of a text, without the secrets of the call, should the server repeat them. */
async function startOf(call: Call, { body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  const reader = body?.getReader()
  let text = ''
  while (reader && text.length < LIMIT) {
    const { done, value } = await reader.read()
    if (done) break
    text += decoder.decode(value, { stream: true })
  }
  discard(reader)
  return redact(text, secretsOf(call))
}
