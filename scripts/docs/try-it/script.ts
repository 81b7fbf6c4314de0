import { readFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { compiler } from '../../emit/compiler.ts'

/** What pages with a form load: the modules of `page` as one script, which also works from `file://`. */
export function tryItScript(): string {
  const files: string[] = []
  const modules: string[] = []
  const numberOf = (file: string): number => {
    if (files.includes(file)) return files.indexOf(file)
    const number = files.push(file) - 1
    const { outputText } = compiler.transpileModule(readFileSync(file, 'utf8'), OPTIONS)
    modules[number] = outputText.replace(
      /\brequire\("(\.[^"]+)"\)/g,
      (_, path: string) => `require(${numberOf(resolve(dirname(file), path))})`,
    )
    return number
  }
  numberOf(join(import.meta.dirname, `page/index${extname(import.meta.filename)}`))
  return [
    '(() => {\nconst modules = [\n',
    ...modules.map((module) => `(exports, require) => {\n${module}},\n`),
    ']\nconst loaded = []\n',
    'const require = (number) => loaded[number] ?? (modules[number]((loaded[number] = {}), require), loaded[number])\n',
    'require(0)\n})()\n',
  ].join('')
}

const OPTIONS = {
  compilerOptions: {
    module: compiler.ModuleKind.CommonJS,
    target: compiler.ScriptTarget.ES2022,
    removeComments: true,
  },
}
