import { UsageError } from '../runtime/errors/errors.ts'
import { planned, responseOf, type Wanted } from './answer.ts'
import { differences } from './check.ts'
import { failure } from './failure.ts'
import { matcher } from './match.ts'
import type { DescribedOperation, MockAnswers, MockOptions } from './types.ts'

export type { DescribedOperation, MockAnswer, MockAnswers, MockOptions } from './types.ts'

/**
 * A `fetch` that answers with the examples of the description. A call that the description doesn't
 * have, or with other parameters, credentials or a body than it has, throws a `UsageError`, which is
 * also reported as uncaught, so that a test fails although the code under test catches errors.
 * Requests for an answer of 400 to 499 may be wrong.
 *
 * @param operations those of a description with their examples, or some of them
 * @throws UsageError for an answer that the description doesn't have
 */
export function mockFetch<const Ops extends object>(
  operations: Ops,
  answers: MockAnswers<Ops> = {},
  options: MockOptions = {},
): typeof globalThis.fetch {
  const respond = responder(operations, answers, options)
  return async (input, init) => {
    const request = new Request(input, init)
    const response = await respond(request, init?.credentials)
    if ('missing' in response) throw failure(response.missing)
    return response
  }
}

/** The `http` of msw, as far as it is used. */
interface Http<Handler> {
  all(
    path: string,
    resolver: (info: { readonly request: Request }) => Promise<Response | undefined>,
  ): Handler
}

/**
 * The same as handlers of [msw](https://mswjs.io). Calls that the description doesn't have are left to
 * other handlers, and to what msw does about unhandled requests.
 *
 * @param http that of msw
 */
export function mockHandlers<Handler, const Ops extends object>(
  http: Http<Handler>,
  operations: Ops,
  answers: MockAnswers<Ops> = {},
  options: MockOptions = {},
): Handler[] {
  const respond = responder(operations, answers, options)
  const resolver = async ({ request }: { readonly request: Request }) => {
    const response = await respond(request)
    return 'missing' in response ? undefined : response
  }
  return [http.all('*', resolver)]
}

/** Answers a request, or says that the description doesn't have it. */
function responder(
  operations: object,
  answers: object,
  options: MockOptions,
): (
  request: Request,
  credentials?: RequestInit['credentials'],
) => Promise<Response | { readonly missing: string }> {
  const all = operations as Readonly<Record<string, DescribedOperation>>
  const unknown = Object.keys(answers).find((name) => !Object.hasOwn(all, name))
  if (unknown !== undefined) throw new UsageError(`There is no operation ${unknown}`)
  const plans = Object.entries(all).map(([name, described]) => {
    const wanted = (answers as Readonly<Record<string, Wanted | undefined>>)[name]
    return [name, planned(name, described, wanted)] as const
  })
  const planOf = new Map(plans)
  const find = matcher(all, options)
  return async (request, credentials) => {
    request.signal.throwIfAborted()
    const url = new URL(request.url)
    const { match, methods } = find(request.method, url)
    if (!match) {
      const others = methods.length > 0 ? `, only ${methods.join(', ')}` : ''
      return { missing: `The description has no ${request.method} ${url.pathname}${others}` }
    }
    const { name, described } = match
    const plan = planOf.get(name)!
    const body = await request.clone().blob()
    const hasHiddenCookies = credentials === 'include' || request.credentials === 'include'
    const wrong =
      plan.status >= 400 && plan.status < 500
        ? []
        : await differences(match, { request, url, body, hasHiddenCookies })
    if (wrong.length > 0)
      throw failure(`${name}: the request isn't as described: ${wrong.join('; ')}`)
    return responseOf(name, described, plan, request.headers.get('accept'))
  }
}
