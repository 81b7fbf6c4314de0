import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderWith } from '../../support/folder.ts'
import { FILES, receiver, runProgram, siteOfKinds } from './sample-requests.ts'

const LANGUAGES = [
  {
    language: 'py',
    file: 'sample.py',
    command: 'python3',
    args: [],
    needs: ['-c', 'import httpx'],
  },
  { language: 'go', file: 'sample.go', command: 'go', args: ['run'], needs: ['version'] },
] as const

let server: Awaited<ReturnType<typeof receiver>>
beforeAll(async () => void (server = await receiver()))
afterAll(() => server.close())

for (const { language, file, command, args, needs } of LANGUAGES)
  test.runIf(spawnSync(command, needs).status === 0)(
    `${language}: every kind of request is what curl sends`,
    async () => {
      const folder = folderWith(FILES)
      for (const { operation, samples } of (await siteOfKinds(server.url)).operations) {
        const source = (wanted: string) => samples.find((it) => it.language === wanted)!.source
        const curl = await server.of(() => runProgram(folder, '/bin/sh', ['-euc', source('sh')]))
        writeFileSync(join(folder, file), source(language))
        const sent = await server.of(() => runProgram(folder, command, [...args, file]))
        expect(sent, operation.path).toEqual(curl)
      }
    },
    300_000,
  )
