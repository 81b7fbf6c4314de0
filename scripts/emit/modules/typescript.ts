import type { VirtualFile } from '../../document/virtual-file.ts'

/**
 * Emitted files as nothing but TypeScript: `tsc` copies neither JavaScript nor declarations to its
 * `outDir`. Projects don't check or lint them, whatever their settings.
 */
export function typescript(files: readonly VirtualFile[]): VirtualFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  return files.flatMap(({ path, content }) => {
    if (path === 'validators.d.ts') return []
    if (path === 'validators.js')
      return module('validators.ts', typed(content, contents.get('validators.d.ts')!))
    return path.endsWith('.ts') ? module(path.replace('.d.ts', '.ts'), content) : { path, content }
  })
}

function module(path: string, content: string): VirtualFile {
  return { path, content: `/* eslint-disable */\n// @ts-nocheck\n${content}` }
}

/** The code of the validators with the types that its declarations state. */
function typed(code: string, declarations: string): string {
  const types = declarations.replace(/^\/\/.*\n|^export declare const .*\n/gm, '')
  return `${code.replace(/^(export const [^\s=]+) =/gm, '$1: OperationValidators =')}\n${types.trim()}\n`
}
