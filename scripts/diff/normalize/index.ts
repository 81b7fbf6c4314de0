import type { Document, PathItem } from '../../document/openapi.ts'
import { mapOperations, METHODS } from '../../document/path-item.ts'
import { isReference, resolve } from '../../document/references.ts'
import { normalizeSchemas } from './schemas.ts'
import { Origins } from './original-pointers.ts'

/** A description reduced to what can affect a caller, in a form that is the same however it was written. */
export interface Normalized {
  readonly document: Document
  /** The pointer in the description for a pointer in `document`. */
  readonly origin: (pointer: string) => string
  readonly origins: Origins
}

type Node = Record<string, unknown>

/**
 * The normalised form of a bundled document: without wording and without values that are the
 * specification's defaults; parameters of path items moved into the operations; each operation with
 * its effective security; schemas as `normalizeSchemas` rewrites them.
 *
 * @param prefix is moved from the servers to the paths
 */
export function normalize(original: Document, prefix = ''): Normalized {
  const copy = JSON.parse(JSON.stringify(original)) as Node
  const document = copy as unknown as Document
  const origins = new Origins(copy)
  normalizeSchemas(document, origins)
  const parameters: Node = {}
  const run = { document, origins, parameters }
  if (prefix !== '') movePrefix(copy, prefix)
  if (copy.paths !== undefined) copy.paths = items(run, copy.paths, '')
  if (copy.webhooks !== undefined) copy.webhooks = items(run, copy.webhooks, 'webhooks ')
  const components = (copy.components ?? {}) as Node
  keep(components, COMPONENT_KEYS)
  for (const part of Object.values(components)) Object.values(part as Node).forEach(reduce)
  Object.values((components.securitySchemes ?? {}) as Node).forEach(reduceScheme)
  copy.components = { ...components, parameters }
  copy.servers = serversOf(copy.servers)
  keep(copy, ['openapi', 'servers', 'paths', 'webhooks', 'components'])
  copy.info = { title: 'API', version: '0' }
  copy.openapi = '3.1.0'
  return { document, origins, origin: (pointer) => origins.of(document, pointer) }
}

/** Moves a prefix from the servers to the paths, in place; the path items stay the same objects. */
function movePrefix(document: Node, prefix: string): void {
  const paths = Object.entries((document.paths ?? {}) as Node)
  document.paths = Object.fromEntries(paths.map(([path, item]) => [prefix + path, item]))
  document.servers = (serversOf(document.servers) as Node[]).map((server) => ({
    ...server,
    url: String(server.url).slice(0, -prefix.length) || '/',
  }))
}

/** Parameters, path items and callbacks are moved to where they are used. */
const COMPONENT_KEYS = ['schemas', 'responses', 'requestBodies', 'headers', 'securitySchemes']
const OPERATION_KEYS = [
  ...[
    'operationId',
    'parameters',
    'requestBody',
    'responses',
    'security',
    'deprecated',
    'x-pagination',
  ],
  ...['callbacks', 'servers'],
]

/** The context for normalising operations, and the parameters found in them. */
interface Run {
  readonly document: Document
  readonly origins: Origins
  readonly parameters: Node
}

interface Place {
  readonly path: string
  readonly method: string
  readonly item: Node & PathItem
  readonly object: Node
}

/** The normalised path items of a map; `incoming` is the prefix of webhooks and callbacks, empty for paths. */
function items(run: Run, map: unknown, incoming: string): Node {
  const named = Object.entries((map ?? {}) as Node).map(([key, reference]) => {
    const item = resolve<(Node & PathItem) | undefined>(run.document, reference)
    if (typeof item !== 'object') return [key, reference]
    // The braces of expressions aren't those of a path template.
    const path = incoming === '' ? key : incoming + key.replace(/[{}]/g, '"')
    const calls = mapOperations(item, ({ method, operation: object }) => {
      const place = { path, method, item, object: object as Node }
      const own = operation(run, place)
      if (incoming !== '') delete own.callbacks
      else completeCall(run, place, own)
      return own
    })
    const own = run.origins.copy(item)
    Object.assign(own, calls)
    keep(own, [...METHODS, 'additionalOperations'])
    return [key, own]
  })
  return Object.fromEntries(named) as Node
}

/** Adds the security and servers that the document or path declares, and the callbacks. */
function completeCall(run: Run, { path, method, item }: Place, object: Node): void {
  const { document } = run
  object.security ??= document.security ?? []
  const servers = serversOf(object.servers ?? item.servers ?? document.servers)
  object.servers = servers
  if (JSON.stringify(servers) === JSON.stringify(serversOf(document.servers))) delete object.servers
  if (object.callbacks === undefined) return
  const callbacks = Object.entries(object.callbacks as Node).map(([name, reference]) => {
    const callback = resolve<Node | undefined>(document, reference)
    return [name, items(run, callback, `callbacks ${method} ${path} ${name} `)]
  })
  object.callbacks = Object.fromEntries(callbacks)
}

function operation(run: Run, { path, method, item, object: original }: Place): Node {
  const { document, origins, parameters } = run
  const object = origins.copy(original)
  const own = new Map<string, Node>()
  for (const reference of [...(item.parameters ?? []), ...((object.parameters ?? []) as never[])]) {
    const resolved = resolve<Node | undefined>(document, reference)
    if (resolved === undefined) continue
    const parameter = origins.copy(resolved)
    reduceParameter(parameter)
    own.set(parameterKey(parameter), parameter)
  }
  object.parameters = [...own.values()].map((parameter) => {
    const name = parameterComponent(method, path, parameter)
    parameters[name] = parameter
    return { $ref: `#/components/parameters/${name}` }
  })
  if (object.deprecated === false) delete object.deprecated
  reduce(object.requestBody)
  for (const response of Object.values((object.responses ?? {}) as Node)) reduce(response)
  keep(object, OPERATION_KEYS)
  return object
}

function reduceParameter(parameter: Node): void {
  const location = parameter.in
  const style = location === 'query' || location === 'cookie' ? 'form' : 'simple'
  const effective = parameter.style ?? style
  const explodes = effective === 'form' || effective === 'cookie'
  if (parameter.explode === explodes) delete parameter.explode
  if (effective === style) delete parameter.style
  if (location === 'path') parameter.required = true
  reduce(parameter)
}

/** Removes wording and defaults from a parameter, request body, response or header, in place. */
function reduce(node: unknown): void {
  if (typeof node !== 'object' || node === null || isReference(node)) return
  const object = node as Node
  for (const key of WORDING) delete object[key]
  for (const key of FALSE_BY_DEFAULT) if (object[key] === false) delete object[key]
  for (const mediaType of Object.values((object.content ?? {}) as Node)) reduce(mediaType)
  for (const header of Object.values((object.headers ?? {}) as Node)) reduce(header)
}

const WORDING = ['description', 'summary', 'example', 'examples', 'deprecated', 'links']
const FALSE_BY_DEFAULT = ['required', 'allowReserved', 'allowEmptyValue']

/** Removes from a security scheme, in place, what isn't visible on the wire. */
function reduceScheme(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const scheme = node as Node
  delete scheme.bearerFormat
  for (const key of Object.keys(scheme)) if (key.startsWith('x-')) delete scheme[key]
  if (typeof scheme.scheme === 'string') scheme.scheme = scheme.scheme.toLowerCase()
  if (scheme.in === 'header') scheme.name = String(scheme.name).toLowerCase()
  for (const flow of Object.values((scheme.flows ?? {}) as Node)) {
    const scopes = (flow as Node | null)?.scopes
    if (typeof scopes !== 'object' || scopes === null) continue
    for (const name of Object.keys(scopes)) (scopes as Node)[name] = ''
  }
}

/** The servers without wording and without a trailing slash: paths start with one. */
function serversOf(servers: unknown): unknown {
  const list = Array.isArray(servers) ? (servers as Node[]) : []
  return list.map((it) => {
    const server = withoutWording(it) as Node
    return { ...server, url: String(server.url).replace(/(?<=[^/])\/$/, '') }
  })
}

function withoutWording(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutWording)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'description' && key !== 'name' && !key.startsWith('x-'))
      .map(([key, value]) => [key, withoutWording(value)]),
  )
}

function keep(object: Node, keys: readonly string[]): void {
  for (const key of Object.keys(object)) if (!keys.includes(key)) delete object[key]
}

/** A path without the names of its parameters: what is visible on the wire. */
export function shapeOf(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}')
}

/** A key that identifies a parameter within an operation. Headers ignore case; a whole query string has no name. */
export function parameterKey({ in: location, name }: Node): string {
  if (location === 'querystring') return location
  return `${String(location)} ${location === 'header' ? String(name).toLowerCase() : String(name)}`
}

/** The component name of a parameter in a normalised document, the same in both descriptions. */
export function parameterComponent(method: string, path: string, parameter: Node): string {
  return `${method} ${shapeOf(path)} ${parameterKey(parameter)}`.replace(
    /[^A-Za-z0-9]/g,
    (character) => `_${character.codePointAt(0)!.toString(16)}_`,
  )
}
