import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { VirtualFile } from '../../document/virtual-file.ts'

const SOURCES = join(import.meta.dirname, '../../../src/runtime')
const LICENSE = join(import.meta.dirname, '../../../LICENSE')

/** The runtime's modules below `runtime/`, with their license. */
export function runtimeFiles(): VirtualFile[] {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
  const modules = sources.map((path) => ({
    path: `runtime/${path.replaceAll('\\', '/')}`,
    content: HEADER + readFileSync(join(SOURCES, path), 'utf8'),
  }))
  return [...modules, { path: 'runtime/LICENSE', content: readFileSync(LICENSE, 'utf8') }]
}

/** The same as JavaScript modules with declarations, which the build of the package makes. */
export const COMPILED_RUNTIME = join(import.meta.dirname, 'compiled-runtime')

/** The runtime as JavaScript modules with declarations; `undefined` where it isn't compiled yet. */
export function compiledRuntimeFiles(): VirtualFile[] | undefined {
  if (!existsSync(COMPILED_RUNTIME)) return undefined
  return readdirSync(COMPILED_RUNTIME, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      const path = relative(COMPILED_RUNTIME, file).replaceAll('\\', '/')
      return { path, content: readFileSync(file, 'utf8') }
    })
}

const HEADER =
  '// The runtime of clients made by specwright, under the MIT License: see LICENSE in this folder.\n// A copy, which the next run replaces.\n\n'
