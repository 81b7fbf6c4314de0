// Compiles the tool for its package: Node doesn't strip types in node_modules.
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { COMPILED_RUNTIME, runtimeFiles } from '../emit/client/runtime-files.ts'
import { asModules } from '../emit/modules/index.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const TOOL = join(ROOT, 'scripts')
const DIST = join(TOOL, 'dist')

/** What the tool reads instead of importing it. */
const ASSETS = [
  'scripts/docs/assets/**/*.{js,css}',
  'scripts/emit/**/assets/*.{js,ts}',
  'src/{runtime,openapi-fetch,mock}/**/*.ts',
  'LICENSE',
]

rmSync(DIST, { recursive: true, force: true })
const compiler = join(
  dirname(createRequire(import.meta.url).resolve('typescript7/package.json')),
  'bin/tsc',
)
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: TOOL,
  stdio: ['ignore', 2, 2],
})
process.exitCode = status ?? 1
const assets = globSync(ASSETS, { cwd: ROOT })
for (const asset of assets) cpSync(join(ROOT, asset), join(DIST, asset))
// What every JavaScript output holds is compiled once.
const runtime = await asModules(runtimeFiles(), 'javascript')
for (const { path, content } of runtime.filter((it) => it.path.includes('/'))) {
  const file = join(DIST, relative(ROOT, COMPILED_RUNTIME), path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
console.error(`scripts/dist/: the compiled tool, and ${assets.length} files that it reads.`)
