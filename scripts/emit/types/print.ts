import type ts from 'typescript'
import { compiler } from '../compiler.ts'
import { literal } from '../../typescript/literal.ts'
import { componentOf, type TypeNames } from './named-types.ts'

/**
 * The code of the declarations that openapi-typescript makes. TypeScript's own printer, which prints
 * any program, takes several times as long, which is most of the time of the whole stage.
 *
 * @throws Error for a kind of node that openapi-typescript does not make
 */
export function print(declarations: readonly ts.Node[], names: TypeNames): string {
  return declarations.map((it) => `${printDeclaration(it, names)}\n`).join('')
}

function printDeclaration(node: ts.Node, names: TypeNames): string {
  if (compiler.isInterfaceDeclaration(node))
    return `${modifiers(node)}interface ${node.name.text} ${printMembers(node.members, '', names)}`
  if (compiler.isTypeAliasDeclaration(node) && !node.typeParameters)
    return `${modifiers(node)}type ${node.name.text} = ${printType(node.type, '', names)};`
  throw unexpected(node)
}

function printMembers(
  members: readonly ts.TypeElement[],
  indent: string,
  names: TypeNames,
): string {
  if (members.length === 0) return '{}'
  const inner = indent + INDENT
  const lines = members.map(
    (it) => `${comments(it, inner)}${inner}${printMember(it, inner, names)};\n`,
  )
  return `{\n${lines.join('')}${indent}}`
}

function printMember(member: ts.TypeElement, indent: string, names: TypeNames): string {
  if (compiler.isPropertySignature(member)) {
    const optional = member.questionToken ? '?' : ''
    return `${modifiers(member)}${printName(member.name)}${optional}: ${printType(member.type!, indent, names)}`
  }
  if (compiler.isIndexSignatureDeclaration(member)) {
    const key = member.parameters[0]!
    return `[${printName(key.name)}: ${printType(key.type!, indent, names)}]: ${printType(member.type, indent, names)}`
  }
  throw unexpected(member)
}

function printType(type: ts.Node, indent: string, names: TypeNames): string {
  const printInner = (it: ts.Node) => printType(it, indent, names)
  const printAll = (types: readonly ts.Node[]) => types.map(printInner)
  const keyword = compiler.tokenToString(type.kind)
  if (keyword !== undefined) return keyword
  if (compiler.isTypeLiteralNode(type)) return printMembers(type.members, indent, names)
  if (compiler.isIndexedAccessTypeNode(type)) {
    const name = names.get(componentOf(type) ?? '')
    return name ?? `${printInner(type.objectType)}[${printInner(type.indexType)}]`
  }
  if (compiler.isTypeReferenceNode(type)) {
    const parameters = type.typeArguments ? `<${printAll(type.typeArguments).join(', ')}>` : ''
    return printName(type.typeName) + parameters
  }
  if (compiler.isLiteralTypeNode(type)) return printInner(type.literal)
  if (compiler.isArrayTypeNode(type)) return `${printInner(type.elementType)}[]`
  if (compiler.isUnionTypeNode(type)) return printAll(type.types).join(' | ')
  if (compiler.isIntersectionTypeNode(type)) return printAll(type.types).join(' & ')
  if (compiler.isParenthesizedTypeNode(type)) return `(${printInner(type.type)})`
  if (compiler.isOptionalTypeNode(type)) return `${printInner(type.type)}?`
  if (compiler.isRestTypeNode(type)) return `...${printInner(type.type)}`
  if (compiler.isTupleTypeNode(type)) {
    const inner = indent + INDENT
    const items = type.elements.map((it) => inner + printType(it, inner, names))
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`
  }
  if (compiler.isPrefixUnaryExpression(type)) return `-${printInner(type.operand)}`
  return printName(type)
}

function printName(name: ts.Node): string {
  if (compiler.isIdentifier(name) || compiler.isNumericLiteral(name)) return name.text
  if (compiler.isStringLiteral(name)) return literal(name.text)
  throw unexpected(name)
}

function modifiers(node: { readonly modifiers?: readonly ts.ModifierLike[] }): string {
  return (node.modifiers ?? []).map(({ kind }) => `${compiler.tokenToString(kind)} `).join('')
}

function comments(node: ts.Node, indent: string): string {
  const all = compiler.getSyntheticLeadingComments(node) ?? []
  return all.map(({ text }) => `${indent}${indented(`/*${text}*/`, indent)}\n`).join('')
}

/** A comment whose lines are indented and start with an asterisk. */
function indented(comment: string, indent: string): string {
  return comment.replace(
    /[ \t]*(?:\r\n?|[\n\u2028\u2029])[ \t]*(\*?)/g,
    (_, asterisk) => `\n${indent} ${asterisk || '*     '}`,
  )
}

function unexpected({ kind }: ts.Node): Error {
  return new Error(`openapi-typescript made a ${compiler.SyntaxKind[kind]}, which is not printed`)
}

const INDENT = '    '
