import type { ReadOptions } from '../bundle/read-description.ts'
import { operationsOf, type Document } from '../document/openapi.ts'
import {
  defineCommand,
  lintOption,
  number,
  problemFormatOption,
  specOption,
  trustOption,
} from './command.ts'
import { requirePackages } from './project/optional-packages.ts'
import { forEachTarget, targetsOf, type Target } from './project/targets.ts'
import { keepResult, print, reportProblems, say } from './terminal.ts'

const DEFAULT_PORT = 4010

export const command = defineCommand(
  'mock',
  'Serves the examples of the description for every operation, and rejects invalid requests. ' +
    'Requests choose the response with a header: Prefer: code=409, example=inactive',
)
  .option(
    '--port <number>',
    'port on 127.0.0.1, 0 for any free one; several APIs get consecutive ones (default: ' +
      `x-specwright.mock.port, else ${DEFAULT_PORT})`,
    number(0, 65_535),
  )
  .addOption(specOption())
  .addOption(trustOption())
  .addOption(lintOption())
  .addOption(problemFormatOption())
  .action(async (names, { spec, port, trustConfig, lint }) => {
    requirePackages('mock')
    await forEachTarget(await targetsOf(names, spec), (target, index) =>
      serve(target, portOf(target, port, index), { trustConfig, lint }),
    )
    const stop = (): void => {
      say('\nThe mock has stopped.')
      process.exit()
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })

function portOf({ settings }: Target, flag: number | undefined, index: number): number {
  if (flag === 0) return 0
  return flag === undefined && settings.mock?.port !== undefined
    ? settings.mock.port
    : (flag ?? DEFAULT_PORT) + index
}

async function serve(
  { entry, start, settings }: Target,
  port: number,
  options: ReadOptions,
): Promise<void> {
  const { readDescription } = await import('../bundle/read-description.ts')
  const { uncheckedPatterns } = await import('../mock/unchecked-patterns.ts')
  const { mockNotes } = await import('../mock/mock-notes.ts')
  const { startThread } = await import('../mock/start-thread.ts')
  const { document, locate, problems } = await readDescription(entry, { start, ...options })
  reportProblems([...problems, ...uncheckedPatterns(document, locate)])
  for (const note of mockNotes(document)) say(`note: ${note}`)
  const url = await startThread(document, port)
  keepResult({ url, operations: operationsOf(document).length })
  print(url)
  say(await welcome(document, url, settings))
}

async function welcome(
  document: Document,
  url: string,
  { docs, client }: Target['settings'],
): Promise<string> {
  const { sampleClient } = await import('../docs/settings.ts')
  const { sampleRequest } = await import('../mock/sample-request.ts')
  const { factory } = sampleClient(document, { ...docs, api: client?.name })
  const { length } = operationsOf(document)
  const title = document.info.title.replace(/\p{C}/gu, '')
  const line = `The mock serves ${length} ${length === 1 ? 'operation' : 'operations'} of ${title} at ${url}; press Ctrl+C to stop it.`
  const sample = sampleRequest(document, url)
  const calls = [...(sample === undefined ? [] : [sample]), `${factory}({ baseUrl: '${url}' })`]
  return `${line}\n\nTry it:\n\n  ${calls.join('\n  ')}`
}
