import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './support/run.ts'
import { commandOf } from './support/runtimes.ts'
import { DEMO, DESCRIPTION, MAIN, PRINTED } from './support/template-programs.ts'
import { TEMPLATES, type Template } from './support/templates.ts'

const TOOL = resolve(import.meta.dirname, '../../scripts/cli/main.js')

/** What the templates need, installed once above all of them. */
const PACKAGES = {
  ...{ typescript: '5.9.3', '@types/node': '24', esbuild: '0.28' },
  ...{ vite: '7', '@vitejs/plugin-react': '5', next: '16' },
  ...{ react: '19', 'react-dom': '19', '@types/react': '19', '@types/react-dom': '19' },
}

let root: string

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'templates-')))
  const manifest = { private: true, dependencies: PACKAGES }
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest))
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], root)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

test.for(TEMPLATES.map((it, index) => ({ ...it, index })))('$name', (template) => {
  const folder = join(root, `project-${template.index}`)
  for (const [path, content] of Object.entries(filesOf(template))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  run(
    process.execPath,
    [TOOL, 'generate', '--spec', 'notes.yaml', '--out', 'src/notes', '--lint', 'off'],
    folder,
  )
  const printed = template.steps.map((step) => {
    const [command, ...args] = step.split(' ')
    return run(pathOf(command!), args, folder)
  })
  expect(printed.at(-1)!.trim()).toBe(PRINTED)
})

function filesOf({ files, extension, isJavaScript }: Template): Record<string, string> {
  const own = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? content : JSON.stringify(content),
  ])
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    'notes.yaml': DESCRIPTION,
    ...(isJavaScript
      ? { 'src/demo.mjs': javascript(DEMO(extension)), 'src/main.mjs': javascript(MAIN('.mjs')) }
      : { 'src/demo.ts': DEMO(extension), 'src/main.ts': MAIN(extension) }),
  }
}

function javascript(code: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
  return ts.transpileModule(code, { compilerOptions }).outputText
}

function pathOf(command: string): string {
  const [name, version = '1'] = command.split('@')
  if (command === 'node') return process.execPath
  if (name === 'node' || name === 'bun') return commandOf({ name, version, args: [] })
  if (name === 'deno') return commandOf({ name, version: '2', args: [] })
  return join(root, 'node_modules/.bin', command)
}
