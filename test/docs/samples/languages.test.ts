import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fill, temporaryFolder } from '../../support/files.ts'
import { folderWith } from '../../support/folder.ts'
import { ENVIRONMENT, FILES, KINDS, receiver, runProgram, siteOfKinds } from './sample-requests.ts'
import { ownSite } from '../support.ts'

let folder: string
let server: Awaited<ReturnType<typeof receiver>>
beforeAll(async () => {
  server = await receiver()
  folder = temporaryFolder()
  fill(folder, FILES)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe('curl and JavaScript send the same', () => {
  test.each(Object.keys(KINDS))('%s', async (key) => {
    const { operations } = await siteOfKinds(server.url)
    const { samples } = operations[Object.keys(KINDS).indexOf(key)]!
    const source = (language: string) => samples.find((it) => it.language === language)!.source
    const curl = await server.of(() => runProgram(folder, '/bin/sh', ['-euc', source('sh')]))
    const javascript = await server.of(() => runScript(source('js')))
    expect(curl).toEqual(javascript)
    expect(JSON.stringify(curl.body)).not.toContain('undefined')
  })
})

/** Runs JavaScript in this process, with the files of the folder. */
async function runScript(source: string): Promise<void> {
  const { openAsBlob } = await import('node:fs')
  const code = source.replace(/^import \{ openAsBlob \}.*$/m, '')
  const AsyncFunction = (async () => {}).constructor as new (
    ...parameters: string[]
  ) => (...values: unknown[]) => Promise<void>
  const open = (name: string) => openAsBlob(join(folder, name))
  await new AsyncFunction('openAsBlob', 'process', code)(open, { env: ENVIRONMENT })
}

const sources = async (language: string) =>
  [...(await siteOfKinds(server.url)).operations, ...(await ownSite()).operations].map(
    ({ samples }) => samples.find((it) => it.language === language)!.source,
  )

const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0

test.runIf(has('python3', '--version'))('samples in Python are valid', async () => {
  const program = 'import ast, json, sys\nfor it in json.load(sys.stdin): ast.parse(it)'
  const input = JSON.stringify(await sources('py'))
  expect(spawnSync('python3', ['-c', program], { input, encoding: 'utf8' }).stderr).toBe('')
})

test.runIf(has('gofmt', '-h') || has('go', 'version'))('samples in Go are valid', async () => {
  const files = (await sources('go')).map((source, index) => [`sample${index}.go`, source] as const)
  const cwd = folderWith(Object.fromEntries(files))
  const { stderr, error } = spawnSync('gofmt', ['-e', ...readdirSync(cwd)], {
    cwd,
    encoding: 'utf8',
  })
  expect(error ?? stderr).toBe('')
})
