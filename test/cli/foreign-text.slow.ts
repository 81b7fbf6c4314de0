import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fill, temporaryFolder } from '../support/files.ts'

const MAIN = join(import.meta.dirname, '../../scripts/cli/main.js')

/** Colours, clears, reorders, masks a secret, and fakes an error in a CI log. */
const NASTY = '\x1b[31m\x1b]8;;http://a\x07\x9b2J\u202e\r\n::add-mask::x\n ::error::y\n##[error]z'

const OPERATION = { operationId: 'getA', responses: { 204: { description: NASTY } } }
const base = (parts: object) =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: NASTY, description: NASTY, version: '1' },
    servers: [{ url: 'http://localhost', description: NASTY }],
    tags: [{ name: NASTY }],
    paths: { '/a': { get: { ...OPERATION, summary: NASTY, description: NASTY, tags: [NASTY] } } },
    ...parts,
  })
const schema = (schema: object) => base({ components: { schemas: { A: schema } } })

/** The places of untrusted text; the entry is openapi.json unless its name is the place. */
const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'strings of a valid description': { 'openapi.json': base({}) },
  'an operationId': {
    'openapi.json': base({ paths: { '/a': { get: { ...OPERATION, operationId: NASTY } } } }),
  },
  'a path': { 'openapi.json': base({ paths: { [`/a${NASTY}{b}`]: { get: OPERATION } } }) },
  'a name and its pointer': {
    'openapi.json': base({ components: { schemas: { [NASTY]: { type: NASTY } } } }),
  },
  'a pattern': { 'openapi.json': schema({ pattern: `(${NASTY}` }) },
  'an example and an enum': {
    'openapi.json': schema({ type: 'integer', enum: [NASTY], example: NASTY }),
  },
  'a $ref': { 'openapi.json': schema({ $ref: NASTY }) },
  'an address': { 'openapi.json': schema({ $ref: `https://example.org/${NASTY}` }) },
  'a version': { 'openapi.json': base({ openapi: NASTY }) },
  'a syntax error of JSON': { 'openapi.json': `{ "a": ${NASTY} }` },
  'a syntax error of YAML': {
    'openapi.json': schema({ $ref: 'b.yaml' }),
    'b.yaml': `a: [${NASTY}`,
  },
  'a file name': { [`${NASTY.replaceAll('/', '')}/openapi.json`]: schema({ type: NASTY }) },
  'the configuration': {
    'openapi.json': base({}),
    'redocly.yaml': JSON.stringify({ extends: [NASTY], rules: { [NASTY]: 'error' } }),
  },
}

interface Printed {
  readonly stdout: string
  readonly stderr: string
}

/** What a command prints until it ends, or has started. */
async function run(
  folder: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Printed> {
  const env = { ...process.env, ...variables }
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk))
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk
    if (stderr.includes('Ctrl+C')) child.kill('SIGINT')
  })
  await once(child, 'close')
  return { stdout, stderr }
}

/** The lines that contain a command for a terminal or a CI system. */
function obeyed(text: string): string[] {
  const control = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]|^\s*::|##\[/
  return text.split('\n').filter((line) => control.test(line))
}

const ANNOTATION = /^::(error|warning|notice) [^:]*::/

/** Removed at the end: in tests side by side, what one of them registers may run after another one. */
const ROOT = temporaryFolder()
afterAll(() => rmSync(ROOT, { recursive: true, force: true }))

/** A folder with the files of a place, and with another description to compare them with. */
function folderOf(place: string): [folder: string, entry: string] {
  const files = PLACES[place]!
  const folder = mkdtempSync(join(ROOT, 'place-'))
  fill(folder, { 'package.json': '{}', 'base.json': base({ paths: {} }), ...files })
  return [folder, Object.keys(files)[0]!]
}

const GENERATE = ['generate', '--out', 'out', '--lint', 'warn']
const DIFF = ['diff', '--base', 'base.json', '--format']
const TEXTS = 'strings of a valid description'

describe.concurrent('no command for a terminal or a CI system is printed', () => {
  test.each<[place: string, ...command: string[]]>([
    ...Object.keys(PLACES).map((place): [string, ...string[]] => [place, ...GENERATE]),
    ...['text', 'markdown', 'json'].map((format): [string, ...string[]] => [
      TEXTS,
      ...DIFF,
      format,
    ]),
    ...['json', 'sarif'].map((format): [string, ...string[]] => [
      'a name and its pointer',
      ...GENERATE,
      '--format',
      format,
    ]),
    [TEXTS, 'docs', '--out', 'out'],
    [TEXTS, 'mock', '--port', '0'],
    [TEXTS, 'contract', '--operation', 'getA', '--report', 'report'],
    ['an operationId', 'mock', '--port', '0'],
    ['a path', 'mock', '--port', '0'],
    ['a path', ...DIFF, 'text'],
    ['a name and its pointer', ...DIFF, 'text'],
    ['a syntax error of YAML', 'docs', '--out', 'out'],
  ])('%s: npm run %s %s %s', { timeout: 120_000 }, async (place, ...command) => {
    const [folder, entry] = folderOf(place)
    const { stdout, stderr } = await run(folder, [...command, '--spec', entry])
    expect(stdout + stderr).not.toBe('')
    expect(obeyed(stdout + stderr)).toEqual([])
  })

  test.each<[place: string, ...command: string[]]>([
    ['a name and its pointer', ...GENERATE],
    ['a file name', ...GENERATE],
    [TEXTS, ...DIFF, 'github'],
  ])('but annotations: %s: npm run %s', { timeout: 120_000 }, async (place, ...command) => {
    const [folder, entry] = folderOf(place)
    const printed = await run(folder, [...command, '--spec', entry], { GITHUB_ACTIONS: 'true' })
    const lines = (printed.stdout + printed.stderr).split('\n')
    const annotations = lines.filter((line) => ANNOTATION.test(line))
    expect(annotations).not.toEqual([])
    expect(lines.filter((line) => !ANNOTATION.test(line)).flatMap(obeyed)).toEqual([])
    expect(annotations.map((line) => line.replace(ANNOTATION, '')).flatMap(obeyed)).toEqual([])
  })
})
