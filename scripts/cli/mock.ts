import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { defineCommand, number, OWN_ENTRY, specOption } from './command.ts'
import type { MockStart } from '../mock/thread.ts'
import type { Bundle } from '../bundle/bundle.ts'
import { operationsOf, resolve, type Document, type SecurityScheme } from '../document/openapi.ts'
import type { Operation, Schema } from '../document/openapi.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { mapSchemas } from '../document/map-schemas.ts'
import { reportProblems } from './terminal.ts'

export const command = defineCommand(
  'mock',
  'Answers every described call with the examples of the description, and rejects what it forbids. ' +
    'A request chooses its answer by a header: Prefer: code=409, example=inactive',
  '0 ended by Ctrl+C, 1 it could not start, 2 wrong usage',
)
  .option(
    '--port <number>',
    'where it listens on 127.0.0.1; 0 for any free port',
    number(0, 65_535),
    4010,
  )
  .addOption(specOption())
  .action(async ({ spec, port }) => {
    const document = await readDocument(spec)
    const url = await listen(document, port)
    console.log(url)
    console.error(welcome(document, url, spec === OWN_ENTRY))
    const stop = (): void => {
      console.error('\nThe mock has ended.')
      process.exit()
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })

async function readDocument(entry: string): Promise<Document> {
  const { readDescription } = await import('../bundle/read-description.ts')
  const { document, locate } = await readDescription(entry)
  reportProblems(uncheckable(document, locate))
  return document
}

/** The patterns that Prism can't compile: it takes any body and parameter of a schema with one, and says nothing. */
function uncheckable(document: Document, locate: Bundle['locate']): Problem[] {
  const problems: Problem[] = []
  mapSchemas(document, (schema, pointer) => {
    const { pattern } = schema
    const reason = typeof pattern === 'string' ? faultOf(pattern) : undefined
    if (reason === undefined) return schema
    const location = locate(`${pointer}/pattern`)
    problems.push({
      ...{ code: 'invalid-pattern', severity: 'warning', ...(location && { location }) },
      message: `the mock checks nothing that has this pattern in it: ${reason}`,
      hint: 'write the pattern as a regular expression of ECMAScript that compiles with the u flag',
    })
    return schema
  })
  return problems
}

function faultOf(pattern: string): string | undefined {
  try {
    return void new RegExp(pattern, 'u')
  } catch (error) {
    return (error as Error).message
  }
}

/** Where the mock listens. */
async function listen(document: Document, port: number): Promise<string> {
  const workerData = { document, port }
  const thread = new Worker(new URL('../mock/thread.ts', import.meta.url), { workerData })
  thread.once('exit', (code) => (process.exitCode ||= code))
  const [start] = (await once(thread, 'message')) as [MockStart]
  if ('url' in start) return start.url
  const taken = start.fault.includes('EADDRINUSE')
  throw new ProblemsError([
    {
      code: taken ? 'port-taken' : 'mock-start',
      severity: 'error',
      message: taken ? `port ${port} is taken` : `the mock can't start: ${start.fault}`,
      hint: taken
        ? 'end what listens there, or take any free port: npm run mock -- --port 0'
        : 'choose another port with --port, or mend the description',
    },
  ])
}

function welcome(document: Document, url: string, own: boolean): string {
  const operations = operationsOf(document)
  const count = `${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}`
  const sample = operations
    .filter(({ method, requestBody }) => method === 'get' && requestBody?.required !== true)
    .sort((a, b) => effort(a) - effort(b))[0]
  const lines = [`The mock serves ${count} of ${document.info.title} at ${url}; Ctrl+C ends.`]
  if (sample) lines.push('', 'Try it:', '', curl(document, sample, url), '', call(sample, url, own))
  return lines.join('\n')
}

/** Prefers what needs a credential and few parameters: it shows the most with the least. */
function effort({ parameters, security, path }: Operation): number {
  const required = parameters.filter((parameter) => parameter.required).length
  return required * 1000 + (security.length > 0 ? 0 : 100) - security.length + path.length / 100
}

function curl(document: Document, operation: Operation, url: string): string {
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name: string) =>
    sampleOf(operation, name),
  )
  const headers = Object.keys(operation.security.at(-1) ?? {}).map((name) => {
    const scheme = resolve<SecurityScheme>(document, document.components?.securitySchemes?.[name])
    if (scheme.type !== 'apiKey')
      return `Authorization: ${scheme.scheme === 'basic' ? 'Basic' : 'Bearer'} any`
    return scheme.in === 'cookie' ? `Cookie: ${scheme.name}=any` : `${scheme.name}: any`
  })
  return [`  curl -i ${quote(url + path)}`, ...headers.map((header) => `-H ${quote(header)}`)].join(
    ' ',
  )
}

function sampleOf({ parameters }: Operation, name: string): string {
  const parameter = parameters.find((it) => it.in === 'path' && it.name === name)
  const schema = parameter?.schema as Exclude<Schema, boolean> | undefined
  return encodeURIComponent(
    String((parameter as { example?: unknown } | undefined)?.example ?? schema?.['example'] ?? '1'),
  )
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function call({ operationId }: Operation, url: string, own: boolean): string {
  return own
    ? `  import { apiToken, createHitKeepClient } from 'hitkeep-client'\n` +
        `  const hitkeep = createHitKeepClient({ baseUrl: '${url}', auth: apiToken('any') })\n` +
        `  console.log(await hitkeep.${operationId}())`
    : `  import { createClient } from 'hitkeep-client/generic'\n` +
        `  import * as operations from './operations.ts' // npm run generate -- --spec … --out …\n` +
        `  const client = createClient(operations, { baseUrl: '${url}' })\n` +
        `  console.log(await client[${JSON.stringify(operationId)}]())`
}
