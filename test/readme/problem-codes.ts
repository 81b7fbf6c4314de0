import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * The codes of all problems that the scripts report, in alphabetical order: what stands for `code`
 * beside a `message` in an object, or for a parameter of that name.
 */
export function problemCodes(): string[] {
  const files = globSync('scripts/**/*.ts', { cwd: ROOT })
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
    // Elsewhere a code is that of a change between two descriptions.
    .filter(
      ({ path, text }) =>
        text.includes('/problem.ts') || /scripts\/(read|lint|bundle|emit)/.test(path),
    )
    .map(({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true))
  const takers = new Map(files.flatMap((file) => nodesOf(file).flatMap(takerIn)))
  const found = files.flatMap((file) =>
    nodesOf(file).flatMap((node) => [
      ...codesInObject(node),
      ...codesInCall(node, takers),
      ...codesInParameter(node),
    ]),
  )
  return [...new Set(found)].sort()
}

function nodesOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(...nodesOf(child)))
  return [node, ...children]
}

/** A function that takes a code: its name, and the place of the code among its arguments. */
function takerIn(node: ts.Node): [string, number][] {
  if (!ts.isFunctionLike(node)) return []
  const index = node.parameters.findIndex(({ name }) => name.getText() === 'code')
  const { parent } = node
  const isMember = ts.isConstructorDeclaration(node) || !('name' in node && node.name)
  const name = isMember ? (parent as ts.NamedDeclaration).name : node.name
  return index < 0 || !name ? [] : [[name.getText(), index]]
}

function codesInObject(node: ts.Node): string[] {
  if (!ts.isObjectLiteralExpression(node)) return []
  const member = (name: string) => node.properties.find((it) => it.name?.getText() === name)
  const code = member('code')
  if (!code || !member('message') || !ts.isPropertyAssignment(code)) return []
  return literalsIn(code.initializer)
}

function codesInCall(node: ts.Node, takers: ReadonlyMap<string, number>): string[] {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return []
  const callee = node.expression
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText()
  const code = node.arguments?.[takers.get(name) ?? -1]
  return code ? literalsIn(code) : []
}

function codesInParameter(node: ts.Node): string[] {
  const isCode = ts.isParameter(node) && node.name.getText() === 'code' && node.initializer
  return isCode ? literalsIn(isCode) : []
}

/** The texts that an expression can stand for, as far as it says so itself. */
function literalsIn(node: ts.Expression): string[] {
  if (ts.isConditionalExpression(node))
    return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)]
  return ts.isStringLiteral(node) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(node.text) ? [node.text] : []
}
