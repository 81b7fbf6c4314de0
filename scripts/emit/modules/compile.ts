import type ts from 'typescript'
import { compiler } from '../compiler.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import type { Output } from './javascript.ts'

/** TypeScript modules compiled to JavaScript or to declarations, each by itself. */
export function compile(modules: readonly VirtualFile[], output: Output): VirtualFile[] {
  const transpile = output === '.js' ? compiler.transpileModule : compiler.transpileDeclaration
  return modules.map(({ path, content }) => ({
    path: path.replace(/\.ts$/, output),
    content: transpile(content, { fileName: path, compilerOptions: OPTIONS }).outputText,
  }))
}

const OPTIONS: ts.CompilerOptions = {
  target: compiler.ScriptTarget.ES2022,
  module: compiler.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
}
