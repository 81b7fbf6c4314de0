import { transformSchemaObject } from './openapi-typescript.ts'
import type ts from 'typescript'
import { compiler } from '../compiler.ts'
import type { Follow } from '../../document/references.ts'
import { receivedBody } from '../../document/bodies/received-body.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import type { MediaType, Schema } from '../../document/openapi.ts'
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
    return { ...rest, schema: streamOf(kind, adapt(schema ?? {})) }
  if (kind === 'parts') return { ...rest, schema: streamOf(kind, adapt.raw(schema!)) }
  if (schema === undefined) return rest
  const holdsBytes = kind === 'form' || kind === 'bytes'
  return { ...rest, schema: holdsBytes ? adapt.raw(schema) : adapt(schema) }
}

/** The schema of a stream. */
export function streamOf(kind: StreamKind, items: Schema): Schema {
  return { type: 'array', items, [STREAM]: kind }
}

export type StreamKind = 'items' | 'events' | 'parts' | 'sent events' | 'sent parts'

/** Marks the schema of a stream. Those of a description can't have it: unknown keywords are dropped. */
const STREAM = 'x-stream-of'

/** The type of a stream; undefined for any other schema. */
export function streamType(schema: SchemaObject, context: object): ts.TypeNode | undefined {
  if (schema[STREAM] === undefined) return undefined
  const item = schema.items as SchemaObject
  const type = ITEM_TYPES[schema[STREAM] as StreamKind](item, context)
  return compiler.factory.createTypeReferenceNode('AsyncIterable', [type])
}

type ItemType = (item: SchemaObject, context: object) => ts.TypeNode

/** The types of items. Their members that no schema describes are those that the runtime adds, or accepts. */
const ITEM_TYPES: Readonly<Record<StreamKind, ItemType>> = {
  items: transformSchemaObject,
  events: eachOf((schema, context) => [
    ...described(schema, context),
    member('id', [STRING, UNDEFINED]),
    member('retry', [NUMBER, UNDEFINED]),
  ]),
  'sent events': eachOf((schema, context) => [
    ...described(schema, context, (name, { enum: names }) => name === 'event' && !names),
    member('id', [STRING, UNDEFINED], true),
    member('retry', [NUMBER, UNDEFINED], true),
  ]),
  parts: eachOf((schema, context) => [
    member('contentType', [STRING]),
    member('headers', [HEADERS]),
    ...described(schema, context),
  ]),
  'sent parts': eachOf((schema, context) => [
    member('contentType', [STRING, UNDEFINED], true),
    member('headers', [HEADERS, HEADERS_BY_NAME, UNDEFINED], true),
    ...described(schema, context),
  ]),
}

/** An object with these members, or one of several. */
function eachOf(members: (schema: SchemaObject, context: object) => ts.TypeElement[]): ItemType {
  return (schema, context) => {
    const variants = (schema.anyOf ?? [schema]) as SchemaObject[]
    const types = variants.map((it) => compiler.factory.createTypeLiteralNode(members(it, context)))
    return types.length === 1 ? types[0]! : compiler.factory.createUnionTypeNode(types)
  }
}

function described(
  { properties }: SchemaObject,
  context: object,
  isOptional: (name: string, schema: SchemaObject) => boolean = () => false,
): ts.TypeElement[] {
  return Object.entries(properties as Record<string, SchemaObject>).map(([name, schema]) =>
    member(name, [transformSchemaObject(schema, context)], isOptional(name, schema)),
  )
}

function member(
  name: string,
  types: readonly ts.TypeNode[],
  isOptional = false,
): ts.PropertySignature {
  const { factory } = compiler
  return factory.createPropertySignature(
    [factory.createModifier(compiler.SyntaxKind.ReadonlyKeyword)],
    name,
    isOptional ? factory.createToken(compiler.SyntaxKind.QuestionToken) : undefined,
    types.length === 1 ? types[0]! : factory.createUnionTypeNode(types),
  )
}

const STRING = compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.StringKeyword)
const NUMBER = compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.NumberKeyword)
const UNDEFINED = compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.UndefinedKeyword)
const HEADERS = compiler.factory.createTypeReferenceNode('Headers')
const HEADERS_BY_NAME = compiler.factory.createTypeReferenceNode('Record', [STRING, STRING])
