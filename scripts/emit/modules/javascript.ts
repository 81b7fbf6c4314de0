import { basename } from 'node:path/posix'
import { transform } from 'oxc-transform'
import { format } from '../format.ts'
import { printable } from '../../typescript/printable.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'

/**
 * Emitted files as JavaScript modules with declarations. Their folder's own package.json makes Node
 * load them as such in projects of CommonJS.
 */
export async function javascript(files: readonly VirtualFile[]): Promise<VirtualFile[]> {
  const compiled = await Promise.all(
    files.map((file) => (/(?<!\.d)\.ts$/.test(file.path) ? compile(file) : [file])),
  )
  return [...compiled.flat().map(withTypes), PACKAGE]
}

/** A TypeScript module compiled by itself. Comments of the whole file are kept in both results. */
async function compile({ path, content }: VirtualFile): Promise<VirtualFile[]> {
  const { code, declaration, errors } = await transform(path, content, OPTIONS)
  if (errors.length > 0) throw new Error(`${path} cannot be compiled: ${errors[0]!.message}`)
  const [comments] = /^(?:\/\/.*\n)*/.exec(content)!
  const complete = (text: string) =>
    // The compiler writes strings without the escapes that they had.
    (text.startsWith('//') ? '' : comments) + printable(text).replaceAll('<!--', '<\\!--')
  const base = path.slice(0, -'.ts'.length)
  return format([
    { path: `${base}.js`, content: complete(code) },
    { path: `${base}.d.ts`, content: complete(declaration!) },
  ])
}

const OPTIONS = {
  target: 'es2022',
  typescript: { onlyRemoveTypeImports: true, declaration: {} },
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
