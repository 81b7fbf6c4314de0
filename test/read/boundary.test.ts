import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { boundaryOf } from '../../scripts/read/boundary.ts'
import { load } from '../../scripts/read/load.ts'
import { projectSettings } from '../../scripts/read/project.ts'
import { problemsOf } from '../support/describe.ts'
import { fill, folderWith } from '../support/folder.ts'

/** A project whose description refers to a file. */
function projectWith($ref: string, apis?: string): string {
  const folder = folderWith({
    'project/api/openapi.json': JSON.stringify({
      ...{ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/a': { $ref } } },
    }),
    'project/redocly.yaml': apis ?? '',
  })
  for (const name of FILES) fill(folder, { [name]: '{}' })
  symlinkSync(join(folder, 'outside'), join(folder, 'project/api/link'))
  symlinkSync(join(folder, 'project/api/.env.yaml'), join(folder, 'project/api/innocent.yaml'))
  return join(folder, 'project')
}

const FILES = [
  'outside/a.yaml',
  'project/common/deep/a.yaml',
  'project/.npmrc',
  'project/.git/config',
  'project/common/.secret/a.yaml',
  'project/api/a.yaml',
  'project/api/deep/a.yaml',
  'project/api/.env.yaml',
  'project/api/.git/a.yaml',
]

async function read(project: string, start = project) {
  const entry = join(project, 'api/openapi.json')
  return load(entry, await projectSettings(start, entry))
}

const ALLOWED = 'apis: { notes: { root: api/openapi.json, x-specwright: { readable: [common] } } }'

describe('a description may read', () => {
  test.each([
    ['a.yaml', undefined],
    ['deep/a.yaml', undefined],
    ['./deep/../a.yaml', undefined],
    ['../api/a.yaml', undefined],
    ['../common/deep/a.yaml', ALLOWED],
  ])('%s with %s', async ($ref, apis) => {
    await expect(read(projectWith($ref, apis))).resolves.toHaveProperty('files.length', 2)
  })
})

describe('a description may not read', () => {
  test.each([
    ['../common/deep/a.yaml', undefined, 'outside'],
    ['../../outside/a.yaml', ALLOWED, 'outside'],
    ['../.npmrc', undefined, 'hidden'],
    ['../.git/config', ALLOWED, 'outside'],
    ['../common/.secret/a.yaml', ALLOWED, 'hidden'],
    ['.env.yaml', undefined, 'hidden'],
    ['.git/a.yaml', undefined, 'hidden'],
    ['link/a.yaml', undefined, 'outside'],
    ['innocent.yaml', undefined, 'hidden'],
    ['%2e%2e/.npmrc', undefined, 'hidden'],
    ['%2eenv.yaml', undefined, 'hidden'],
    ['/etc/hostname', ALLOWED, 'outside'],
  ])('%s with %s: %s', async ($ref, apis, reason) => {
    const [problem] = await problemsOf(read(projectWith($ref, apis)))
    expect(problem).toMatchObject({
      code: 'ref-refused',
      message: expect.stringContaining(reason) as string,
      location: { pointer: '#/paths/~1a/$ref' },
    })
  })

  test('a folder that only a configuration next to the description allows', async () => {
    const project = projectWith('../common/deep/a.yaml', ALLOWED)
    const elsewhere = join(dirname(project), 'elsewhere')
    mkdirSync(elsewhere)
    await problemsOf(read(project, elsewhere))
  })
})

describe('the fix of a rejection', () => {
  test.each([
    [
      '',
      'apis: { main: { root: "api/openapi.json", x-specwright: { readable: ["common/deep"] } } }',
    ],
    [
      'apis: { notes: { root: api/openapi.json } }',
      'x-specwright: { readable: ["common/deep"] } at apis.notes',
    ],
  ])('with %j is %s', async (apis, fix) => {
    const project = projectWith('../common/deep/a.yaml', apis)
    const [problem] = await problemsOf(read(project))
    expect(problem!.hint).toContain(`allow its own in ${join(project, 'redocly.yaml')}: ${fix}`)
    const api = 'apis: { main: { root: "api/openapi.json", '
    const written = fix.startsWith('apis:') ? fix : `${api}${fix.replace(' at apis.notes', ' } }')}`
    fill(project, { 'redocly.yaml': written })
    await expect(read(project)).resolves.toBeDefined()
  })
})

test('settings of another form are rejected', async () => {
  const apis = 'apis: { notes: { root: api/openapi.json, x-specwright: { readable: common } } }'
  const project = projectWith('a.yaml', apis)
  await expect(projectSettings(project, join(project, 'api/openapi.json'))).rejects.toThrow(
    'apis.notes.x-specwright.readable is not a list',
  )
})

test('a path outside is rejected without asking the file system', () => {
  const { rejection } = boundaryOf('/nowhere/api/openapi.yaml')
  expect(rejection('/nowhere/other/a.yaml')?.reason).toContain('outside')
  expect(rejection('/nowhere/api/a.yaml')).toBeUndefined()
})
