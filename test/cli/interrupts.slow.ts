import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../scripts/cli/commands.ts'
import { folderWith } from '../support/folder.ts'

const MAIN = join(import.meta.dirname, '../../scripts/cli/main.js')
const NOTES = "openapi: 3.1.0\ninfo: { title: Notes, version: '1' }\npaths: {}\n"
const SETTINGS = 'apis: { notes: { root: notes.yaml, x-specwright: { output: src/notes } } }'

/** What a command ends with that gets the signal once it has printed this, or after some milliseconds. */
async function endOf(args: readonly string[], when: RegExp | number): Promise<unknown[]> {
  const cwd = folderWith({ 'notes.yaml': NOTES, 'redocly.yaml': SETTINGS, 'package.json': '{}' })
  const child = spawn(process.execPath, [MAIN, ...args], { cwd })
  const stop = () => child.kill('SIGINT')
  if (typeof when === 'number') setTimeout(stop, when)
  else child.stdout.on('data', (chunk: Buffer) => when.test(String(chunk)) && stop())
  return once(child, 'close')
}

test.for(Object.keys(COMMANDS))('%s ends by the signal while it starts', async (name) => {
  expect(await endOf([name], 20)).toEqual([null, 'SIGINT'])
})

test('the mock ends well as soon as its URL is known', async () => {
  expect(await endOf(['mock', '--port', '0'], /http/)).toEqual([0, null])
})
