import { credentials } from '../../../../src/runtime/auth/auth.ts'
import { forms } from '../../../../src/runtime/request/forms.ts'
import { headersOf } from '../../../../src/runtime/request/headers.ts'
import type { Values } from '../../../../src/runtime/request/input.ts'
import { sentItems } from '../../../../src/runtime/request/items.ts'
import { prepare, withQuery } from '../../../../src/runtime/request/request.ts'
import { styles } from '../../../../src/runtime/request/styles.ts'
import type { ParameterLocation } from '../../../../src/runtime/operation.ts'
import type { TryIt } from '../types.ts'
import type { Credentials } from './credentials.ts'

/** What a reader has filled in. */
export interface Filled extends Readonly<Record<ParameterLocation, Values>> {
  readonly baseUrl: string
  /** Whether the browser sends its own cookies. */
  readonly isWithCookies: boolean
  readonly credentials: ReturnType<Credentials['given']>
  readonly body?: GivenBody | undefined
}

export interface GivenBody {
  readonly mediaType: string
  readonly value: unknown
  /** JSON as it was written, in which numbers keep all their digits. */
  readonly text?: string
}

export interface Request {
  readonly isWithCookies: boolean
  readonly method: string
  readonly url: string
  readonly headers: Headers
  /** Pairs `name=value`, which pages can't send. */
  readonly cookies: readonly string[]
  readonly body: BodyInit | undefined
  /** The members of a multipart body. */
  readonly parts: object | undefined
}

/**
 * The request as the generated client sends it.
 *
 * @throws UsageError for a value that is missing or can't be sent
 */
export async function requestOf({ operation, schemes }: TryIt, filled: Filled): Promise<Request> {
  const { baseUrl, isWithCookies, path, query, header, cookie, body } = filled
  const names = Object.keys(filled.credentials)
  const auth = credentials(schemes, filled.credentials as never)
  const media = operation.requestBody?.content[body?.mediaType ?? '']
  const call = prepare(
    { baseUrl, auth, styles, codecs: [forms, sentItems], allowHttp: true },
    new Map(),
    {
      ...operation,
      security: names.length > 0 ? [Object.fromEntries(names.map((name) => [name, []]))] : [],
      ...(body && { requestBody: { content: { [body.mediaType]: media ?? {} } } }),
    },
    { path, query, header, cookie, body: body?.value },
  )
  const added = await Promise.all(
    names.map((name) => auth.authorize(name as never, undefined as never)),
  )
  return {
    isWithCookies,
    method: operation.method,
    url: withQuery(
      call.url,
      added.flatMap(({ query = [] }) => query),
    ),
    headers: headersOf(...call.headers, ...added.map((it) => it.headers)),
    cookies: [...call.cookies, ...added.flatMap(({ cookie = [] }) => cookie)],
    body: body?.text ?? call.body,
    parts: /^multipart\//i.test(body?.mediaType ?? '') ? (body?.value as object) : undefined,
  }
}
