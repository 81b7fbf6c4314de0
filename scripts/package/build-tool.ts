// Compiles the tool for its package: Node doesn't strip types in node_modules.
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
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
includeUpgrader()
// What every JavaScript output holds is compiled once.
const runtime = await asModules(runtimeFiles(), 'javascript')
for (const { path, content } of runtime.filter((it) => it.path.includes('/'))) {
  const file = join(DIST, relative(ROOT, COMPILED_RUNTIME), path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
console.error(`scripts/dist/: the compiled tool, and ${assets.length} files that it reads.`)

/** Copies what upgrades Swagger 2.0: as a dependency, it would bring 12 MB that only its types need. */
function includeUpgrader(): void {
  const specifier = '@scalar/openapi-upgrader/2.0-to-3.0'
  const source = fileURLToPath(new URL('../..', import.meta.resolve(specifier)))
  const files = globSync(['LICENSE', 'dist/2.0-to-3.0/*.js', 'dist/helpers/traverse.js'], {
    cwd: source,
  })
  for (const path of files) cpSync(join(source, path), join(DIST, 'upgrader', path))
  const user = join(DIST, 'scripts/bundle/upgrade-swagger.js')
  const copy = '../../upgrader/dist/2.0-to-3.0/index.js'
  writeFileSync(user, readFileSync(user, 'utf8').replace(specifier, copy))
}
