import ts from 'typescript'
import type { Generation } from '../../scripts/pipeline.ts'
import type { ProblemsError } from '../../scripts/document/problem.ts'

const FILES = [
  'examples.ts',
  'headers.ts',
  'README.md',
  'index.ts',
  'manifest.json',
  'models.ts',
  'openapi.json',
  'operations.ts',
  'paths.d.ts',
  'schema.d.ts',
  'schemas.ts',
  'security.ts',
  'validators.d.ts',
  'validators.js',
]

/** The breaches in the generated files. */
export function breaches({ files }: Generation): string[] {
  const paths = files.map(({ path }) => path).sort()
  const foreign = paths.filter((path) => !FILES.includes(path))
  const code = files.filter(({ path }) => /\.[jt]s$/.test(path))
  return [...foreign, ...code.flatMap(({ path, content }) => breachesIn(path, content))]
}

function breachesIn(path: string, content: string): string[] {
  const source = ts.createSourceFile(
    path,
    content,
    ts.ScriptTarget.Latest,
    true,
  ) as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[]
  }
  const found = source.parseDiagnostics.map(
    (it) => `${path}: ${ts.flattenDiagnosticMessageText(it.messageText, ' ')}`,
  )
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && (node.text === 'PWN' || node.text === 'globalThis')) {
      found.push(`${path}: ${node.parent.getText()}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  // Nobody reads the code of validators, where such characters are harmless.
  if (path !== 'validators.js' && /[\u0000\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(content))
    found.push(`${path}: misleading characters`)
  return found
}

/** Whether each problem has a code, a message, a hint and a location. */
export function isLocated({ problems }: ProblemsError): boolean {
  return problems.every(({ code, message, hint, location }) => code && message && hint && location)
}
