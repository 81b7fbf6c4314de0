import transformSchemaObject from 'openapi-typescript/dist/transform/schema-object.mjs'
import ts from 'typescript'
import type { Follow } from '../../document/bodies/json-types.ts'
import { receivedBody } from '../../document/bodies/received-body.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import type { MediaType } from '../../document/openapi.ts'
import type { Adapt } from './adapt-request.ts'

/** Adapts schemas of answers. */
export interface AdaptReceived extends Adapt {
  /** The same for those of forms, which hold bytes. */
  readonly raw: Adapt
  readonly follow: Follow
}

/** The body of an answer with the schema of what the client decodes it to. */
export function adaptBody(name: string, mediaType: MediaType, adapt: AdaptReceived): object {
  const { encoding: _, itemSchema: __, schema: ___, ...rest } = mediaType
  const { kind, schema } = receivedBody(name, mediaType, adapt.follow)
  if (kind === 'items' || kind === 'events')
    return { ...rest, schema: { type: 'array', items: adapt(schema ?? {}), [STREAM]: kind } }
  if (schema === undefined) return rest
  const holdsBytes = kind === 'form' || kind === 'bytes'
  return { ...rest, schema: holdsBytes ? adapt.raw(schema) : adapt(schema) }
}

/** Marks the schema of a stream. Those of a description can't have it: unknown keywords are dropped. */
const STREAM = 'x-stream-of'

/** The type of a stream; undefined for any other schema. */
export function streamType(schema: SchemaObject, context: object): ts.TypeNode | undefined {
  if (schema[STREAM] === undefined) return undefined
  const item = schema.items as SchemaObject
  const type =
    schema[STREAM] === 'events' ? eventType(item, context) : transformSchemaObject(item, context)
  return ts.factory.createTypeReferenceNode('AsyncIterable', [type])
}

/** The type of events, whose id and retry are those of `ServerSentEvent` of the runtime. */
function eventType(schema: SchemaObject, context: object): ts.TypeNode {
  if (Array.isArray(schema.anyOf))
    return ts.factory.createUnionTypeNode(
      schema.anyOf.map((it: SchemaObject) => eventType(it, context)),
    )
  const { event, data } = schema.properties as Record<string, SchemaObject>
  return ts.factory.createTypeLiteralNode([
    member('event', transformSchemaObject(event!, context)),
    member('data', transformSchemaObject(data!, context)),
    member('id', orUndefined(ts.SyntaxKind.StringKeyword)),
    member('retry', orUndefined(ts.SyntaxKind.NumberKeyword)),
  ])
}

function member(name: string, type: ts.TypeNode): ts.PropertySignature {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)]
  return ts.factory.createPropertySignature(modifiers, name, undefined, type)
}

function orUndefined(kind: ts.SyntaxKind.StringKeyword | ts.SyntaxKind.NumberKeyword) {
  return ts.factory.createUnionTypeNode([
    ts.factory.createKeywordTypeNode(kind),
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ])
}
