import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** The folders that the files of a folder may import from, in addition to their own. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'scripts/document': [],
  'scripts/typescript': [],
  'scripts/read': ['document'],
  'scripts/lint': ['document', 'read'],
  'scripts/bundle': ['document', 'read', 'lint', 'typescript'],
  'scripts/arazzo': ['document', 'read', 'lint'],
  'scripts/emit': ['document', 'typescript'],
  'scripts/installation.ts': [],
  'scripts/output': ['document', 'read', 'lint', 'installation.ts'],
  'scripts/pipeline.ts': ['document', 'read', 'lint', 'bundle', 'emit', 'output'],
  'scripts/mock': ['document', 'read', 'lint', 'bundle', 'installation.ts'],
  'scripts/docs': [
    ...['document', 'read', 'lint', 'bundle', 'arazzo', 'typescript', 'emit', 'diff', 'output'],
    ...['installation.ts', 'src/runtime'],
  ],
  'scripts/diff': ['document', 'read', 'lint', 'bundle', 'typescript'],
  'scripts/contract': [
    ...['document', 'read', 'lint', 'bundle', 'typescript', 'arazzo', 'mock', 'src/runtime'],
  ],
  'scripts/cli': ['*'],
  'scripts/action': [],
  'scripts/bench': ['*'],
  'scripts/package': ['cli', 'document', 'emit'],
  'src/runtime': [],
  'src/openapi-fetch': ['src/runtime'],
  'src/mock': ['src/runtime'],
  'src/hitkeep': ['src/runtime', 'src/openapi-fetch', 'src/mock', 'generated'],
  generated: [],
}

/** An import of a file, with the specifier resolved relative to the root of the repository. */
interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const IMPORT =
  /^(?:import|export)\s+(type\b)?[^'"]*?['"](\.[^'"]+\.(?:[jt]s|json))['"]|\bimport\(\s*['"](\.[^'"]+)['"]/gm

function filesMatching(...patterns: readonly string[]): string[] {
  return globSync(patterns, { cwd: ROOT, exclude: ['scripts/dist/**'] }).map((file) =>
    file.replaceAll('\\', '/'),
  )
}

const FILES = filesMatching('scripts/**/*.{ts,js}', 'src/**/*.ts', 'generated/*.{ts,js}')

const IMPORTS: readonly Import[] = FILES.filter((file) => !file.includes('/assets/')).flatMap(
  (from) =>
    [...readFileSync(join(ROOT, from), 'utf8').matchAll(IMPORT)].map(
      ([, type, fixed, dynamic]) => ({
        from,
        to: posix.join(posix.dirname(from), fixed ?? dynamic!),
        typeOnly: type !== undefined,
      }),
    ),
)

/** `scripts/read/load.ts` → `scripts/read` */
function folderOf(file: string): string {
  const [top, second] = file.split('/')
  return top === 'generated' ? top : `${top}/${second}`
}

function isAllowed({ from, to }: Import): boolean {
  const [source, target] = [folderOf(from), folderOf(to)]
  if (source === target) return true
  const allowed = ALLOWED[source] ?? []
  return allowed.some((name) =>
    name === '*'
      ? target.startsWith('scripts/')
      : target === (name.includes('/') || name === 'generated' ? name : `scripts/${name}`),
  )
}

test('every folder has a row in the table, and every row a folder', () => {
  const folders = new Set(FILES.map(folderOf))
  expect([...folders].filter((folder) => !(folder in ALLOWED))).toEqual([])
  expect(Object.keys(ALLOWED).filter((row) => !folders.has(row))).toEqual([])
})

test('folders import only what the table allows', () => {
  const wrong = IMPORTS.filter((it) => !isAllowed(it)).map(({ from, to }) => `${from} → ${to}`)
  expect(wrong).toEqual([])
})

/** Cycles of imports, each as a chain of files. */
function cyclesOf(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>()
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to])
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file))
      return void cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file)) return
    for (const target of targets.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of FILES) visit(file, [])
  return cycles
}

test('no cycle of value imports', () => {
  expect(cyclesOf(IMPORTS.filter(({ typeOnly }) => !typeOnly))).toEqual([])
})

test.each(['src', 'scripts/diff', 'scripts/docs'])(
  'no cycle of imports in %s, type imports included',
  (folder) => {
    expect(cyclesOf(IMPORTS.filter(({ from }) => from.startsWith(`${folder}/`)))).toEqual([])
  },
)

/** The packages that a file imports, types included. */
function packagesIn(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [
    ...text.matchAll(/(?:\bfrom |\bimport\()\s*'((?:@[\w.-]+\/)?[\w][\w.-]*)(?:\/[^']*)?'/g),
  ].map(([, name]) => name!)
}

test('the client imports no package, and its entry for openapi-fetch no other', () => {
  const packages = FILES.filter((file) => file.startsWith('src/')).flatMap((file) =>
    packagesIn(file).map((name) => `${folderOf(file)} → ${name}`),
  )
  expect([...new Set(packages)]).toEqual(['src/openapi-fetch → openapi-fetch'])
})

test('who installs the tool gets every package that it imports', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'scripts/package.json'), 'utf8')) as Record<
    'dependencies' | 'peerDependencies',
    object
  >
  const shipped = FILES.filter((file) => /^scripts\/(?!bench|package|.*\/assets)/.test(file))
  const imported = new Set(shipped.flatMap(packagesIn))
  const { dependencies, peerDependencies } = manifest
  // The build copies this one.
  imported.delete('@scalar/openapi-upgrader')
  expect([...imported].filter((it) => !(it in { ...dependencies, ...peerDependencies }))).toEqual(
    [],
  )
  expect(imported.size).toBeGreaterThan(15)
})

test('only the entry for openapi-fetch imports the folder of its client', () => {
  const others = IMPORTS.filter(
    ({ from, to }) => folderOf(to) === 'src/openapi-fetch' && folderOf(from) !== folderOf(to),
  ).map(({ from }) => from)
  expect([...new Set(others)]).toEqual(['src/hitkeep/fetch.ts'])
})

test('the client states the types of what it exports, which lets its declarations be made file by file', () => {
  const compilerOptions = { declaration: true, isolatedDeclarations: true }
  const untyped = FILES.filter((file) => file.startsWith('src/')).flatMap((fileName) => {
    const text = readFileSync(join(ROOT, fileName), 'utf8')
    const { diagnostics = [] } = ts.transpileDeclaration(text, { fileName, compilerOptions })
    return diagnostics.map(({ start = 0, messageText }) => {
      const line = text.slice(0, start).split('\n').length
      return `${fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
  })
  expect(untyped).toEqual([])
})

describe('size', () => {
  const written = filesMatching('{scripts,src,test}/**/*.{ts,js,css}').filter(
    (file) => !file.startsWith('test/fixtures/'),
  )

  test('no file has more than 250 lines', () => {
    const linesOf = (file: string) => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1
    const long = written.filter((file) => linesOf(file) > 250)
    expect(long).toEqual([])
  })

  test('no folder has more than 16 files', () => {
    const counts = new Map<string, number>()
    for (const folder of written.map(posix.dirname))
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    const full = [...counts].filter(([, count]) => count > 16).map(([folder]) => folder)
    expect(full).toEqual([])
  })
})
