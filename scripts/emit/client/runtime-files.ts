import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { VirtualFile } from '../../document/virtual-file.ts'

const SOURCES = join(import.meta.dirname, '../../../src')
const LICENSE = join(import.meta.dirname, '../../../LICENSE')

/** The folders of the runtime's modules; all but the first are copied only on request. */
const FOLDERS = ['runtime', 'openapi-fetch', 'mock']

/** The runtime's modules below these folders, with their license. */
export function runtimeFiles(folders: readonly string[] = FOLDERS): VirtualFile[] {
  const modules = folders.flatMap((folder) =>
    readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((name) => {
        const path = `${folder}/${name.replaceAll('\\', '/')}`
        return { path, content: HEADER + readFileSync(join(SOURCES, path), 'utf8') }
      }),
  )
  return [...modules, { path: 'runtime/LICENSE', content: readFileSync(LICENSE, 'utf8') }]
}

/** The same as JavaScript modules with declarations, which the build of the package makes. */
export const COMPILED_RUNTIME = join(import.meta.dirname, 'compiled-runtime')

/** The runtime as JavaScript modules with declarations; `undefined` where it isn't compiled yet. */
export function compiledRuntimeFiles(
  folders: readonly string[] = FOLDERS,
): VirtualFile[] | undefined {
  if (!existsSync(COMPILED_RUNTIME)) return undefined
  return folders.flatMap((folder) =>
    // Without `withFileTypes`: in Yarn's archives its entries lack their folders.
    readdirSync(join(COMPILED_RUNTIME, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => statSync(join(COMPILED_RUNTIME, path)).isFile())
      .map((path) => ({ path, content: readFileSync(join(COMPILED_RUNTIME, path), 'utf8') })),
  )
}

const HEADER =
  '// The runtime of clients made by specwright, under the MIT License: see LICENSE in this folder.\n// A copy, which the next run replaces.\n\n'
