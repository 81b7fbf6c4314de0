import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { openDescription, readDescription } from '../../scripts/bundle/read-description.ts'
import { lint } from '../../scripts/lint/lint.ts'
import { folderWith } from '../support/folder.ts'

const ENTRY = `openapi: 3.1.0
paths:
  /pets:
    get:
      responses: { '200': { content: { application/json: { schema: { $ref: 'pet.yaml' } } } } }
      operationId: listPets
info: { version: '1', title: Pets }
`

test('the document comes in canonical order and in that of its author', async () => {
  const entry = join(folderWith({ 'a.yaml': ENTRY, 'pet.yaml': 'type: object' }), 'a.yaml')
  const { document, inAuthorsOrder } = await readDescription(entry)
  expect(Object.keys(document)).toEqual(['openapi', 'info', 'paths', 'components'])
  expect(Object.keys(inAuthorsOrder())).toEqual(['openapi', 'paths', 'info', 'components'])
  expect(inAuthorsOrder()).toEqual(document)
})

test('one process sees every change of every file', async () => {
  const folder = folderWith({ 'a.yaml': ENTRY, 'pet.yaml': 'description: 0' })
  const entry = join(folder, 'a.yaml')
  for (const description of ['first', 'second', 'third']) {
    writeFileSync(join(folder, 'pet.yaml'), `description: ${description}`)
    const { document, inAuthorsOrder, inputs } = await readDescription(entry)
    expect(document.components?.schemas).toEqual({ pet: { description } })
    expect(inAuthorsOrder().components?.schemas).toEqual({ pet: { description } })
    expect([...inputs.keys()]).toEqual([entry, join(folder, 'pet.yaml')])
  }
})

test('what is kept between runs cannot be modified', async () => {
  const entry = join(folderWith({ 'a.yaml': ENTRY, 'pet.yaml': 'type: object' }), 'a.yaml')
  const { description, ruleset } = await openDescription(entry)
  await lint(description, ruleset.config, 'warn')
  for (const { parsed } of description.files)
    expect(() => Object.assign(parsed as object, { description: '' })).toThrow(TypeError)
})

test('a preprocessor of a plugin modifies a copy, in every run anew', async () => {
  const plugin = `export default () => ({
    id: 'own',
    preprocessors: { oas3: { count: () => ({ Info: (info) => { info.title += '!' } }) } },
  })`
  const folder = folderWith({
    'a.yaml': ENTRY,
    'pet.yaml': 'type: object',
    'plugin.js': plugin,
    'redocly.yaml': 'plugins: [plugin.js]\npreprocessors: { own/count: on }\n',
  })
  for (let run = 0; run < 2; run++) {
    const { description, ruleset } = await openDescription(join(folder, 'a.yaml'))
    expect(await lint(description, ruleset.config, 'error')).toEqual([])
    const { document } = await readDescription(join(folder, 'a.yaml'))
    expect(document.info.title).toBe('Pets!')
  }
})
