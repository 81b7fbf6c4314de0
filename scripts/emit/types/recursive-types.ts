import ts from 'typescript'
import { unescapeSegment } from '../../document/json-pointer.ts'
import type { SchemaObject } from '../../document/schemas/map-schemas.ts'
import { mapEntries } from '../../document/objects.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { isReference } from '../../document/references.ts'

const COMPONENTS = '#/components/schemas/'

/**
 * The document without references by which a schema is itself, or one of its own alternatives or
 * parts: they say nothing, and no type can be made of them.
 */
export function withoutDirectCycles(document: Document): Document {
  const schemas = document.components?.schemas ?? {}
  const uses = usesOf(schemas, COMBINING)
  const cyclic = new Set([...uses.keys()].filter((name) => reaches(name, uses)))
  if (cyclic.size === 0) return document
  const cut = (schema: Schema): Schema => {
    if (typeof schema === 'boolean') return schema
    if (isReference(schema) && cyclic.has(nameIn(schema.$ref))) return {}
    return mapEntries(schema, (keyword, value) =>
      COMBINING.includes(keyword) && Array.isArray(value) ? value.map(cut) : value,
    )
  }
  const changed = mapEntries(schemas, (name, it) => (cyclic.has(name) ? cut(it as Schema) : it))
  return { ...document, components: { ...document.components, schemas: changed as typeof schemas } }
}

/**
 * The component schemas whose types include themselves other than in a member of an object, such as
 * a list of itself. TypeScript allows that only in a type alias.
 */
export function recursiveSchemas(document: Document): Set<string> {
  const uses = usesOf(document.components?.schemas ?? {}, [...COMBINING, 'prefixItems', 'items'])
  return new Set([...uses.keys()].filter((name) => reaches(name, uses)))
}

const COMBINING = ['allOf', 'anyOf', 'oneOf']

function reaches(start: string, uses: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set(uses.get(start))
  for (const name of seen) for (const used of uses.get(name) ?? []) seen.add(used)
  return seen.has(start)
}

/** The component schemas that each refers to, itself or below these keywords. */
function usesOf(schemas: object, keywords: readonly string[]): Map<string, string[]> {
  return new Map(Object.entries(schemas).map(([name, it]) => [name, used(it, keywords)]))
}

function used(root: unknown, keywords: readonly string[]): string[] {
  const names: string[] = []
  const stack = [root]
  while (stack.length > 0) {
    const schema = stack.pop()
    if (typeof schema !== 'object' || schema === null) continue
    if (isReference(schema)) names.push(nameIn(schema.$ref))
    for (const keyword of keywords) stack.push(...[(schema as SchemaObject)[keyword]].flat())
  }
  return names
}

function nameIn($ref: string): string {
  return unescapeSegment($ref.slice(COMPONENTS.length))
}

/** The declarations with the types of these component schemas moved to type aliases. */
export function withAliases(nodes: readonly ts.Node[], names: ReadonlySet<string>): ts.Node[] {
  if (names.size === 0) return [...nodes]
  const aliases = new Map([...names].map((name, index) => [name, `Recursive${index + 1}`]))
  const declarations: ts.Node[] = []
  const withAlias = (member: ts.TypeElement): ts.TypeElement => {
    const alias = member.name && aliases.get(textOf(member.name) ?? '')
    if (alias === undefined || !ts.isPropertySignature(member)) return member
    const { modifiers, name, questionToken, type } = member
    const direct = referringTo(aliases, type!)
    declarations.push(ts.factory.createTypeAliasDeclaration([], alias, undefined, direct))
    const reference = ts.factory.createTypeReferenceNode(alias)
    const changed = ts.factory.createPropertySignature(modifiers, name, questionToken, reference)
    return ts.setSyntheticLeadingComments(changed, ts.getSyntheticLeadingComments(member))
  }
  const changed = nodes.map((node) => changeSchemas(node, withAlias))
  return [...changed, ...declarations]
}

function changeSchemas(node: ts.Node, change: (member: ts.TypeElement) => ts.TypeElement): ts.Node {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') return node
  const members = node.members.map((member) => {
    if (!ts.isPropertySignature(member) || textOf(member.name) !== 'schemas') return member
    if (!member.type || !ts.isTypeLiteralNode(member.type)) return member
    const type = ts.factory.createTypeLiteralNode(member.type.members.map(change))
    return ts.factory.createPropertySignature(undefined, 'schemas', undefined, type)
  })
  const { modifiers, name } = node
  return ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members)
}

/** A type that names the aliases instead of `components['schemas'][…]`, which TypeScript would resolve at once. */
function referringTo(aliases: ReadonlyMap<string, string>, type: ts.TypeNode): ts.TypeNode {
  const { transformed } = ts.transform(type, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        const alias = aliases.get(componentOf(node) ?? '')
        return alias === undefined
          ? ts.visitEachChild(node, visit, context)
          : ts.factory.createTypeReferenceNode(alias)
      }
      return visit(root) as ts.TypeNode
    },
  ])
  return transformed[0]!
}

/** The name in `components['schemas'][name]`. */
function componentOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return
  const { objectType, indexType } = node.objectType
  if (!ts.isTypeReferenceNode(objectType) || textOf(objectType.typeName) !== 'components') return
  return literalOf(indexType) === 'schemas' ? literalOf(node.indexType) : undefined
}

function literalOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
    ? type.literal.text
    : undefined
}

function textOf(name: ts.Node): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)
    ? name.text
    : undefined
}
