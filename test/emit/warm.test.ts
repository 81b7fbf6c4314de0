import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generated, problemsOf } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'

const withOperation = (id: string) =>
  `{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": { "/a": { "get": { "operationId": ${id} } } } }`

test('a run after a failed one in the same process has its own output', async () => {
  const folder = folderWith({
    'bad.json': withOperation('[]'),
    'good.json': withOperation('"good"'),
  })
  for (let round = 0; round < 3; round++) {
    await problemsOf(generated(join(folder, 'bad.json'), 'error'))
    const { files } = await generated(join(folder, 'good.json'), 'off')
    expect(files.find(({ path }) => path === 'operations.ts')!.content).toContain(
      'export const good',
    )
  }
})
