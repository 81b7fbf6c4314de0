import { join } from 'node:path'
import { expect, test } from 'vitest'
import { load } from '../../scripts/read/load.ts'
import { roundedNumbers } from '../../scripts/read/rounded-numbers.ts'
import { folderWith } from '../support/folder.ts'

const HEAD = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {} }

test.each([
  ['9007199254740993', '9007199254740992'],
  ['-9007199254740993', '-9007199254740992'],
  ['9223372036854775807', '9223372036854775808'],
  ['9007199254740992', undefined],
  ['9007199254740991', undefined],
  ['1e300', undefined],
  ['"9007199254740993"', undefined],
])('%s in JSON and YAML', async (written, read) => {
  const schema = `{ "type": "integer", "maximum": ${written}, "description": "9007199254740993" }`
  const json = `{ ${JSON.stringify(HEAD).slice(1, -1)}, "components": { "schemas": { "A%b/c": ${schema} } } }`
  const folder = folderWith({ 'a.json': json, 'a.yaml': json })
  for (const file of ['a.json', 'a.yaml']) {
    const { files } = await load(join(folder, file))
    const found = roundedNumbers(files).map(({ message, location }) => [message, location?.column])
    const column = json.indexOf(written, json.indexOf('maximum')) + 1
    expect(found).toEqual(read === undefined ? [] : [[`${written} is read as ${read}`, column]])
  }
})
