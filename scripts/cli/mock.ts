import { operationsOf, type Document } from '../document/openapi.ts'
import { defineCommand, number, specOption, trustOption } from './command.ts'
import { print, reportProblems, say } from './terminal.ts'

export const command = defineCommand(
  'mock',
  'Serves the examples of the description for every operation, and rejects invalid requests. ' +
    'Requests choose the response with a header: Prefer: code=409, example=inactive',
  '0 ended by Ctrl+C, 1 it could not start, 2 wrong usage',
)
  .option('--port <number>', 'port on 127.0.0.1; 0 for any free one', number(0, 65_535), 4010)
  .addOption(specOption())
  .addOption(trustOption())
  .action(async ({ spec, port, trustConfig }) => {
    const { readDescription } = await import('../bundle/read-description.ts')
    const { uncheckedPatterns } = await import('../mock/unchecked-patterns.ts')
    const { startThread } = await import('../mock/start-thread.ts')
    const { document, locate } = await readDescription(spec, { trustConfig })
    reportProblems(uncheckedPatterns(document, locate))
    const url = await startThread(document, port)
    print(url)
    say(await welcome(document, url))
    const stop = (): void => {
      say('\nThe mock has stopped.')
      process.exit()
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })

async function welcome(document: Document, url: string): Promise<string> {
  const { sampleRequest } = await import('../mock/sample-request.ts')
  const { length } = operationsOf(document)
  const title = document.info.title.replace(/\p{C}/gu, '')
  const line = `The mock serves ${length} ${length === 1 ? 'operation' : 'operations'} of ${title} at ${url}; press Ctrl+C to stop it.`
  const sample = sampleRequest(document, url)
  return sample === undefined ? line : `${line}\n\nTry it:\n\n  ${sample}`
}
