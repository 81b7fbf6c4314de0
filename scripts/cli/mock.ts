import type { ReadOptions } from '../bundle/read-description.ts'
import { InvalidArgumentError } from '@commander-js/extra-typings'
import { operationsOf, type Document } from '../document/openapi.ts'
import type { Answered, MockOptions } from '../mock/server.ts'
import type { ApiSettings } from '../read/configuration/settings.ts'
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
import { isTerminal, keepResult, print, reportProblems, say } from './terminal.ts'

const DEFAULT_PORT = 4010
const DEFAULT_HOST = '127.0.0.1'

export const command = defineCommand(
  'mock',
  'Serves the examples of the description for every operation, and rejects invalid requests. The ' +
    "answer is the example with the name of the request's own examples, or of one of its values; a " +
    'header chooses another: Prefer: code=409, example=inactive',
)
  .option(
    '--port <number>',
    'where to listen, 0 for any free port; several APIs get consecutive ones (default: ' +
      `x-specwright.mock.port, else ${DEFAULT_PORT})`,
    number(0, 65_535),
  )
  .option(
    '--host <address>',
    `the address on which to listen, 0.0.0.0 for all of this machine (default: ${DEFAULT_HOST})`,
  )
  .option(
    '--cors <origin>',
    "an origin whose pages may call the mock, * for any; repeatable. This machine's always may",
    origin,
  )
  .option('--delay <milliseconds>', 'how long each answer takes at least', number(0, 60_000))
  .option('--dynamic', 'answer with random values of the schemas; also: Prefer: dynamic=true')
  .addOption(specOption())
  .addOption(trustOption())
  .addOption(lintOption())
  .addOption(problemFormatOption())
  .action(async (names, { spec, port, trustConfig, lint, cors = [], ...flags }) => {
    requirePackages('mock')
    const options = { ...flags, origins: cors, ...(isTerminal() && { onAnswer: showAnswer }) }
    await forEachTarget(await targetsOf(names, spec), (target, index) =>
      serve(target, portOf(target, port, index), { trustConfig, lint }, options),
    )
  })

function stop(): void {
  say('\nThe mock has stopped.')
  process.exit()
}

function portOf({ settings }: Target, flag: number | undefined, index: number): number {
  if (flag === 0) return 0
  return flag === undefined && settings.mock?.port !== undefined
    ? settings.mock.port
    : (flag ?? DEFAULT_PORT) + index
}

async function serve(
  { entry, start, settings }: Target,
  port: number,
  reading: ReadOptions,
  options: MockOptions,
): Promise<void> {
  const { readDescription } = await import('../bundle/read-description.ts')
  const { uncheckedPatterns } = await import('../mock/unchecked-patterns.ts')
  const { mockNotes } = await import('../mock/mock-notes.ts')
  const { startThread } = await import('../mock/start-thread.ts')
  const { document, locate, problems } = await readDescription(entry, { start, ...reading })
  reportProblems([...problems, ...uncheckedPatterns(document, locate)])
  for (const note of mockNotes(document)) say(`note: ${note}`)
  const url = await startThread(document, port, options)
  keepResult({ url, operations: operationsOf(document).length })
  // What reads the URL may end the mock at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    if (!process.listeners(signal).includes(stop)) process.on(signal, stop)
  print(url)
  say(await welcome(document, url, settings))
}

function showAnswer({ method, target, status, milliseconds }: Answered): void {
  say(`${method} ${target} ${status} ${milliseconds.toFixed(0)} ms`)
}

function origin(value: string, others: readonly string[] = []): readonly string[] {
  if (value !== '*' && (!URL.canParse(value) || new URL(value).origin !== value))
    throw new InvalidArgumentError('It must be an origin, as in https://example.org.')
  return [...others, value]
}

async function welcome(document: Document, url: string, settings: ApiSettings): Promise<string> {
  const { callsToTry } = await import('./mock/calls-to-try.ts')
  const { length } = operationsOf(document)
  const title = document.info.title.replace(/\p{C}/gu, '')
  const line = `The mock serves ${length} ${length === 1 ? 'operation' : 'operations'} of ${title} at ${url}; press Ctrl+C to stop it.`
  return [line, ...(await callsToTry(document, url, settings))].join('\n\n')
}
