import { createConfig, lintDocument } from '@redocly/openapi-core'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDescription } from '../../scripts/bundle/read-description.ts'
import { FALSE_POSITIVES } from '../../scripts/lint/false-positives.ts'
import { lint } from '../../scripts/lint/lint.ts'
import { folderWith } from '../support/folder.ts'
import { CASES } from './false-positive-cases.ts'

test('each kind of false positive has a case', () => {
  expect(Object.keys(CASES)).toEqual(expect.arrayContaining(Object.keys(FALSE_POSITIVES)))
})

const cases = Object.entries(CASES).flatMap(([kind, documents]) =>
  documents.map((document) => [kind, document] as const),
)

test.each(cases)('%s: Redocly rejects it, the pipeline accepts it', async (_, document) => {
  const entry = join(folderWith({ 'openapi.json': JSON.stringify(document) }), 'openapi.json')
  const { description, ruleset } = await openDescription(entry)
  const { document: source, resolver } = description
  const config = await createConfig({ extends: ['spec'] })
  const plain = await lintDocument({ document: source, config, externalRefResolver: resolver })
  expect(plain.some(({ severity }) => severity === 'error')).toBe(true)
  expect(await lint(description, ruleset.config)).toEqual([])
})
