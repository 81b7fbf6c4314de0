import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { wellFormed } from '../../scripts/bundle/check-shape.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { hideDataReferences } from '../../scripts/document/data-references.ts'
import { finder } from '../../scripts/document/references.ts'
import { isReference } from '../../scripts/document/references.ts'
import { walk } from '../../scripts/document/walk.ts'
import type { Report } from './report.ts'
import { types } from '../../scripts/emit/types/index.ts'

/** Why types differ from those of openapi-typescript, by the names of the tests. */
const REASONS: readonly (readonly [tests: RegExp, reason: string])[] = [
  [
    /"Pet"\]$|"(Cat|AnimalSighting|Beast)"\]$/,
    'a base with a discriminator is one of its variants',
  ],
  [/obj2|\bempty|POST data with default/, 'objects without described members may have any'],
  [/default(NonNullable)?\b/, 'a member with a default may be left out'],
  [
    /tuple|prefixItems|two-dimensional/,
    'a list may be shorter and longer than its described items',
  ],
  [/null missing in enum|\+ nullable/, 'an enum without null excludes null, in 3.1'],
  [/\$defs/, '$defs are no members'],
  [/patternProperties/, 'members that match no pattern may have any value'],
  [/allOf > core properties/, 'a required member that nothing describes has to be there'],
  [/additionalProperties > basic/, 'an index signature has to fit the described members'],
  [/enum \+ additionalProperties/, 'an enum has no members'],
  [/path-item-object.*\$ref/, 'an operation is no reference'],
  [/arbitrary \$refs|acting as oneOf/, 'openapi-typescript gives any'],
  [
    /WithRequired type helper|request body enum|enum \(inferred\)/,
    'a schema with members but no type accepts values that are no objects',
  ],
]

/** Both files of types as one, as openapi-typescript writes them. */
function ownTypes(document: Document): string {
  const files = types(wellFormed(document).document)
  return files.map(({ content }) => content.replace(/^import .*\n/m, '')).join('')
}

/** The types of openapi-typescript's own tests that are mutually assignable with its output. */
export async function typesReports(checkout: string): Promise<Report[]> {
  const cases = documentsIn(join(checkout, 'packages/openapi-typescript/test'))
  const files = new Map<string, string>()
  const checks: Check[] = []
  for (const [index, { name, document }] of cases.entries()) {
    const theirs = await openapiTS(hideDataReferences(document) as never, { silent: true })
    files.set(`theirs${index}.ts`, astToString(theirs))
    files.set(`ours${index}.ts`, ownTypes(document))
    const schemas = Object.keys(document.components?.schemas ?? {})
    const members = [
      ...schemas.map((it) => `components["schemas"][${JSON.stringify(it)}]`),
      ...Object.keys(document.paths ?? {}).map((it) => `paths[${JSON.stringify(it)}]`),
    ]
    for (const member of members) checks.push({ title: `${name}: ${member}`, index, member })
  }
  const differences = differencesOf(files, checks)
  const reasonOf = (title: string) => REASONS.find(([tests]) => tests.test(title))?.[1]
  return [
    {
      name: 'types, compared with openapi-typescript; "rejected" differ for a reason',
      right: checks.length - differences.length,
      wrong: differences.filter(({ title }) => !reasonOf(title)).map(({ text }) => text),
      others: differences.flatMap(({ title, text }) => {
        const reason = reasonOf(title)
        return reason === undefined ? [] : `${text} (${reason})`
      }),
    },
  ]
}

interface Check {
  readonly title: string
  /** The number of the pair of files. */
  readonly index: number
  /** The type in both files. */
  readonly member: string
}

function differencesOf(
  emitted: ReadonlyMap<string, string>,
  checks: readonly Check[],
): { title: string; text: string }[] {
  const lines = checks.flatMap(({ index, member }, i) => [
    `export type Ours${i} = import('./ours${index}.ts').${member}`,
    `export type Theirs${i} = import('./theirs${index}.ts').${member}`,
    `export type Verdict${i} = Compare<Ours${i}, Theirs${i}>`,
  ])
  const files = new Map([...emitted, ['compare.ts', [COMPARE, ...lines].join('\n')]])
  const options = {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  const own = (path: string) => files.get(path.replace(/^.*\//, ''))
  host.fileExists = (path) => own(path) !== undefined || fileExists(path)
  host.readFile = (path) => own(path) ?? readFile(path)
  host.getSourceFile = (path, ...rest) => {
    const text = own(path)
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, rest[0])
  }
  const program = ts.createProgram(['compare.ts'], options, host)
  const checker = program.getTypeChecker()
  const source = program.getSourceFile('compare.ts')!
  const declared = new Map(
    source.statements.filter(ts.isTypeAliasDeclaration).map((it) => [it.name.text, it]),
  )
  const print = (name: string) =>
    checker.typeToString(
      checker.getTypeAtLocation(declared.get(name)!),
      undefined,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
    )
  return checks.flatMap(({ title }, i) => {
    const verdict = print(`Verdict${i}`).replaceAll('"', '')
    if (verdict === 'same') return []
    const text = `${verdict} ${title}\n    ${print(`Ours${i}`)}\n    instead of ${print(`Theirs${i}`)}`
    return { title, text }
  })
}

const COMPARE = `type Compare<A, B> =
  0 extends 1 & A ? (0 extends 1 & B ? 'same' : 'any') : 0 extends 1 & B ? 'not any' :
  [A] extends [B] ? ([B] extends [A] ? 'same' : 'narrower') : [B] extends [A] ? 'wider' : 'other'`

/** The inputs of the tests, as documents. */
function documentsIn(folder: string): { name: string; document: Document }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => {
      const source = ts.createSourceFile(
        file,
        readFileSync(join(folder, file), 'utf8'),
        ts.ScriptTarget.Latest,
      )
      return givenIn(source).flatMap(({ name, given }) => {
        const document = asDocument(file, given)
        const whole = document && withTargets(document)
        return whole ? { name: `${file}: ${name}`, document: whole } : []
      })
    })
}

function givenIn(source: ts.SourceFile): { name: string; given: unknown }[] {
  const found: { name: string; given: unknown }[] = []
  const visit = (node: ts.Node): void => {
    const [first, second] = ts.isArrayLiteralExpression(node) ? node.elements : []
    if (first && second && ts.isStringLiteral(first) && ts.isObjectLiteralExpression(second)) {
      for (const member of second.properties) {
        if (!ts.isPropertyAssignment(member) || member.name.getText(source) !== 'given') continue
        try {
          const given: unknown = new Function(`return (${member.initializer.getText(source)})`)()
          found.push({ name: first.text, given })
        } catch {
          // The input is made of something else than literals.
        }
      }
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

/** The document with a schema for each missing component; undefined if other targets are missing. */
function withTargets(document: Document): Document | undefined {
  const find = finder(document)
  const schemas: Record<string, unknown> = { ...document.components?.schemas }
  for (const { node, isData } of walk(document)) {
    if (isData || !isReference(node) || find(node.$ref) !== undefined) continue
    const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(node.$ref) ?? []
    if (name === undefined) return undefined
    schemas[name] = { type: 'object', required: [name], properties: { [name]: { type: 'string' } } }
  }
  return { ...document, components: { ...document.components, schemas } } as Document
}

function asDocument(file: string, given: unknown): Document | undefined {
  if (given instanceof URL || given instanceof Promise) return undefined
  const base = { openapi: '3.1.0', info: { title: 't', version: '1' } }
  const operation = (it: object) => ({ paths: { '/a': { post: it } } })
  const kind = /(?:^|\/)([a-z-]+?)(?:-object)?\.test\.ts$/.exec(file)?.[1] ?? ''
  if (file.includes('schema-object'))
    return { ...base, components: { schemas: { X: given } } } as Document
  switch (kind) {
    case 'components':
      return { ...base, components: given } as Document
    case 'paths':
      return { ...base, paths: given } as Document
    case 'path-item':
      return { ...base, paths: { '/a': given } } as Document
    case 'operation':
      return { ...base, ...operation(given as object) } as Document
    case 'request-body':
      return { ...base, ...operation({ requestBody: given, responses: {} }) } as Document
    case 'response':
      return { ...base, ...operation({ responses: { 200: given } }) } as Document
    case 'header':
      return {
        ...base,
        ...operation({ responses: { 200: { description: '', headers: { a: given } } } }),
      } as Document
    case 'webhooks':
      return undefined
  }
  return typeof given === 'object' && given !== null && 'openapi' in given
    ? ({ ...base, ...given } as Document)
    : undefined
}
