import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { overridesSchema, readOverrides } from '../../../scripts/diff/overrides.ts'
import { faultsOf } from '../../../scripts/read/configuration/check-settings.ts'
import { configurationSchema } from '../../../scripts/read/configuration/json-schema.ts'
import { API_SETTINGS, SETTINGS } from '../../../scripts/read/configuration/settings.ts'
import { folderWith } from '../../support/folder.ts'

const SCHEMAS = [
  ['redocly', configurationSchema(API_SETTINGS)],
  ['diff-overrides', overridesSchema()],
] as const

test.each(SCHEMAS)(
  'scripts/schemas/%s.json is published; update it with npx vitest run test/read/configuration -u',
  async (name, schema) => {
    const text = `${JSON.stringify(schema, null, 2)}\n`
    await expect(text).toMatchFileSnapshot(`../../../scripts/schemas/${name}.json`)
  },
)

const compile = (schema: object) => new Ajv({ strict: false }).compile(schema)
const isConfiguration = compile(SCHEMAS[0][1])
const isOverrides = compile(SCHEMAS[1][1])

test.each([
  '{}',
  '{ output: src/notes, lint: warn, parts: [client, mock], include: ["tag:A"] }',
  '{ client: { name: Notes, int64: bigint }, mock: { port: 0 }, contract: { rate: 0.5 } }',
  '{ contract: { login: { operation: logIn, body: { email: a } } } }',
  '{ outptu: a }',
  '{ output: 1 }',
  '{ output: "" }',
  '{ lint: loud }',
  '{ parts: [cleint] }',
  '{ parts: client }',
  '{ mock: { port: 65536 } }',
  '{ contract: { login: { operation: logIn } } }',
  '{ contract: { thresholds: { operation: 101 } } }',
  '{ docs: { credentials: { key: { variable: "1x" } } } }',
  '[]',
])('the schema judges %s as the tool does', (text) => {
  const settings = load(text)
  const isValid = isConfiguration({ apis: { notes: { root: 'a', [SETTINGS]: settings } } })
  expect(isValid).toBe(faultsOf(settings, API_SETTINGS).length === 0)
})

const OVERRIDE = { code: 'parameter-removed', pointer: '/paths/*', bump: 'patch', reason: 'x' }

test.each([
  { overrides: [] },
  { overrides: [OVERRIDE, { ...OVERRIDE, breaks: ['readers'] }] },
  { overrides: [{ ...OVERRIDE, breaks: ['sdk', 'senders'] }] },
  {},
  { overrides: {} },
  { overrides: [{ ...OVERRIDE, reason: ' ' }] },
  { overrides: [{ ...OVERRIDE, bump: 'huge' }] },
  { overrides: [{ ...OVERRIDE, breaks: ['nobody'] }] },
  { overrides: [{ ...OVERRIDE, because: 'x' }] },
  { overrides: ['x'] },
])('the schema judges %j as diff does', (overrides) => {
  const folder = folderWith({ 'diff-overrides.yaml': JSON.stringify(overrides) })
  const read = () => readOverrides(join(folder, 'diff-overrides.yaml'))
  if (isOverrides(overrides)) expect(read()).toMatchObject(overrides.overrides!)
  else expect(read).toThrow()
})

test('a comment in the configuration names the schema, as init writes it', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../redocly.yaml'), 'utf8')
  expect(text).toMatch(/^# yaml-language-server: \$schema=scripts\/schemas\/redocly\.json\n/)
})
