import type { Document, PathItem } from '../../document/openapi.ts'
import { mapOperations, METHODS } from '../../document/path-item.ts'
import { isReference, resolve } from '../../document/references.ts'
import { parameterComponent, parameterKey } from './keys.ts'
import type { Prefixes } from './match-prefixes.ts'
import { Origins } from './original-pointers.ts'
import { renameReferences } from './rename-references.ts'
import { normalizeSchemas } from './schemas.ts'
import { declaredServers, parametersIn, reduceServer, withoutPrefix } from './servers.ts'

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
 * its effective security and servers; schemas as `normalizeSchemas` rewrites them.
 *
 * @param prefixes are moved from the servers to the paths
 */
export function normalize(original: Document, prefixes: Prefixes = new Map()): Normalized {
  const copy = JSON.parse(JSON.stringify(original)) as Node
  const document = copy as unknown as Document
  const origins = new Origins(copy)
  normalizeSchemas(document, origins)
  const parameters: Node = {}
  const run = { document, origins, parameters, prefixes }
  if (copy.paths !== undefined) copy.paths = items(run, copy.paths, '')
  if (copy.webhooks !== undefined) copy.webhooks = items(run, copy.webhooks, 'webhooks ')
  const components = (copy.components ?? {}) as Node
  keep(components, COMPONENT_KEYS)
  for (const part of Object.values(components)) Object.values(part as Node).forEach(reduce)
  Object.values((components.securitySchemes ?? {}) as Node).forEach(reduceScheme)
  copy.components = { ...components, parameters }
  keep(copy, ['openapi', 'paths', 'webhooks', 'components'])
  renameReferences(
    copy,
    [...prefixes].map(([path, prefix]) => [path, prefix + path]),
  )
  copy.info = { title: 'API', version: '0' }
  copy.openapi = '3.1.0'
  return { document, origins, origin: (pointer) => origins.of(document, pointer) }
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
  readonly prefixes: Prefixes
}

interface Place {
  /** Moved from the servers to the path. */
  readonly prefix: string
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
    const prefix = (incoming === '' && run.prefixes.get(key)) || ''
    const path = incoming === '' ? prefix + key : incoming + key.replace(/[{}]/g, '"')
    const calls = mapOperations(item, ({ method, operation: object }) => {
      const place = { prefix, path, method, item, object: object as Node }
      const own = operation(run, place)
      if (incoming !== '') delete own.callbacks
      else completeCall(run, place, own)
      return own
    })
    const own = run.origins.copy(item)
    Object.assign(own, calls)
    keep(own, [...METHODS, 'additionalOperations'])
    return [prefix + key, own]
  })
  return Object.fromEntries(named) as Node
}

/** Adds the security and servers that the document or path declares, and the callbacks. */
function completeCall(run: Run, { prefix, path, method, item }: Place, object: Node): void {
  const { document, origins } = run
  object.security ??= document.security ?? []
  const servers = declaredServers(document, item, object).map((declared) => {
    const server = reduceServer(declared)
    return origins.inherit(withoutPrefix(server, prefix) ?? server, declared)
  })
  const isDefault = servers.length === 1 && servers[0]!.url === '/'
  object.servers = isDefault ? [] : servers
  if (object.callbacks === undefined) return
  const callbacks = Object.entries(object.callbacks as Node).map(([name, reference]) => {
    const callback = resolve<Node | undefined>(document, reference)
    return [name, items(run, callback, `callbacks ${method} ${path} ${name} `)]
  })
  object.callbacks = Object.fromEntries(callbacks)
}

function operation(run: Run, { prefix, path, method, item, object: original }: Place): Node {
  const { document, origins, parameters } = run
  const object = origins.copy(original)
  const own = new Map<string, Node>()
  const moved = parametersIn(prefix, declaredServers(document, item, object), origins)
  const written = [...(item.parameters ?? []), ...((object.parameters ?? []) as never[])]
  for (const reference of [...moved, ...written]) {
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

function keep(object: Node, keys: readonly string[]): void {
  for (const key of Object.keys(object)) if (!keys.includes(key)) delete object[key]
}
