import { resolve } from '../../document/references.ts'
import type {
  Document,
  Operation,
  Parameter,
  Schema,
  SecurityScheme,
} from '../../document/openapi.ts'
import { allowsBody } from '../../document/path-item.ts'
import { ownServer, serverUrl } from '../../document/requests/servers.ts'
import type { DocsSettings } from '../settings.ts'
import { bodyExample, hasExample, parameterExample } from './example.ts'
import { withFiles } from './files.ts'

/** A call of an operation, with values from the description's examples. */
export interface SampleRequest {
  readonly operation: Operation
  /** Where the API is. */
  readonly baseUrl: string
  /** Where the operation is: the same, or a server of its own. */
  readonly server: string
  readonly parameters: readonly { readonly parameter: Parameter; readonly value: unknown }[]
  readonly body: SampleBody | undefined
  readonly credentials: readonly Credential[]
  /** The value of the `Origin` header, and the reason for it. */
  readonly origin: { readonly value: string; readonly reason: string } | undefined
}

export interface SampleBody {
  readonly mediaType: string
  /** With a `SampleFile` in place of bytes. */
  readonly value: unknown
  /** The environment variables that replace passwords, by member. */
  readonly secrets: Readonly<Record<string, string>>
}

/** A credential and its environment variable. */
export interface Credential {
  readonly schemeName: string
  readonly scheme: SecurityScheme
  readonly variable: string
}

/** The number of optional parameters in a sample. */
const OPTIONAL_SHOWN = 2

/** The call that all samples of an operation make. */
export function sampleRequest(
  document: Document,
  operation: Operation,
  settings: DocsSettings,
): SampleRequest {
  const baseUrl = settings.baseUrl ?? baseUrlOf(document)
  const server = serverOf(document, operation, baseUrl)
  return {
    operation,
    baseUrl,
    server,
    parameters: shownParameters(document, operation),
    body: sampleBody(document, operation, settings),
    credentials: chosenCredentials(document, operation, settings),
    origin:
      settings.origin !== undefined && UNSAFE.has(operation.method)
        ? { value: new URL(server).origin, reason: settings.origin }
        : undefined,
  }
}

/** Methods that change something. */
const UNSAFE = new Set(['post', 'put', 'patch', 'delete'])

function baseUrlOf({ servers: [server] = [], $self }: Document): string {
  const url = server ? serverUrl(server) : ''
  const base = URL.canParse($self ?? '') ? $self! : 'https://api.example.com'
  return (URL.canParse(url, base) ? new URL(url, base).href : base).replace(/\/+$/, '')
}

/** The address below which the operation's path is. */
function serverOf(document: Document, operation: Operation, baseUrl: string): string {
  const { base } = ownServer(document, operation)
  return base === undefined ? baseUrl : new URL(base, baseUrl).href.replace(/\/+$/, '')
}

function shownParameters(document: Document, { parameters }: Operation) {
  const required = parameters.filter((it) => it.required === true || it.in === 'path')
  const optional = parameters
    .filter((it) => !required.includes(it) && it.in === 'query' && it.deprecated !== true)
    .filter((it) => hasExample(document, it))
    .slice(0, OPTIONAL_SHOWN)
  return parameters
    .filter((it) => required.includes(it) || optional.includes(it))
    .map((parameter) => ({ parameter, value: parameterExample(document, parameter) }))
}

function sampleBody(
  document: Document,
  { method, requestBody }: Operation,
  settings: DocsSettings,
): SampleBody | undefined {
  // `fetch` and the client send none, and curl would turn the request into a POST.
  if (!allowsBody(method)) return undefined
  const offered = Object.entries(requestBody?.content ?? {})
  const chosen = offered.find(([name]) => isJson(name)) ?? offered[0]
  if (chosen === undefined) return undefined
  const [mediaType, content] = chosen
  return {
    mediaType,
    value: withFiles(document, mediaType, content, bodyExample(document, mediaType, content)),
    secrets: Object.fromEntries(
      passwordsOf(document, content.schema ?? {}).map((name) => [
        name,
        settings.secrets?.[name] ?? variableName(name),
      ]),
    ),
  }
}

/** Whether a media type is JSON or based on it. */
export function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json\b/i.test(mediaType)
}

function passwordsOf(document: Document, schema: Schema): string[] {
  const resolved = resolve<{ properties?: Record<string, Schema> } | undefined>(document, schema)
  return Object.entries(resolved?.properties ?? {})
    .filter(
      ([, it]) => resolve<{ format?: string } | undefined>(document, it)?.format === 'password',
    )
    .map(([name]) => name)
}

/** The names of the schemes of each alternative, the preferred ones first. */
export function alternativesOf(
  { security }: Operation,
  { preferred = [] }: DocsSettings,
): (readonly string[])[] {
  const rank = (names: readonly string[]) =>
    Math.min(...names.map((name) => preferred.indexOf(name) + 1 || Infinity))
  return security
    .map((alternative) => Object.keys(alternative))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}

function chosenCredentials(
  document: Document,
  operation: Operation,
  settings: DocsSettings,
): Credential[] {
  const [first = []] = alternativesOf(operation, settings)
  return first.flatMap((schemeName) => {
    const reference = document.components?.securitySchemes?.[schemeName]
    const scheme = resolve<SecurityScheme | undefined>(document, reference)
    const variable = settings.credentials?.[schemeName]?.variable ?? variableName(schemeName)
    return scheme ? [{ schemeName, scheme, variable }] : []
  })
}

/** A name in the form of an environment variable. */
export function variableName(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[^A-Za-z0-9]+/g, '_')
  const upper = words.replace(/^_+|_+$/g, '').toUpperCase()
  return /^[A-Z]/.test(upper) ? upper : `API_${upper || 'CREDENTIAL'}`
}
