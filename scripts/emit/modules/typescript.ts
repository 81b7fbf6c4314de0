import type { VirtualFile } from '../../document/virtual-file.ts'

/**
 * Emitted files as TypeScript, which `tsc` writes to its `outDir`: it copies neither JavaScript nor
 * declarations. Bundlers read those where they are, which saves the compiler the code of validators.
 * Projects check what the description decides, and lint nothing. The code of the runtime and of
 * validators is tested here, and would break under their settings, such as `strict: false`.
 */
export function typescript(files: readonly VirtualFile[], isBundled: boolean): VirtualFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  return files.flatMap(({ path, content }) => {
    if (isBundled && path.startsWith('validators.')) return module(path, content)
    if (path === 'validators.d.ts') return []
    if (path === 'validators.js')
      return module('validators.ts', typed(content, contents.get('validators.d.ts')!))
    return path.endsWith('.ts') ? module(path.replace('.d.ts', '.ts'), content) : { path, content }
  })
}

function module(path: string, content: string): VirtualFile {
  const isChecked = !/^(?:runtime\/|openapi-fetch\/|validators\.)/.test(path)
  return { path, content: `/* eslint-disable */\n${isChecked ? '' : '// @ts-nocheck\n'}${content}` }
}

/** The code of the validators with the types that its declarations state. */
function typed(code: string, declarations: string): string {
  const types = declarations.replace(/^\/\/.*\n|^export declare const .*\n/gm, '')
  return `${code.replace(/^(export const [^\s=]+) =/gm, '$1: OperationValidators =')}\n${types.trim()}\n`
}
