import { execFile } from 'node:child_process'
import fs, { rmSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Generation } from '../../scripts/pipeline.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { generatedWithParts } from '../support/describe.ts'
import { fill, temporaryFolder } from '../support/folder.ts'
import { breaches, isLocated } from './breaches.ts'
import { BREAKOUTS, SINKS, emptyDocument, payload, type HostileDocument } from './corpus.ts'

const root = temporaryFolder()
const connect = vi.spyOn(net.Socket.prototype, 'connect')
const read = vi.spyOn(fs, 'readFileSync')
const outputs: string[] = []
let serial = 0

beforeAll(() => fill(root, { 'package.json': '{ "type": "module" }' }))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Generates without lint, which would reject most documents, and keeps the output. */
async function outcomeOf(document: HostileDocument): Promise<Generation | ProblemsError> {
  const folder = join(root, String(serial++))
  fill(folder, { 'openapi.json': JSON.stringify(document) })
  try {
    const generation = await generatedWithParts(join(folder, 'openapi.json'), 'off')
    fill(
      join(folder, 'out'),
      Object.fromEntries(generation.files.map((it) => [it.path, it.content])),
    )
    outputs.push(join(folder, 'out'))
    return generation
  } catch (error) {
    if (error instanceof ProblemsError) return error
    throw error
  }
}

describe.each(BREAKOUTS)('breakout: $name', ({ wrap }) => {
  test(`is contained in ${SINKS.filter((it) => !it.rejectable).length} sinks at once`, async () => {
    const document = emptyDocument()
    for (const [id, { put, rejectable }] of SINKS.entries())
      if (!rejectable) put(document, wrap(payload(id)), id)
    const outcome = await outcomeOf(document)
    if (outcome instanceof ProblemsError) throw outcome
    expect(breaches(outcome)).toEqual([])
  })

  test.each(SINKS.filter((it) => it.rejectable))(
    'is contained or rejected in: $name',
    async ({ put }) => {
      const document = emptyDocument()
      put(document, wrap(payload(1)), 1)
      const outcome = await outcomeOf(document)
      if (outcome instanceof ProblemsError) expect(isLocated(outcome)).toBe(true)
      else expect(breaches(outcome)).toEqual([])
    },
  )
})

const CODE = ['index', 'operations', 'models', 'security', 'examples'].map((it) => `${it}.ts`)
const MODULES = [...CODE, 'validators.js']

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'default',
  '../../x',
  '/etc/x',
  '..',
  'CON',
  '',
]

test.each(NAMES)('the name %j neither vanishes nor pollutes', async (name) => {
  const sinks = SINKS.filter(({ rejectable }) => !rejectable)
  const document = emptyDocument()
  for (const [id, { put }] of sinks.entries()) put(document, name, id)
  const outcome = await outcomeOf(document)
  if (outcome instanceof ProblemsError) expect(isLocated(outcome)).toBe(true)
  else expect(breaches(outcome)).toEqual([])
  expect(Object.keys(Object.prototype)).toEqual([])
})

describe('afterwards', () => {
  test('at least 1,000 combinations were tried', () => {
    expect(BREAKOUTS.length * SINKS.length).toBeGreaterThanOrEqual(1000)
  })

  test('importing what was generated runs no payload', { timeout: 60_000 }, async () => {
    expect(outputs.length).toBeGreaterThan(100)
    const modules = outputs.flatMap((folder) => MODULES.map((it) => join(folder, it)))
    fill(root, {
      'import.js': `
        for (const file of ${JSON.stringify(modules)}) await import(file)
        if ('PWN' in globalThis || Object.keys(Object.prototype).length > 0) process.exit(66)
      `,
    })
    await promisify(execFile)(process.execPath, ['--no-warnings', join(root, 'import.js')])
  })

  test('no connection was opened, no file outside was read', () => {
    expect(connect).not.toHaveBeenCalled()
    const files = read.mock.calls
      .map(([file]) => String(file))
      .filter((file) => !file.startsWith(root))
    expect(files).toEqual([])
    expect(read.mock.calls.length).toBeGreaterThan(100)
  })
})
