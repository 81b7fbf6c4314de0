import { spawnSync } from 'node:child_process'
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')

// dist/docs belongs to another command.
for (const folder of ['src', 'generated'])
  rmSync(join(DIST, folder), { recursive: true, force: true })

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: ['ignore', 2, 2],
})

if (status === 0) {
  for (const file of ['openapi.json', 'schema.d.ts', 'validators.js', 'validators.d.ts'])
    copyFileSync(join(ROOT, 'generated', file), join(DIST, 'generated', file))
  const modules = globSync('{src,generated}/**/*.d.ts', { cwd: DIST })
  for (const file of modules) rename(join(DIST, file))
  console.error(`dist/: ${modules.length} modules with declarations, and openapi.json.`)
} else {
  process.exitCode = 1
}

/** TypeScript leaves `.ts` in the imports of declarations, although only `.js` files are next to them. */
function rename(file: string): void {
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/(\bfrom |\bimport\()(['"])(\.{1,2}\/[^'"\n]+)\.ts\2/g, '$1$2$3.js$2'),
  )
}
