import type ts from 'typescript'
import { compiler } from '../compiler.ts'
import { uniqueName } from '../../document/unique-name.ts'
import { typeIdentifier } from '../../typescript/identifier.ts'

/** The names of types by component schema. */
export type TypeNames = ReadonlyMap<string, string>

/**
 * Names that differ from all that generated types use: the wanted ones, and further ones for schemas
 * that need one.
 */
export function typeNames(
  wanted: readonly (readonly [schema: string, name: string])[],
  recursive: ReadonlySet<string>,
  schemas: readonly string[],
): TypeNames {
  const all = new Map([...recursive].map((schema) => [schema, 'Recursive']))
  for (const [schema, name] of wanted) all.set(schema, name)
  const taken = new Set(USED)
  return new Map(
    schemas.flatMap((schema): [string, string][] => {
      const base = all.get(schema)
      if (base === undefined) return []
      const name = uniqueName(base, (it) => taken.has(it))
      taken.add(name)
      return [[schema, name]]
    }),
  )
}

/** What declarations refer to besides component schemas. */
const USED = [
  ...['paths', 'webhooks', 'components', 'operations', '$defs', 'WithRequired'],
  ...['Record', 'Omit', 'Required', 'Pick', 'NonNullable', 'PropertyKey', 'Blob', 'Date'],
  ...['Object', 'AsyncIterable', 'Headers'],
]

/**
 * The declarations with the types of component schemas, and of queries with many parameters, as type
 * aliases, by which editors show them. Recursive types that aren't objects need one.
 */
export function withAliases(nodes: readonly ts.Node[], names: TypeNames): ts.Node[] {
  const declarations: ts.Node[] = []
  const taken = new Set([...USED, ...names.values()])
  const named = (member: ts.PropertySignature, alias: string): ts.PropertySignature => {
    const { factory } = compiler
    declarations.push(factory.createTypeAliasDeclaration(EXPORT, alias, undefined, member.type!))
    return withType(member, factory.createTypeReferenceNode(alias))
  }
  const schema: Change = (member, name) => {
    const alias = names.get(name)
    return alias === undefined ? member : named(member, alias)
  }
  const operation: Change = (member, id) =>
    within(member, 'parameters', (parameters) =>
      within(parameters, 'query', (query) => {
        const isLong =
          compiler.isTypeLiteralNode(query.type!) && query.type.members.length > MOST_SHOWN
        if (!isLong) return query
        const alias = uniqueName(`${typeIdentifier(id)}Query`, (it) => taken.has(it))
        taken.add(alias)
        return named(query, alias)
      }),
    )
  const changed = nodes.map((node) => {
    if (!compiler.isInterfaceDeclaration(node)) return node
    if (node.name.text === 'operations') return withMembers(node, operation)
    if (node.name.text !== 'components') return node
    return withMembers(node, (member, name) =>
      name === 'schemas' ? changeMembers(member, schema) : member,
    )
  })
  return [...changed, ...declarations]
}

const EXPORT = [compiler.factory.createModifier(compiler.SyntaxKind.ExportKeyword)]

/** Parameters of a query that editors show without a name for its type. */
const MOST_SHOWN = 3

type Change = (member: ts.PropertySignature, name: string) => ts.PropertySignature

function withMembers(node: ts.InterfaceDeclaration, change: Change): ts.InterfaceDeclaration {
  const { modifiers, name, members } = node
  const changed = changeAll(members, change)
  return compiler.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, changed)
}

/** The member with the members of its type changed, if it is an object. */
function changeMembers(member: ts.PropertySignature, change: Change): ts.PropertySignature {
  if (!member.type || !compiler.isTypeLiteralNode(member.type)) return member
  const members = changeAll(member.type.members, change)
  return withType(member, compiler.factory.createTypeLiteralNode(members))
}

function within(
  member: ts.PropertySignature,
  name: string,
  change: (member: ts.PropertySignature) => ts.PropertySignature,
): ts.PropertySignature {
  return changeMembers(member, (it, own) => (own === name ? change(it) : it))
}

function changeAll(members: ts.NodeArray<ts.TypeElement>, change: Change): ts.TypeElement[] {
  return members.map((member) =>
    compiler.isPropertySignature(member) ? change(member, textOf(member.name) ?? '') : member,
  )
}

function withType(member: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  const { modifiers, name, questionToken } = member
  const changed = compiler.factory.createPropertySignature(modifiers, name, questionToken, type)
  return compiler.setSyntheticLeadingComments(changed, compiler.getSyntheticLeadingComments(member))
}

/** The name in `components['schemas'][name]`. */
export function componentOf(node: ts.IndexedAccessTypeNode): string | undefined {
  if (!compiler.isIndexedAccessTypeNode(node.objectType)) return undefined
  const { objectType, indexType } = node.objectType
  if (!compiler.isTypeReferenceNode(objectType) || textOf(objectType.typeName) !== 'components')
    return
  return literalOf(indexType) === 'schemas' ? literalOf(node.indexType) : undefined
}

function literalOf(type: ts.TypeNode): string | undefined {
  return compiler.isLiteralTypeNode(type) && compiler.isStringLiteral(type.literal)
    ? type.literal.text
    : undefined
}

function textOf(name: ts.Node): string | undefined {
  return compiler.isIdentifier(name) ||
    compiler.isStringLiteral(name) ||
    compiler.isNumericLiteral(name)
    ? name.text
    : undefined
}
