import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { asModules } from '../../scripts/emit/modules/index.ts'
import { replying } from '../support/client-fetch.ts'
import { DOCUMENTS, outputOf, projectWithOutputs } from './support.ts'

test('its client makes requests from the description', async () => {
  const folder = projectWithOutputs()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { createNotesFetchClient } = await import(/* @vite-ignore */ join(folder, 'notes/fetch.ts'))
  const fetch = replying(Response.json({ text: 'Buy milk' }))
  const notes = createNotesFetchClient({ auth: { key: 'abc' }, fetch })
  const params = { path: { id: 'a/b' }, query: { ids: [1, 2] } }
  const { data } = await notes.GET('/notes/{id}', { params })
  expect(data).toEqual({ text: 'Buy milk' })
  expect(fetch.sent[0]).toMatchObject({
    url: 'https://eu.notes.test/notes/a%2Fb?ids=1,2',
    headers: { 'x-key': 'abc' },
  })
})

test('each kind of modules imports its own files', async () => {
  for (const kind of ['javascript', 'bundler'] as const) {
    const files = await asModules(outputOf(DOCUMENTS.notes), kind)
    const all = new Set(files.map(({ path }) => path.replace(/(\.d)?\.[jt]s$/, '')))
    const missing = files.flatMap(({ path, content }) =>
      [...content.matchAll(/ from '(\.[^']+)'/g)]
        .map(([, target]) => new URL(target!, `file:///${path}`).pathname.slice(1))
        .filter((target) => !all.has(target.replace(/\.js$/, ''))),
    )
    expect(missing).toEqual([])
  }
})
