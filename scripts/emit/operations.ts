import { formatPlaces, type FormatPlaces } from './format-places.ts'
import { OWN_RUNTIME, type ClientSettings } from './client/settings.ts'
import { docComment } from '../typescript/comment.ts'
import { GENERATED_HEADER } from '../typescript/header.ts'
import { identifier } from '../typescript/identifier.ts'
import { literal, propertyName } from '../typescript/literal.ts'
import { receivedBody } from '../document/bodies/received-body.ts'
import {
  operationsOf,
  type Document,
  type Operation,
  type Parameter,
  type Response,
} from '../document/openapi.ts'
import { isCallable, sentMethod } from '../document/path-item.ts'
import { ownServer } from '../document/requests/servers.ts'
import { finder, type Follow } from '../document/references.ts'
import { paginationOf } from '../document/pagination/pagination.ts'
import { isConverted, WIRE_FORMATS } from '../document/schemas/wire-formats.ts'
import type { VirtualFile } from '../document/virtual-file.ts'
import { bodyData, parameterData } from './requests.ts'

/**
 * `operations.ts`: one exported descriptor per operation, the data from which the runtime builds
 * requests and decodes responses. Defaults of the specification are left out, and so are operations
 * that the client can't call.
 */
export function operations(document: Document, settings: ClientSettings = {}): VirtualFile {
  const callable = operationsOf(document).filter(({ method }) => isCallable(method))
  const placesOf = (setting: 'int64' | 'dates') =>
    formatPlaces(
      document,
      (it) => WIRE_FORMATS[it].setting === setting && isConverted(it, settings),
    )
  const context = {
    document,
    follow: finder(document),
    bigints: placesOf('int64'),
    dates: placesOf('dates'),
  }
  const descriptors = callable.map((it) => descriptor(it, context))
  const { runtime = OWN_RUNTIME } = settings
  const uses = (name: string) => descriptors.some((it) => it.used.includes(name))
  const parts = [
    IMPORT,
    ...(uses('parseBigints')
      ? [constant('_parse', 'parseBigints', context.bigints.named, runtime)]
      : []),
    ...(uses('dates') ? [constant('_convert', 'dates', context.dates.named, runtime)] : []),
    ...(uses('idempotencyKey') ? [`${importOf('idempotencyKey', runtime)}\n`] : []),
    ...TYPES.filter(uses).map((it) => `import type { ${it} as _${it} } from ${literal(runtime)}\n`),
    descriptors.map(({ code }) => code).join('\n'),
  ]
  const content = callable.length > 0 ? parts.join('') : 'export {}\n'
  return { path: 'operations.ts', content: GENERATED_HEADER + content }
}

interface Context {
  readonly document: Document
  readonly follow: Follow
  readonly bigints: FormatPlaces
  readonly dates: FormatPlaces
}

/** A constant made by a function of the runtime from named places; no operation gets these names. */
function constant(name: string, maker: string, named: object, runtime: string): string {
  return `${importOf(maker, runtime)}
const ${name} = /* @__PURE__ */ _${maker}(${literal(named)} as const)

`
}

function importOf(name: string, runtime: string): string {
  return `import { ${name} as _${name} } from ${literal(runtime)}\n`
}

/** What descriptors say of the types of functions, which compilers of single modules don't infer. */
const TYPES = ['ParseBigints', 'Around'] as const

/** A descriptor, and the functions and types of the runtime in it. */
interface Descriptor {
  readonly code: string
  readonly used: readonly string[]
}

function descriptor(operation: Operation, context: Context): Descriptor {
  const { document, follow, dates } = context
  const { pagination } = paginationOf(operation, follow)
  const idempotencyKey = operation.parameters.find(isIdempotencyKey)?.name
  const requestBody = bodyData(document, operation, follow, dates.of)
  const data = {
    operationId: operation.operationId,
    method: sentMethod(operation.method),
    path: operation.path,
    server: ownServer(document, operation).base,
    deprecated: operation.object.deprecated === true ? true : undefined,
    parameters: operation.parameters.map((it) => parameterData(document, it, dates.of)),
    requestBody,
    responses: entriesToObject(
      operation.responses.map(([status, it]) => [status, content(it, context)]),
    ),
    security: withoutScopes(operation.security),
    idempotencyKey,
    pagination,
  }
  // openapi-typescript writes `#` in the names of operations as `/`.
  const types = `{} as Operations[${literal(operation.operationId.replaceAll('#', '/'))}]`
  const members = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${propertyName(key)}: ${literal(value)},`)
  const hasBigints = has('bigints', data.responses)
  const hasDates = has('dates', [data.parameters, data.requestBody, data.responses])
  const around = [
    ...(idempotencyKey ? [literal(idempotencyKey)] : []),
    ...(hasDates ? ['_convert'] : []),
  ].join(', ')
  const code = [
    `${comment(operation, pagination !== undefined)}export const ${identifier(operation.operationId)} = {`,
    ...members,
    `  types: ${types},`,
    ...(hasBigints ? ['  parse: _parse as _ParseBigints,'] : []),
    ...(idempotencyKey
      ? [`  around: /* @__PURE__ */ _idempotencyKey(${around}) as _Around,`]
      : around
        ? [`  around: ${around} as _Around,`]
        : []),
    `} as const\n`,
  ].join('\n')
  return {
    code,
    used: [
      ...(hasBigints ? ['parseBigints', 'ParseBigints'] : []),
      ...(hasDates ? ['dates', 'Around'] : []),
      ...(idempotencyKey ? ['idempotencyKey', 'Around'] : []),
    ],
  }
}

/** The alternatives by their schemes, each once: a client has no use for scopes and roles. */
function withoutScopes(security: Operation['security']): Operation['security'] {
  const alternatives = security.map((it) => Object.keys(it).map((name) => [name, []] as const))
  return [...new Map(alternatives.map((it) => [String(it), Object.fromEntries(it)])).values()]
}

/** Whether data of descriptors has a member of this name, which no text of a description can give it. */
function has(name: 'bigints' | 'dates', data: unknown): boolean {
  return JSON.stringify(data).includes(`"${name}":`)
}

/** Whether a parameter is the header that makes requests repeatable. */
function isIdempotencyKey({ in: place, name }: Parameter): boolean {
  return place === 'header' && /^(x-)?idempotency-key$/i.test(name)
}

function comment(
  { method, path, object, responses, ...operation }: Operation,
  isPaginated: boolean,
): string {
  return docComment(
    object.summary,
    object.description,
    `\`${sentMethod(method)} ${path}\``,
    operation.parameters
      .map((it) => listItem(`${it.in} \`${it.name}\``, it.description))
      .join('\n'),
    responses.map(([status, it]) => listItem(`\`${status}\``, it.description)).join('\n'),
    isPaginated ? PAGINATED : undefined,
    object.deprecated === true ? DEPRECATED : undefined,
  )
}

const PAGINATED =
  'The list comes in pages: `items` returns its items one by one, `pages` page by page.'

const DEPRECATED = '**Deprecated.**'

/** A Markdown list item with the first paragraph of a description. */
function listItem(label: string, description: string | undefined): string {
  const [paragraph] = (description ?? '')
    .trim()
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n/, 1)
  return paragraph ? `- ${label}: ${paragraph.replaceAll('\n', '\n  ')}` : `- ${label}`
}

function content({ content: mediaTypes = {} }: Response, context: Context): object {
  const { follow, bigints, dates } = context
  return entriesToObject(
    Object.entries(mediaTypes).map(([name, mediaType]) => {
      const { kind, descriptor, json, schema } = receivedBody(name, mediaType, follow)
      const parsed = kind === 'form' || kind === 'parts' ? schema : json
      const own = dates.of(schema)
      const isStream = kind === 'items' || kind === 'events' || kind === 'parts'
      return [
        name,
        {
          ...descriptor,
          bigints: bigints.of(parsed),
          dates: isStream && own ? { items: own } : own,
        },
      ]
    }),
  )
}

/** Unlike assignment, this keeps a key named `__proto__`. */
function entriesToObject(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries)
}

const IMPORT = `import type { operations as Operations } from './schema.js'\n\n`
