import ts from 'typescript'
import { literal } from '../../typescript/literal.ts'

/**
 * The code of the declarations that openapi-typescript makes. TypeScript's own printer, which prints
 * any program, takes several times as long, which is most of the time of the whole stage.
 *
 * @throws Error for a kind of node that openapi-typescript does not make
 */
export function print(declarations: readonly ts.Node[]): string {
  return declarations.map((it) => `${printDeclaration(it)}\n`).join('')
}

function printDeclaration(node: ts.Node): string {
  if (ts.isInterfaceDeclaration(node))
    return `${modifiers(node)}interface ${node.name.text} ${printMembers(node.members, '')}`
  if (ts.isTypeAliasDeclaration(node) && !node.typeParameters)
    return `${modifiers(node)}type ${node.name.text} = ${printType(node.type, '')};`
  throw unexpected(node)
}

function printMembers(members: readonly ts.TypeElement[], indent: string): string {
  if (members.length === 0) return '{}'
  const inner = indent + INDENT
  const lines = members.map((it) => `${comments(it, inner)}${inner}${printMember(it, inner)};\n`)
  return `{\n${lines.join('')}${indent}}`
}

function printMember(member: ts.TypeElement, indent: string): string {
  if (ts.isPropertySignature(member)) {
    const optional = member.questionToken ? '?' : ''
    return `${modifiers(member)}${printName(member.name)}${optional}: ${printType(member.type!, indent)}`
  }
  if (ts.isIndexSignatureDeclaration(member)) {
    const key = member.parameters[0]!
    return `[${printName(key.name)}: ${printType(key.type!, indent)}]: ${printType(member.type, indent)}`
  }
  throw unexpected(member)
}

function printType(type: ts.Node, indent: string): string {
  const printAll = (types: readonly ts.Node[]) => types.map((it) => printType(it, indent))
  const keyword = ts.tokenToString(type.kind)
  if (keyword !== undefined) return keyword
  if (ts.isTypeLiteralNode(type)) return printMembers(type.members, indent)
  if (ts.isIndexedAccessTypeNode(type))
    return `${printType(type.objectType, indent)}[${printType(type.indexType, indent)}]`
  if (ts.isTypeReferenceNode(type)) {
    const parameters = type.typeArguments ? `<${printAll(type.typeArguments).join(', ')}>` : ''
    return printName(type.typeName) + parameters
  }
  if (ts.isLiteralTypeNode(type)) return printType(type.literal, indent)
  if (ts.isArrayTypeNode(type)) return `${printType(type.elementType, indent)}[]`
  if (ts.isUnionTypeNode(type)) return printAll(type.types).join(' | ')
  if (ts.isIntersectionTypeNode(type)) return printAll(type.types).join(' & ')
  if (ts.isParenthesizedTypeNode(type)) return `(${printType(type.type, indent)})`
  if (ts.isOptionalTypeNode(type)) return `${printType(type.type, indent)}?`
  if (ts.isRestTypeNode(type)) return `...${printType(type.type, indent)}`
  if (ts.isTupleTypeNode(type)) {
    const inner = indent + INDENT
    const items = type.elements.map((it) => inner + printType(it, inner))
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`
  }
  if (ts.isPrefixUnaryExpression(type)) return `-${printType(type.operand, indent)}`
  return printName(type)
}

function printName(name: ts.Node): string {
  if (ts.isIdentifier(name) || ts.isNumericLiteral(name)) return name.text
  if (ts.isStringLiteral(name)) return literal(name.text)
  throw unexpected(name)
}

function modifiers(node: { readonly modifiers?: readonly ts.ModifierLike[] }): string {
  return (node.modifiers ?? []).map(({ kind }) => `${ts.tokenToString(kind)} `).join('')
}

function comments(node: ts.Node, indent: string): string {
  const all = ts.getSyntheticLeadingComments(node) ?? []
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
  return new Error(`openapi-typescript made a ${ts.SyntaxKind[kind]}, which is not printed`)
}

const INDENT = '    '
