import { decodedSchema, isJson } from '../../document/media-types.ts'
import { mapEntries } from '../../document/objects.ts'
import {
  inputLocation,
  type MediaType,
  type Parameter,
  type RequestBody,
  type Schema,
} from '../../document/openapi.ts'
import { acceptsNull, writableSchema } from '../../document/requests/writable-schema.ts'
import { sentItems } from '../../document/bodies/sent-items.ts'
import { streamOf } from './received-bodies.ts'
import { PRESENT } from './replaced-types.ts'

export type Adapt = (schema: Schema) => Schema

/** Adapts the parts of a request. */
export interface AdaptRequest {
  parameter(this: void, parameter: Parameter): object
  body(this: void, body: RequestBody): object
}

/** Adapts what the client sends: only values that it can write, and those that it accepts besides. */
export function adaptSent(
  json: Adapt,
  raw: Adapt,
  follow: (reference: string) => unknown,
): AdaptRequest {
  return {
    parameter: (parameter) => {
      const { schema, ...rest } = parameter
      const written = schema === undefined ? undefined : writableSchema(parameter, follow)
      const adapted = adaptParameter(
        { ...rest, ...(written !== undefined && { schema: written }) },
        json,
      )
      const mustBePresent = rest.required === true || rest.in === 'path'
      const isLost = written !== undefined && mustBePresent && acceptsNull(written, follow)
      return {
        ...adapted,
        ...(isLost && { schema: { type: 'string', [PRESENT]: (adapted as Parameter).schema } }),
        in: inputLocation(parameter),
      }
    },
    body: (body) =>
      adaptContent(body, (name, mediaType) => {
        const items = sentItems(name, mediaType, follow)
        if (items === undefined) return described(name, mediaType, isJson(name) ? json : raw)
        const { kind, schema = {} } = items
        if (kind === 'items') return streamOf(kind, json(schema))
        return streamOf(`sent ${kind}`, kind === 'parts' ? raw(schema) : json(schema))
      }),
  }
}

/** Adapts requests whose values come from the same side as answers. */
export function adaptReceived(adapt: Adapt): AdaptRequest {
  return {
    parameter: (parameter) => adaptParameter(parameter, adapt),
    body: (body) => adaptContent(body, (name, mediaType) => described(name, mediaType, adapt)),
  }
}

/** A parameter or header that is described by `content` has the type of what its media type holds. */
export function adaptParameter<T extends Pick<Parameter, 'schema' | 'content'>>(
  { schema, content, ...rest }: T,
  adapt: Adapt,
): object {
  const [described] = Object.entries(content ?? {})
  const shape = schema ?? (described && (decodedSchema(...described) ?? {}))
  return { ...rest, ...(shape !== undefined && { schema: adapt(shape) }) }
}

function described(name: string, mediaType: MediaType, adapt: Adapt): Schema | undefined {
  const schema = decodedSchema(name, mediaType)
  return schema === undefined ? undefined : adapt(schema)
}

function adaptContent(
  body: RequestBody,
  schemaOf: (name: string, mediaType: MediaType) => Schema | undefined,
): object {
  if (body.content === undefined) return body
  return {
    ...body,
    content: mapEntries(body.content, (name, it) => {
      const {
        encoding: _,
        itemSchema: __,
        prefixEncoding: ___,
        itemEncoding: ____,
        ...mediaType
      } = it as MediaType
      const schema = schemaOf(name, it as MediaType)
      return schema === undefined ? mediaType : { ...mediaType, schema }
    }),
  }
}
