import { pointerOf } from './json-pointer.ts'
import { operationsIn, type PathOperation } from './path-item.ts'
import { resolve, type Reference } from './references.ts'
import type { Server } from './requests/servers.ts'

export type { Reference, Server }

/**
 * The parts of an OpenAPI 3.0, 3.1 or 3.2 document that the stages read, after bundling: every `$ref` left
 * points into the document itself.
 */
export interface Document {
  readonly openapi: string
  /** The URI that relative ones are resolved against, from 3.2 on. */
  readonly $self?: string
  readonly info: Info
  readonly servers?: readonly Server[]
  readonly security?: readonly SecurityRequirement[]
  readonly tags?: readonly Tag[]
  readonly 'x-tagGroups'?: unknown
  readonly paths?: Readonly<Record<string, PathItem>>
  readonly webhooks?: Readonly<Record<string, PathItem>>
  readonly components?: Components
  readonly externalDocs?: ExternalDocs
}

export interface Info {
  readonly title: string
  readonly version: string
  readonly summary?: string
  readonly description?: string
  readonly termsOfService?: string
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string }
  readonly license?: { readonly name?: string; readonly identifier?: string; readonly url?: string }
}

/** Documentation elsewhere. */
export interface ExternalDocs {
  readonly url: string
  readonly description?: string
}

export interface Tag {
  readonly name: string
  readonly summary?: string
  readonly description?: string
  /** The name of the tag that this one belongs to. */
  readonly parent?: string
  /** What the tag is for, such as `nav`, `badge` or `audience`. */
  readonly kind?: string
  readonly externalDocs?: ExternalDocs
}

export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>>
}

export interface PathItem {
  readonly servers?: readonly Server[]
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly [method: string]: unknown
}

export interface OperationObject {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly deprecated?: boolean
  readonly externalDocs?: ExternalDocs
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody | Reference
  readonly responses?: Readonly<Record<string, Response | Reference>>
  readonly servers?: readonly Server[]
  readonly security?: readonly SecurityRequirement[]
  readonly callbacks?: Readonly<Record<string, Readonly<Record<string, PathItem>> | Reference>>
}

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie'

export interface Parameter {
  readonly name: string
  readonly in: ParameterLocation | 'querystring'
  readonly description?: string
  readonly required?: boolean
  readonly deprecated?: boolean
  readonly style?: string
  readonly explode?: boolean
  readonly allowReserved?: boolean
  readonly schema?: Schema
  readonly content?: Readonly<Record<string, MediaType>>
}

/** The location under which callers give a parameter: a whole query string is in the query. */
export function inputLocation({ in: location }: Pick<Parameter, 'in'>): ParameterLocation {
  return location === 'querystring' ? 'query' : location
}

export interface RequestBody {
  readonly description?: string
  readonly required?: boolean
  readonly content?: Readonly<Record<string, MediaType>>
}

export interface Response {
  readonly summary?: string
  readonly description?: string
  readonly headers?: Readonly<Record<string, Header | Reference>>
  readonly content?: Readonly<Record<string, MediaType>>
  readonly links?: Readonly<Record<string, Link | Reference>>
}

/** What of a response a later request needs. */
export interface Link {
  readonly operationId?: string
  readonly operationRef?: string
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly requestBody?: unknown
  readonly description?: string
}

export interface Header {
  readonly description?: string
  readonly required?: boolean
  readonly schema?: Schema
}

export interface MediaType {
  readonly schema?: Schema
  /** Of each item of a sequential media type. */
  readonly itemSchema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, Example | Reference>>
  readonly encoding?: Readonly<Record<string, Encoding>>
  /** Of parts without names: for the first ones, and for all others. */
  readonly prefixEncoding?: readonly Encoding[]
  readonly itemEncoding?: Encoding
}

export interface Example {
  readonly summary?: string
  readonly description?: string
  readonly value?: unknown
  /** Of OpenAPI 3.2: the value that the schema describes, and the string that is sent for it. */
  readonly dataValue?: unknown
  readonly serializedValue?: string
}

export interface Encoding {
  readonly contentType?: string
  readonly style?: string
  readonly explode?: boolean
  readonly allowReserved?: boolean
  readonly headers?: Readonly<Record<string, Header | Reference>>
}

/** A Schema Object, or a boolean schema. */
export type Schema = boolean | { readonly [keyword: string]: unknown }

/** Names of security schemes that must all be satisfied, each with its scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

export interface SecurityScheme {
  readonly type: string
  readonly in?: string
  readonly name?: string
  readonly scheme?: string
  readonly bearerFormat?: string
  readonly description?: string
  readonly deprecated?: boolean
  readonly oauth2MetadataUrl?: string
  readonly openIdConnectUrl?: string
  /** Not checked. */
  readonly flows?: unknown
}

/** An operation with everything that the document says about it elsewhere. */
export interface Operation {
  /** As in the document: `bundle` has given one to operations that had none. */
  readonly operationId: string
  /** In lower case; as it is sent for one of `additionalOperations`. */
  readonly method: string
  readonly path: string
  /** Where the operation stands in the bundled document: an RFC 6901 pointer without `#`. */
  readonly pointer: string
  readonly object: OperationObject
  /** Those of the path item and of the operation; the operation's win. */
  readonly parameters: readonly Parameter[]
  readonly requestBody: RequestBody | undefined
  readonly responses: readonly (readonly [status: string, response: Response])[]
  /** The first server of the operation, else of its path; `undefined` when it has the document's. */
  readonly server: Server | undefined
  /** The operation's own requirement, else the document's; empty when none is needed. */
  readonly security: readonly SecurityRequirement[]
}

/** All operations under `paths`, in document order. */
export function operationsOf(document: Document): Operation[] {
  return operationsUnder(document, document.paths, pointerOf('paths'))
}

/** The operations of path items by path, which stand at a pointer. */
export function operationsUnder(
  document: Document,
  items: Readonly<Record<string, PathItem | Reference>> = {},
  pointer: string,
): Operation[] {
  return Object.entries(items)
    .filter(([path]) => !path.startsWith('x-'))
    .flatMap(([path, unresolved]) => {
      const item = resolve<PathItem | undefined>(document, unresolved)
      const place = pointer + pointerOf(path)
      return operationsIn(item ?? {}).map((it) => operationOf(document, path, place, item!, it))
    })
}

function operationOf(
  document: Document,
  path: string,
  place: string,
  item: PathItem,
  { method, pointer, operation }: PathOperation,
): Operation {
  const object = operation as OperationObject
  const parameters = new Map<string, Parameter>()
  for (const reference of [...(item.parameters ?? []), ...(object.parameters ?? [])]) {
    const parameter = resolve<Parameter>(document, reference)
    parameters.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return {
    operationId: object.operationId ?? '',
    method,
    path,
    pointer: place + pointer,
    object,
    parameters: [...parameters.values()],
    requestBody: object.requestBody && resolve<RequestBody>(document, object.requestBody),
    responses: Object.entries(object.responses ?? {})
      .filter(([status]) => !status.startsWith('x-'))
      .map(([status, it]) => [statusKey(status), resolve<Response>(document, it)] as const),
    server: object.servers?.[0] ?? item.servers?.[0],
    security: object.security ?? document.security ?? [],
  }
}

/** A key of a Responses Object in the spelling of the specification: ranges such as `4xx` are written `4XX`. */
export function statusKey(status: string): string {
  return /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status
}
