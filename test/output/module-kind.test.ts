import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ModuleKind } from '../../scripts/document/virtual-file.ts'
import { moduleKindFor } from '../../scripts/output/module-kind.ts'
import { folderWith } from '../support/folder.ts'

const options = (compilerOptions: object, more: object = {}) =>
  JSON.stringify({ compilerOptions, ...more })
const NODE = options({ module: 'NodeNext', outDir: 'dist' })
const BUNDLED = options({ module: 'esnext', moduleResolution: 'bundler', noEmit: true })

test.each<[project: string, kind: ModuleKind, files: Readonly<Record<string, string>>]>([
  ['nothing but a package', 'javascript', {}],
  ['a jsconfig.json', 'javascript', { 'jsconfig.json': BUNDLED }],
  ['Deno', 'native', { 'deno.json': '{}' }],
  ['Deno with comments', 'native', { 'deno.jsonc': '// Deno\n{}', 'tsconfig.json': NODE }],
  [
    'Bun',
    'native',
    {
      'tsconfig.json': options({
        module: 'Preserve',
        allowImportingTsExtensions: true,
        noEmit: true,
      }),
    },
  ],
  [
    'Node that strips types',
    'native',
    { 'tsconfig.json': options({ module: 'nodenext', rewriteRelativeImportExtensions: true }) },
  ],
  ['tsc with nodenext', 'tsc', { 'tsconfig.json': NODE }],
  ['tsc with node16', 'tsc', { 'tsconfig.json': options({ module: 'node16' }) }],
  ['tsc with node20', 'tsc', { 'tsconfig.json': options({ module: 'node20', noEmit: true }) }],
  [
    'tsc with bundler resolution',
    'tsc',
    { 'tsconfig.json': options({ module: 'esnext', moduleResolution: 'bundler', outDir: 'dist' }) },
  ],
  ['tsc to CommonJS', 'tsc', { 'tsconfig.json': options({ module: 'commonjs' }) }],
  ['tsc without options', 'tsc', { 'tsconfig.json': '{}' }],
  ['a bundler', 'bundler', { 'tsconfig.json': BUNDLED }],
  [
    'declarations only',
    'bundler',
    { 'tsconfig.json': options({ moduleResolution: 'node', emitDeclarationOnly: true }) },
  ],
  [
    'webpack',
    'bundler',
    {
      'tsconfig.json': options({ module: 'esnext' }),
      'package.json': '{ "devDependencies": { "webpack": "5" } }',
    },
  ],
  [
    'jest',
    'bundler',
    {
      'tsconfig.json': options({ module: 'commonjs' }),
      'package.json': '{ "devDependencies": { "ts-jest": "29" } }',
    },
  ],
  [
    'comments and trailing commas',
    'bundler',
    { 'tsconfig.json': '{\n  // Next\n  "compilerOptions": { "noEmit": true, /* so */ },\n}' },
  ],
  ['a broken file', 'tsc', { 'tsconfig.json': '{ "compilerOptions": ' }],
  ['a file of another form', 'tsc', { 'tsconfig.json': '[]' }],
  [
    'an inherited file',
    'bundler',
    { 'tsconfig.json': '{ "extends": "./base" }', 'base.json': BUNDLED },
  ],
  [
    'several, of which the last wins',
    'tsc',
    {
      'tsconfig.json': '{ "extends": ["./base.json", "./node.json"] }',
      'base.json': BUNDLED,
      'node.json': options({ module: 'nodenext', moduleResolution: 'nodenext' }),
    },
  ],
  [
    'one of a package',
    'bundler',
    {
      'tsconfig.json': '{ "extends": "@tsconfig/vite" }',
      'node_modules/@tsconfig/vite/tsconfig.json': BUNDLED,
    },
  ],
  [
    'a folder of a package',
    'bundler',
    {
      'tsconfig.json': '{ "extends": "bases/vite.json" }',
      'node_modules/bases/vite.json': BUNDLED,
    },
  ],
  ['one that is missing', 'tsc', { 'tsconfig.json': '{ "extends": "missing" }' }],
  ['a circle', 'tsc', { 'tsconfig.json': '{ "extends": "./tsconfig.json" }' }],
  [
    'a solution',
    'bundler',
    {
      'tsconfig.json':
        '{ "files": [], "references": [{ "path": "./tools" }, { "path": "./app.json" }] }',
      'tools/tsconfig.json': options({ module: 'nodenext' }, { include: ['*.ts'] }),
      'app.json': options({ noEmit: true }, { include: ['src/**/*.ts'] }),
    },
  ],
  [
    'a solution that includes it nowhere',
    'tsc',
    {
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./tools" }] }',
      'tools/tsconfig.json': options({ module: 'nodenext' }, { include: ['*.ts'] }),
    },
  ],
  ['a nearer configuration', 'tsc', { 'tsconfig.json': BUNDLED, 'src/tsconfig.json': NODE }],
])('%s: %s', (_, kind, files) => {
  const folder = folderWith({ 'package.json': '{}', ...files })
  expect(moduleKindFor(join(folder, 'src/api/notes')).kind).toBe(kind)
})

test('what decided is known, the files that are not there included', () => {
  const folder = folderWith({
    'package.json': '{}',
    'tsconfig.json': '{ "extends": "./base.json" }',
    'base.json': NODE,
  })
  const { inputs } = moduleKindFor(join(folder, 'src/notes'))
  const names = [...inputs].map(([file, digest]) => [
    file.slice(folder.length + 1),
    digest !== null,
  ])
  expect(names).toEqual(
    expect.arrayContaining([
      ['src/deno.json', false],
      ['src/tsconfig.json', false],
      ['deno.json', false],
      ['tsconfig.json', true],
      ['base.json', true],
    ]),
  )
})
