import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'
import { bundle, ENTRY_POINTS, type Bundle } from '../../scripts/package/bundle.ts'
import { STANDALONE } from '../../scripts/package/sizes.ts'
import * as operations from '../../generated/operations.ts'

/** The globals that Node, browsers, Deno, Bun and edge runtimes share beyond ECMAScript. @see https://min-common-api.proposal.wintertc.org */
const COMMON = [
  ...['fetch', 'Headers', 'Request', 'Response', 'FormData', 'Blob', 'File', 'URL'],
  ...['URLSearchParams', 'AbortController', 'AbortSignal', 'ReadableStream'],
  ...['TextEncoder', 'TextDecoder', 'atob', 'btoa', 'setTimeout', 'clearTimeout'],
  ...['performance', 'crypto'],
]

/** Globals that only some have, and that are used in a way that allows for their absence. */
const OPTIONAL = ['globalThis.location?.href', 'globalThis.reportError']

let whole: Bundle
let standalone: Bundle

beforeAll(async () => {
  const entryPoints = Object.keys(ENTRY_POINTS)
    .filter((name) => name !== 'hitkeep-client/fetch')
    .map((name) => `export * from '${name}'`)
  whole = await bundle(entryPoints.join('\n'), { minify: false })
  standalone = await bundle(STANDALONE.program)
})

test('the package imports only its own files', () => {
  const foreign = whole.read.filter((file) => !/^(src|generated)\/|^program\.ts$/.test(file))
  expect(foreign).toEqual([])
})

test('the package uses no global that one of its platforms lacks', () => {
  const ecmascript = runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]
  const known = new Set([...ecmascript, ...COMMON, ...OPTIONAL, 'undefined'])
  expect(globalsOf(whole.code).filter((name) => !known.has(name))).toEqual([])
})

test('a forbidden global would be found', () => {
  const code = `
    const local = 1
    export const f = (own) => process.env[own.Buffer] ?? globalThis.window.name ?? { local, Deno }`
  expect(globalsOf(code).sort()).toEqual([
    'Deno',
    'globalThis',
    'globalThis.window.name',
    'process',
  ])
})

test('importing one operation imports no others, no validators, no forms and no sign-in', () => {
  expect(standalone.used.filter((file) => /valid|forms|multipart|login|retry/.test(file))).toEqual(
    [],
  )
  const paths = Object.values(operations).map(({ path }) => path)
  const kept = paths.filter((path) => standalone.code.includes(`"${path}"`))
  expect(kept).toEqual([operations.getSiteStats.path])
})

/** The names that a program uses without declaring them, and the members of `globalThis` that it uses. */
function globalsOf(code: string): string[] {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, true)
  const host = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name: string) => (name === 'bundle.js' ? file : undefined),
  }
  const options = { allowJs: true, noLib: true, noResolve: true, types: [] }
  const checker = ts.createProgram(['bundle.js'], options, host).getTypeChecker()
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isReference(node) && !isDeclared(checker, node)) {
      found.add(node.text)
      if (node.text === 'globalThis') found.add(chainOf(node).getText())
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...found].filter(
    (name) => !COMMON.some((common) => name.startsWith(`globalThis.${common}`)),
  )
}

/** Whether an identifier is a value, and not a member or label. */
function isReference({ parent, ...node }: ts.Identifier): boolean {
  const isMember =
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) &&
    parent.name.pos === node.pos
  const isName =
    ts.isMethodDeclaration(parent) ||
    ts.isGetAccessor(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isMetaProperty(parent) ||
    (ts.isBindingElement(parent) && parent.propertyName?.pos === node.pos)
  return !isMember && !isName
}

function isDeclared(checker: ts.TypeChecker, node: ts.Identifier): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  return !!symbol?.declarations?.length
}

/** `globalThis.a?.b` for the `globalThis` in it. */
function chainOf(node: ts.Node): ts.Node {
  const { parent } = node
  return ts.isPropertyAccessExpression(parent) && parent.expression === node
    ? chainOf(parent)
    : node
}
