import { basename } from 'node:path/posix'
import type ts from 'typescript'
import { compiler } from '../compiler.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'

/**
 * Emitted files as JavaScript modules with declarations. Their folder's own package.json makes Node
 * load them as such in projects of CommonJS.
 */
export function javascript(files: readonly VirtualFile[]): VirtualFile[] {
  const modules = files.flatMap((file) =>
    /(?<!\.d)\.ts$/.test(file.path) ? compiled(file) : [file],
  )
  return [...modules.map(withTypes), PACKAGE]
}

const PACKAGE = {
  path: 'package.json',
  content: `${JSON.stringify({ type: 'module', sideEffects: false }, null, 2)}\n`,
}

function compiled({ path, content }: VirtualFile): VirtualFile[] {
  const stem = path.slice(0, -'.ts'.length)
  const options = { fileName: path, compilerOptions: OPTIONS }
  return [
    { path: `${stem}.js`, content: compiler.transpileModule(content, options).outputText },
    { path: `${stem}.d.ts`, content: compiler.transpileDeclaration(content, options).outputText },
  ]
}

const OPTIONS: ts.CompilerOptions = {
  target: compiler.ScriptTarget.ES2022,
  module: compiler.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
}

/** Deno finds declarations only where the module names them. */
function withTypes({ path, content }: VirtualFile): VirtualFile {
  if (!path.endsWith('.js')) return { path, content }
  return { path, content: `// @ts-self-types="./${basename(path, '.js')}.d.ts"\n${content}` }
}
