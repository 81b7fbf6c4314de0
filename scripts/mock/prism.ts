import { createInstance } from '@stoplight/prism-http'
import type { Document, Operation } from '../document/openapi.ts'
import { showDataReferences } from '../document/data-references.ts'
import { isJson } from '../document/media-types.ts'
import { upgrade } from '../document/upgrade.ts'
import { answersFor, type Wanted } from './choose-answer.ts'
import { prismDocument, prismPlace } from './prism-document.ts'
import { prismOperations } from './prism/operations.ts'
import { withListedBody, withoutAbsent } from './prism/resource.ts'
import type { Preferences } from './read-request.ts'
import { Rejection } from './rejection.ts'
import { readBody, withOwnMediaTypes, type ReadBody } from './request-body.ts'

/** A request that has been read. */
export interface MockRequest {
  /** Percent-encoded, with a leading slash. */
  readonly path: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer<ArrayBuffer> | undefined
  readonly contentType: string | undefined
  readonly preferences: Preferences
}

export interface MockAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** The violations of the description as Prism reports them. */
  readonly violations: readonly object[]
}

/** Answers a request for an operation. */
export type Prism = (operation: Operation, request: MockRequest) => Promise<MockAnswer>

/**
 * Returns Prism for a bundled document. It reads no file and sends no request.
 *
 * A body that can't be read gets the answer that the operation describes for a bad request; the
 * returned function throws the `Rejection` when it describes none.
 */
export async function createPrism(document: Document): Promise<Prism> {
  const resources = await prismOperations(prismDocument(upgrade(document)))
  const byPlace = new Map(resources.map((it) => [`${it.method.toLowerCase()} ${it.path}`, it]))
  const prism = createInstance(CONFIG, { logger: SILENT } as never)

  return async (operation, request) => {
    const place = prismPlace(operation)
    const found = byPlace.get(`${place.method} ${place.path}`)
    const resource = found && withoutAbsent({ ...found, path: operation.path }, request)
    if (!resource) throw new Rejection(404, 'Prism does not serve this operation')
    const { headers, path, query, preferences } = request
    const ask = (
      body: ReadBody | undefined,
      config: typeof CONFIG,
      accept: readonly string[] = [],
    ): Promise<Outcome> => {
      const isFalsy = body !== undefined && !body.value
      const asked = accept.filter((it) => headers['accept']?.includes(it))
      const wanted = (asked.length > 0 ? asked : accept).join(', ')
      return prism.request(
        {
          method: place.method as 'get',
          // A comma in a path value would reach Prism's validator as a list, at which it throws.
          url: { path: path.replaceAll(',', '%2C'), query: valuesByName(query) },
          headers: {
            ...headers,
            ...(wanted && { accept: wanted }),
            ...(body && { 'content-type': body.contentType }),
          },
          body: isFalsy ? [body.value] : body?.value,
        },
        [isFalsy ? withListedBody(resource) : resource],
        config,
      )()
    }
    const unjudged = { ...CONFIG, checkSecurity: false, validateRequest: false }
    let outcome: Outcome
    try {
      const body = await readBody(document, operation, request)
      const given = { path, query, headers, body: body?.value }
      outcome = await firstUsable(
        answersFor(document, operation, given, preferences),
        ({ accept, ...mock }) => ask(body, { ...CONFIG, mock }, accept),
      )
    } catch (error) {
      const code = describedStatus(operation, error instanceof Rejection ? error.status : 400)
      outcome = await ask(undefined, {
        ...unjudged,
        mock: { dynamic: false, ...(code && { code }) },
      })
      if (code === undefined) throw asRejection(error)
    }
    if (outcome._tag === 'Left') return problemAnswer(outcome.left)
    const { output, validations } = outcome.right
    return {
      status: output.statusCode,
      headers: output.headers ?? {},
      body: showDataReferences(output.body),
      violations: [
        ...validations.input.map((it) => violation('request', it)),
        ...validations.output
          .filter((it) => !isAboutText(it, output))
          .map((it) => violation('response', it)),
      ],
    }
  }
}

type Outcome = Awaited<ReturnType<ReturnType<ReturnType<typeof createInstance>['request']>>>

/** The first answer that Prism can give, and that fits its schema if it is random; else the last. */
async function firstUsable(
  [wanted, ...others]: readonly Wanted[],
  ask: (wanted: Wanted) => Promise<Outcome>,
): Promise<Outcome> {
  const outcome = await ask(wanted!)
  const isUsable =
    outcome._tag === 'Right' && !(wanted!.dynamic && outcome.right.validations.output.length > 0)
  return isUsable || others.length === 0 ? outcome : firstUsable(others, ask)
}

function valuesByName(query: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name)
      return [name, values.length === 1 ? values[0]! : values]
    }),
  )
}

/** Whether Prism misses the data that a string stands for, such as XML. */
function isAboutText(
  { path = [], code }: Violation,
  { body, headers = {} }: { body?: unknown; headers?: Readonly<Record<string, string>> },
): boolean {
  const isText = typeof body === 'string' && !isJson(headers['Content-type'] ?? '')
  return isText && code === 'type' && path.join() === 'body'
}

/** The status by which an operation describes a bad request; `undefined` when it describes none. */
function describedStatus({ responses }: Operation, wanted: number): number | undefined {
  const described = new Set(responses.map(([status]) => status.toUpperCase()))
  const isDescribed = (status: number) => described.has(String(status)) || described.has('4XX')
  return [wanted, 422, 400].find(isDescribed) ?? (described.has('DEFAULT') ? wanted : undefined)
}

/** Prism throws at requests that it can't read, such as a path value without the prefix of its style. */
function asRejection(error: unknown): Rejection {
  if (error instanceof Rejection) return error
  return new Rejection(400, `the request can't be read: ${(error as Error).message}`)
}

function violation(
  side: 'request' | 'response',
  { path = [], severity, code, message }: Violation,
): object {
  return {
    location: [side, ...path],
    severity: ['Error', 'Warning', 'Information', 'Hint'][severity],
    code,
    message: withOwnMediaTypes(message),
  }
}

interface Violation {
  readonly path?: readonly unknown[]
  readonly severity: number
  readonly code?: unknown
  readonly message: string
}

/** The response of Prism for a case that the description has no response for. */
function problemAnswer(
  error: Error & Partial<Record<'status' | 'detail' | 'additional', unknown>>,
): MockAnswer {
  // Some errors come wrapped in one that has only their name and message left.
  const [, name = ''] = /errors#(\w+)/.exec(error.message) ?? []
  const status = Number(error.status ?? WRAPPED[name] ?? 500)
  const { validation, headers } = (error.additional ?? {}) as {
    validation?: unknown
    headers?: Record<string, string>
  }
  const problem = {
    type: error.name,
    title: error.message,
    status,
    detail: withOwnMediaTypes(String(error.detail ?? '')),
    ...(validation !== undefined && { validation }),
  }
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: problem,
    violations: [],
  }
}

const WRAPPED: Readonly<Record<string, number>> = { NOT_ACCEPTABLE: 406, NOT_FOUND: 404 }

const CONFIG: Parameters<typeof createInstance>[0] & { isProxy: false } = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
  upstreamProxy: undefined,
}

const nothing = (): void => undefined

/** Discards what Prism logs. */
const SILENT: object = {
  fatal: nothing,
  error: nothing,
  warn: nothing,
  info: nothing,
  debug: nothing,
  trace: nothing,
  success: nothing,
  silent: nothing,
  level: 'silent',
  child: () => SILENT,
}
