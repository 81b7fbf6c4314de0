import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
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

const HEADER =
  '// The runtime of clients made by specwright, under the MIT License: see LICENSE in this folder.\n// A copy, which the next run replaces.\n\n'
