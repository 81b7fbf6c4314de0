import { basename } from 'node:path/posix'
import type { VirtualFile } from '../../document/virtual-file.ts'

/** What a TypeScript module is compiled to, by the ends of the files' names. */
const OUTPUTS = ['.d.ts', '.js'] as const
export type Output = (typeof OUTPUTS)[number]

/** The modules of TypeScript compiled to one of the two, in their order. */
export type Compile = (
  modules: readonly VirtualFile[],
  output: Output,
) => Promise<readonly VirtualFile[]>

/**
 * Emitted files as JavaScript modules with declarations. Their folder's own package.json makes Node
 * load them as such in projects of CommonJS.
 */
export async function javascript(
  files: readonly VirtualFile[],
  compile: Compile,
): Promise<VirtualFile[]> {
  const sources = files.filter(({ path }) => /(?<!\.d)\.ts$/.test(path))
  const [declarations, code] = await Promise.all(OUTPUTS.map((it) => compile(sources, it)))
  const compiled = new Map(sources.map((it, index) => [it, [code![index]!, declarations![index]!]]))
  return [...files.flatMap((it) => compiled.get(it) ?? [it]).map(withTypes), PACKAGE]
}

const PACKAGE = {
  path: 'package.json',
  content: `${JSON.stringify({ type: 'module', sideEffects: false }, null, 2)}\n`,
}

/** Deno finds declarations only where the module names them. */
function withTypes({ path, content }: VirtualFile): VirtualFile {
  if (!path.endsWith('.js')) return { path, content }
  return { path, content: `// @ts-self-types="./${basename(path, '.js')}.d.ts"\n${content}` }
}
