import { execFile } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { filesBelow } from '../../scripts/read/digest.ts'
import { folderWith } from '../support/folder.ts'

const PACKAGE = resolve(import.meta.dirname, '../..')
const DESCRIPTION = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n"

/** A copy of the tool whose code a test can edit, with a description. */
function toolWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files)
  for (const name of ['scripts', 'src/runtime', 'package.json', 'LICENSE'])
    cpSync(join(PACKAGE, name), join(folder, name), { recursive: true })
  symlinkSync(join(PACKAGE, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** The console output of a run of that copy. */
async function generate(folder: string): Promise<string> {
  const script = join(folder, 'scripts/cli/main.js')
  const flags = ['--spec', 'openapi.yaml', '--out', 'out', '--lint', 'off']
  const { stderr } = await promisify(execFile)(process.execPath, [script, 'generate', ...flags], {
    cwd: folder,
  })
  return stderr
}

const contentsOf = (folder: string) =>
  filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')])

test.each<[name: string, file: string, edit: (text: string) => string]>([
  ['a comment in a script', 'scripts/emit/security.ts', (text) => `${text}// A comment.\n`],
  ['quotes in the description', 'openapi.yaml', (text) => text.replaceAll("'", '"')],
  ['a comment in the description', 'openapi.yaml', (text) => `# A comment.\n${text}`],
])('%s changes nothing in the output', { timeout: 60_000 }, async (_, file, edit) => {
  const folder = toolWith({ 'openapi.yaml': DESCRIPTION })
  const out = join(folder, 'out')
  expect(await generate(folder)).toContain('added')
  expect(await generate(folder)).toContain('up to date')
  const before = contentsOf(out)

  const text = readFileSync(join(folder, file), 'utf8')
  writeFileSync(join(folder, file), edit(text))
  expect(await generate(folder), 'the edit is noticed').toContain(`${before.length} unchanged`)
  expect(contentsOf(out)).toEqual(before)
})
