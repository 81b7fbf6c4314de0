import { expect, test } from 'vitest'
import { runtimeFiles } from '../../scripts/emit/client/runtime-files.ts'
import { asModules } from '../../scripts/emit/modules/index.ts'
import { literal } from '../../scripts/typescript/literal.ts'
import { MODULE_KINDS, type ModuleKind } from '../../scripts/document/virtual-file.ts'

const EMITTED = [
  { path: 'openapi.json', content: '{}' },
  { path: 'schema.d.ts', content: 'export interface paths {}\n' },
  {
    path: 'operations.ts',
    content: `import type { paths } from './schema.js'

/**
 * import x from './text.js'
 */
export const a = { text: "from './text.js'", types: {} as paths } as const
`,
  },
  { path: 'validators.js', content: 'function f() {}\n\nexport const run = f\n' },
  {
    path: 'validators.d.ts',
    content:
      '// Head.\n\nexport interface OperationValidators {}\n\nexport declare const run: OperationValidators\n',
  },
]

test.each<[kind: ModuleKind, paths: string[], specifier: string]>([
  ['native', ['openapi.json', 'operations.ts', 'schema.ts', 'validators.ts'], './schema.ts'],
  ['tsc', ['openapi.json', 'operations.ts', 'schema.ts', 'validators.ts'], './schema.js'],
  [
    'bundler',
    ['openapi.json', 'operations.ts', 'schema.ts', 'validators.d.ts', 'validators.js'],
    './schema',
  ],
  [
    'javascript',
    [
      ...['openapi.json', 'operations.d.ts', 'operations.js', 'package.json', 'schema.d.ts'],
      ...['validators.d.ts', 'validators.js'],
    ],
    './schema.js',
  ],
])('%s', async (kind, paths, specifier) => {
  const files = await asModules(EMITTED, kind)
  expect(files.map(({ path }) => path).sort()).toEqual(paths)
  const code = files.find(({ path }) => /^operations(\.d)?\.ts$/.test(path))!.content
  expect(code).toContain(`from '${specifier}'`)
  expect(code).toMatch(
    kind === 'javascript' ? /readonly text: "from '.\/text.js'"/ : /import x from '.\/text.js'/,
  )
})

test('JavaScript keeps the head of a module, and escapes in strings', async () => {
  const texts = ['</script>', '<!--', '\u202e', '\u2028', '\ud800', '\0']
  const content = `// Head.\n\nimport type { A } from './a.js'\n\nexport const texts = ${literal(texts)} as const\n`
  const files = await asModules([{ path: 'texts.ts', content }], 'javascript')
  const [code, declaration] = files.map((it) => it.content)
  expect(code).toMatch(/^\/\/ @ts-self-types="\.\/texts\.d\.ts"\n\/\/ Head\.\n/)
  expect(declaration).toMatch(/^\/\/ Head\.\n/)
  expect(code! + declaration!).not.toMatch(/<\/script|<!--|[\u202e\u2028\ud800\0]/)
  const evaluated = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code!)}`
  )) as object
  expect(evaluated).toMatchObject({ texts })
})

test('validators keep their types in one module', async () => {
  const files = await asModules(EMITTED, 'tsc')
  const { content } = files.find(({ path }) => path === 'validators.ts')!
  expect(content).toBe(`/* eslint-disable */
// @ts-nocheck
function f() {}

export const run: OperationValidators = f

export interface OperationValidators {}
`)
})

test('projects check the types of the description, but not compiled or copied code', async () => {
  const files = await asModules(
    ['schema.ts', 'models.ts', 'operations.ts', 'index.ts', 'validators.ts', 'runtime/a.ts'].map(
      (path) => ({ path, content: '' }),
    ),
    'native',
  )
  const unchecked = files.filter(({ content }) => content.includes('@ts-nocheck'))
  expect(unchecked.map(({ path }) => path)).toEqual(['validators.ts', 'runtime/a.ts'])
})

test.each(MODULE_KINDS)('%s: the runtime imports only its own files', async (kind) => {
  const files = await asModules(runtimeFiles(), kind)
  const paths = new Set(files.map(({ path }) => path))
  const all = files.flatMap(({ path, content }) =>
    [...content.matchAll(/^(?:import|export|\}).* from '([^']+)'/gm)].map(
      ([, specifier]) => [path, specifier!] as const,
    ),
  )
  const isLocal = (specifier: string) => specifier.startsWith('.')
  const imports = all
    .filter(([, specifier]) => isLocal(specifier))
    .map(([path, specifier]) => new URL(specifier, `file:///${path}`).pathname.slice(1))
  const packages = new Set(
    all
      .filter(([, specifier]) => !isLocal(specifier))
      .map(([path, specifier]) => `${path.split('/')[0]} ${specifier}`),
  )
  expect(imports.length).toBeGreaterThan(50)
  const found = (path: string) =>
    [path, `${path}.ts`, path.replace(/\.js$/, '.ts')].some((it) => paths.has(it))
  expect(imports.filter((path) => !found(path))).toEqual([])
  expect(packages).toEqual(new Set(['openapi-fetch openapi-fetch']))
})
