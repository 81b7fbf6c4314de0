import createOpenApiFetch, { type Client, type Middleware } from 'openapi-fetch'
import { persistent, WHOLE, type CallPolicy, type ClientOptions } from '../runtime/call/client.ts'
import { followRedirects } from '../runtime/call/redirect.ts'
import { createTransport } from '../runtime/call/transport.ts'
import { UsageError, type HttpError } from '../runtime/errors/errors.ts'
import { errorOf } from '../runtime/errors/to-error.ts'
import type { Operation } from '../runtime/operation.ts'
import { checkBaseUrl } from '../runtime/request/server.ts'
import type { Around, Transport, TransportOptions } from '../runtime/types.ts'
import { dataOf, isRaw, responseOf, unreadBodies } from './answer.ts'
import {
  changedBy,
  prepareCall,
  requestOf,
  serializedBodies,
  type Init,
  type Origin,
} from './call.ts'
import type { PathsOf } from './paths.ts'

/** The client of openapi-fetch for the operations that the credentials suffice for. */
export type FetchClient<Ops, Scheme extends string = never> = Client<PathsOf<Ops, Scheme>>

/**
 * The client of openapi-fetch, whose requests are made, authorized, sent, tried again and read like
 * those of `createClient`. Its calls return `{ data, response }` or `{ error, response }`.
 *
 * @throws UsageError when the base URL can't be used
 */
export function createFetchClient<const Ops extends object, Scheme extends string = never>(
  operations: Ops,
  options: ClientOptions<Scheme>,
): FetchClient<Ops, Scheme> {
  const transport = createTransport(forOpenApiFetch({ ...WHOLE, ...options }))
  return fetchClientOf(operations, transport, options)
}

/** The options of a transport for `fetchClientOf`. */
export function forOpenApiFetch<Options extends TransportOptions<any>>(options: Options): Options {
  const codecs = [unreadBodies, serializedBodies, ...(options.codecs ?? [])]
  return { ...options, codecs, redirects: options.redirects ?? followRedirects }
}

/** The same for a given transport. */
export function fetchClientOf<const Ops extends object, Scheme extends string>(
  operations: Ops,
  transport: Transport<Scheme>,
  options: CallPolicy & { readonly baseUrl: string | URL },
): FetchClient<Ops, Scheme> {
  checkBaseUrl(options.baseUrl)
  const own = persistent(operations, transport, options)
  const byPlace = new Map(
    Object.values(operations as Record<string, Operation>).map((operation) => [
      `${operation.method} ${operation.path}`,
      operation,
    ]),
  )
  const core = createOpenApiFetch<any>({ baseUrl: `${options.baseUrl}` })
  let hasMiddleware = false
  const request = async (method: string, path: string, init: Init = {}) => {
    const place = `${method.toUpperCase()} ${path}`
    const operation = byPlace.get(place)
    if (!operation) throw new UsageError(`There is no operation ${place}`)
    return exchange(core, own, operation, { init, isWatched: hasMiddleware || !!init.middleware })
  }
  const use = (...middleware: Middleware[]) => {
    core.use(...middleware)
    hasMiddleware = true
  }
  const methods = Object.keys(core)
    .filter((name) => /^[A-Z]+$/.test(name))
    .map((method) => [method, (path: string, init?: Init) => request(method, path, init)])
  return { ...core, ...Object.fromEntries(methods), request, use } as FetchClient<Ops, Scheme>
}

/**
 * A call of openapi-fetch in which the transport sends and reads. `fetch` gets nothing but a request
 * there, and `onRequest` could not answer without skipping the `onResponse` of other middleware; so
 * each call has a `fetch` of its own.
 */
async function exchange(
  core: Client<any>,
  transport: Transport,
  operation: Operation,
  origin: Origin,
) {
  const { init, isWatched } = origin
  const own = (operation.around as Around | undefined)?.(transport) ?? transport
  const call = prepareCall(own, operation, origin)
  const original = isWatched ? requestOf(call) : undefined
  let read: { response: Response; body: unknown; error: HttpError | undefined } | undefined
  const send = async (request: Request) => {
    const found = await own.send(original ? await changedBy(call, original, request) : call)
    const { answer, breach } = found
    const { ok, body, status } = answer
    const error = ok && !breach ? undefined : errorOf(found)
    // Proxies answer with pages of their own. A `Response` can't have a higher status.
    const isPage = status >= 400 && breach === 'content type'
    if (error && ((error.name === 'ContractError' && !isPage) || status > 599)) throw error
    read = { response: responseOf(found), body, error }
    return read.response
  }
  const hasRawData = isRaw(init.parseAs)
  const result = await core.request(operation.method as 'get', operation.path, {
    ...(init as object),
    // The request is made already.
    headers: undefined,
    body: undefined,
    pathSerializer: String,
    querySerializer: () => '',
    parseAs: hasRawData ? init.parseAs : 'stream',
    Request: constructorOf(original ?? { method: operation.method }),
    fetch: send,
  } as never)
  const { response } = result
  if (response === read?.response) {
    const { body, error } = read!
    if (error) return { error: body ?? error, response }
    return hasRawData ? result : { data: body, response }
  }
  return response.ok && !hasRawData ? { data: await dataOf(response, operation), response } : result
}

/** A constructor of this request, which openapi-fetch would make by its own rules, known to it as `Request`. */
function constructorOf(request: object): typeof Request {
  const construct = function () {
    return request
  }
  return Object.assign(construct, { prototype: Request.prototype }) as unknown as typeof Request
}
