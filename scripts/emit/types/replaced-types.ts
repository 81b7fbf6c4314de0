import transformSchemaObject from 'openapi-typescript/dist/transform/schema-object.mjs'
import ts from 'typescript'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'

/** The type of a schema for which openapi-typescript's own choice doesn't fit: binary strings and tuples. */
export function replacedType(schema: SchemaObject, context: object): ts.TypeNode | undefined {
  return binary(schema) ?? tuple(schema, context)
}

function binary(schema: SchemaObject): ts.TypeNode | undefined {
  const { format, type, nullable } = schema
  if (format !== 'binary' || (type !== 'string' && type !== undefined)) return undefined
  const blob = ts.factory.createTypeReferenceNode('Blob')
  return nullable === true ? ts.factory.createUnionTypeNode([blob, NULL]) : blob
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
    return index < Number(minItems ?? 0) ? node : ts.factory.createOptionalTypeNode(node)
  })
  if (longest <= prefixItems.length || isClosed(schema))
    return ts.factory.createTupleTypeNode(first)
  const others = transformSchemaObject((schema.items ?? true) as SchemaObject, context)
  const rest = ts.factory.createRestTypeNode(ts.factory.createArrayTypeNode(others))
  return ts.factory.createTupleTypeNode([...first, rest])
}

/** Whether no items follow the first ones. Combined schemas, which may allow some, aren't looked at. */
function isClosed(schema: SchemaObject): boolean {
  if (schema.items !== undefined) return schema.items === false
  return schema.unevaluatedItems === false && !EVALUATING.some((keyword) => keyword in schema)
}

const EVALUATING = ['allOf', 'anyOf', 'oneOf', 'if', 'contains']

const NULL = ts.factory.createLiteralTypeNode(ts.factory.createNull())

/**
 * An optional member named like one that every object inherits accepts that one too: TypeScript looks
 * it up in any object, and so does whoever reads the member.
 */
export function acceptInherited(member: ts.PropertySignature): ts.PropertySignature | undefined {
  const name = ts.isIdentifier(member.name) ? member.name.text : ''
  if (!member.questionToken || !INHERITED.has(name)) return undefined
  const { modifiers, questionToken } = member
  const inherited = ts.factory.createIndexedAccessTypeNode(
    ts.factory.createTypeReferenceNode('Object'),
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(name)),
  )
  const type = ts.factory.createUnionTypeNode([member.type!, inherited])
  return ts.factory.createPropertySignature(modifiers, member.name, questionToken, type)
}

const INHERITED = new Set([
  ...['constructor', 'toString', 'toLocaleString', 'valueOf', 'hasOwnProperty'],
  ...['isPrototypeOf', 'propertyIsEnumerable'],
])
