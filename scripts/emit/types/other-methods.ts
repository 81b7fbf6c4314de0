import type ts from 'typescript'
import { compiler } from '../compiler.ts'
import type { Document, PathItem } from '../../document/openapi.ts'
import { operationsIn } from '../../document/path-item.ts'

/** A private-use character that stands between a path and a method. */
const BETWEEN = '\uE026'

/**
 * The document with operations of methods that openapi-typescript doesn't know, such as QUERY, moved to
 * paths of their own, as `post`.
 */
export function withOwnPaths(document: Document): Document {
  const moved = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    operationsIn(item)
      .filter(({ method }) => !KNOWN.has(method))
      .map(({ method, operation }): [string, PathItem] => {
        const { parameters = [] } = item
        return [path + BETWEEN + method, { parameters, post: operation }]
      }),
  )
  if (moved.length === 0) return document
  return { ...document, paths: { ...document.paths, ...Object.fromEntries(moved) } }
}

const KNOWN = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

/** The declarations with the types of these operations back as members of their path. */
export function withoutOwnPaths(declarations: readonly ts.Node[]): readonly ts.Node[] {
  return declarations.map((node) =>
    compiler.isInterfaceDeclaration(node) && node.name.text === 'paths' ? joined(node) : node,
  )
}

function joined(paths: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const isMoved = (member: ts.TypeElement) => nameOf(member).includes(BETWEEN)
  const moved = paths.members.filter(isMoved)
  if (moved.length === 0) return paths
  const members = paths.members
    .filter((member) => !isMoved(member))
    .map((member) => {
      const added = moved.flatMap((it) => {
        const [path, method] = nameOf(it).split(BETWEEN)
        return path === nameOf(member) ? [renamed(postOf(it), method!)] : []
      })
      return added.length > 0 ? extended(member as ts.PropertySignature, added) : member
    })
  return compiler.factory.updateInterfaceDeclaration(
    ...([paths, paths.modifiers, paths.name, paths.typeParameters] as const),
    ...([paths.heritageClauses, members] as const),
  )
}

function extended(
  member: ts.PropertySignature,
  added: readonly ts.TypeElement[],
): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = member
  const literal = compiler.factory.createTypeLiteralNode([
    ...(type as ts.TypeLiteralNode).members,
    ...added,
  ])
  return compiler.factory.updatePropertySignature(member, modifiers, name, questionToken, literal)
}

function postOf(member: ts.TypeElement): ts.PropertySignature {
  const { members } = (member as ts.PropertySignature).type as ts.TypeLiteralNode
  return members.find((it) => nameOf(it) === 'post') as ts.PropertySignature
}

function renamed(member: ts.PropertySignature, method: string): ts.PropertySignature {
  const { modifiers, questionToken, type } = member
  const name = compiler.factory.createStringLiteral(method)
  return compiler.factory.updatePropertySignature(member, modifiers, name, questionToken, type)
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (compiler.isStringLiteral(name) || compiler.isIdentifier(name)) ? name.text : ''
}
