import { transformSchemaObject } from './openapi-typescript.ts'
import type ts from 'typescript'
import { compiler } from '../compiler.ts'
import {
  isConverted,
  WIRE_FORMATS,
  wireFormat,
  type ValueTypes,
} from '../../document/schemas/wire-formats.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { INHERITED_MEMBERS } from '../../typescript/literal.ts'
import { streamType } from './received-bodies.ts'

/**
 * The type of a schema for which openapi-typescript's own choice doesn't fit: streams, binary strings,
 * what requests accept besides, and tuples.
 */
export function replacedType(schema: SchemaObject, context: object): ts.TypeNode | undefined {
  return (
    streamType(schema, context) ??
    present(schema, context) ??
    binary(schema) ??
    accepting(schema) ??
    tuple(schema, context)
  )
}

/** The name of another type that a schema accepts; a keyword of our own. */
export const ACCEPTED = 'x-accepted'

/** The type of values that are decoded as bigints or dates, with the other types that the schema lists. */
export function convertedType(
  schema: SchemaObject,
  context: object,
  types: ValueTypes,
): ts.TypeNode | undefined {
  const found = wireFormat(schema)
  if (found === undefined || !isConverted(found, types) || ACCEPTED in schema) return undefined
  const { format, type, ...rest } = schema
  const others = [type].flat().filter((name) => name !== WIRE_FORMATS[found].type)
  return withNull(
    schema,
    compiler.factory.createTypeReferenceNode(WIRE_FORMATS[found].as),
    ...others.map((name) => transformSchemaObject({ ...rest, type: name }, context)),
  )
}

function binary(schema: SchemaObject): ts.TypeNode | undefined {
  const { format, type } = schema
  if (format !== 'binary' || (type !== 'string' && type !== undefined)) return undefined
  return withNull(schema, compiler.factory.createTypeReferenceNode('Blob'))
}

function accepting(schema: SchemaObject): ts.TypeNode | undefined {
  const { [ACCEPTED]: accepted, type } = schema
  const own =
    type === 'string' ? compiler.SyntaxKind.StringKeyword : compiler.SyntaxKind.NumberKeyword
  if (typeof accepted !== 'string' || !['string', 'integer', 'number'].includes(type as string))
    return undefined
  const types = [
    compiler.factory.createKeywordTypeNode(own),
    compiler.factory.createTypeReferenceNode(accepted),
  ]
  return withNull(schema, ...types)
}

/** The schema of a value that must not be null; a keyword of our own, next to any `type`. */
export const PRESENT = 'x-present'

/** The schema of any value; descriptions can't write this object. */
export const ANYTHING = Object.freeze({})

function present({ [PRESENT]: schema }: SchemaObject, context: object): ts.TypeNode | undefined {
  if (schema === undefined) return undefined
  const type = transformSchemaObject(schema as SchemaObject, context)
  return compiler.factory.createTypeReferenceNode('NonNullable', [type])
}

/** A union of types, and null where 3.0 says so. */
function withNull({ nullable }: SchemaObject, ...types: ts.TypeNode[]): ts.TypeNode {
  const all = nullable === true ? [...types, NULL] : types
  return all.length > 1 ? compiler.factory.createUnionTypeNode(all) : all[0]!
}

/**
 * The type of a list whose first items have schemas of their own. Unless the schema says otherwise,
 * it may end before these items and continue after them.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.1
 */
function tuple(schema: SchemaObject, context: object): ts.TypeNode | undefined {
  const { type, prefixItems, minItems, maxItems } = schema
  if (type !== 'array' || !Array.isArray(prefixItems)) return undefined
  const longest = typeof maxItems === 'number' && maxItems >= 0 ? maxItems : Infinity
  const first = prefixItems.slice(0, longest).map((item, index) => {
    const node = transformSchemaObject(item, context)
    return index < Number(minItems ?? 0) ? node : compiler.factory.createOptionalTypeNode(node)
  })
  if (longest <= prefixItems.length || isClosed(schema))
    return compiler.factory.createTupleTypeNode(first)
  const others = transformSchemaObject((schema.items ?? true) as SchemaObject, context)
  const rest = compiler.factory.createRestTypeNode(compiler.factory.createArrayTypeNode(others))
  return compiler.factory.createTupleTypeNode([...first, rest])
}

/** Whether no items follow the first ones. Combined schemas, which may allow some, aren't looked at. */
function isClosed(schema: SchemaObject): boolean {
  if (schema.items !== undefined) return schema.items === false
  return schema.unevaluatedItems === false && !EVALUATING.some((keyword) => keyword in schema)
}

const EVALUATING = ['allOf', 'anyOf', 'oneOf', 'if', 'contains']

const NULL = compiler.factory.createLiteralTypeNode(compiler.factory.createNull())

/**
 * An optional member named like one that every object inherits accepts that one too: TypeScript looks
 * it up in any object, and so does whoever reads the member.
 */
export function acceptInherited(member: ts.PropertySignature): ts.PropertySignature | undefined {
  const name = compiler.isIdentifier(member.name) ? member.name.text : ''
  if (!member.questionToken || !INHERITED_MEMBERS.has(name)) return undefined
  const { modifiers, questionToken } = member
  const inherited = compiler.factory.createIndexedAccessTypeNode(
    compiler.factory.createTypeReferenceNode('Object'),
    compiler.factory.createLiteralTypeNode(compiler.factory.createStringLiteral(name)),
  )
  const type = compiler.factory.createUnionTypeNode([member.type!, inherited])
  return compiler.factory.createPropertySignature(modifiers, member.name, questionToken, type)
}
