import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './processes.ts'
import { operationsOf, type Document, type Example } from '../document/openapi.ts'
import { sentMethod } from '../document/path-item.ts'
import { parametersIn } from '../document/requests/templates.ts'
import { commandFile, INSTALLED, PROJECT } from './packages.ts'
import { inTurns, median, medianRatio } from './statistics.ts'
import { ratio, seconds, table } from './table.ts'
import { typeCheck, type TypeCheck } from './type-check.ts'

const FOLDER = join(INSTALLED, 'consumer')
const OPERATIONS = 20

/** Measures `tsc` on a program with twenty operations, with this client and with openapi-fetch on the same types. */
export async function benchConsumer(runs: number): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true })
  await emitDeclarations()
  const operations = someOperations()
  const folders = {
    'openapi-fetch': program('openapi-fetch', openapiFetchProgram(operations)),
    'this client': program('this-client', clientProgram(operations)),
  }
  const contestants = Object.entries(folders).map(([name, folder]) => [
    name,
    () => typeCheck(folder),
  ])
  const results = await inTurns<TypeCheck>(Object.fromEntries(contestants), Math.max(runs, 5))
  const times = (checks: readonly TypeCheck[]) => checks.map(({ total }) => total)
  return table(
    [`a program with ${OPERATIONS} operations`, '`tsc`', 'ratio', 'instantiations', 'type errors'],
    Object.entries(results).map(([name, checks]) => [
      name,
      seconds(median(times(checks))),
      ratio(medianRatio(times(checks), times(results['openapi-fetch']!))),
      checks[0]!.instantiations.toLocaleString('en'),
      String(checks[0]!.errors),
    ]),
  )
}

/** Emits the declarations that users of the package compile against. */
async function emitDeclarations(): Promise<void> {
  await measure({
    arguments: [
      commandFile('typescript', 'tsc'),
      ...['--project', join(PROJECT, 'tsconfig.build.json'), '--emitDeclarationOnly'],
      ...['--outDir', join(FOLDER, 'dist')],
    ],
    cwd: PROJECT,
  })
  for (const file of ['schema.d.ts', 'paths.d.ts', 'validators.d.ts'])
    copyFileSync(join(PROJECT, 'generated', file), join(FOLDER, 'dist/generated', file))
}

interface UsedOperation {
  readonly name: string
  readonly method: string
  readonly path: string
  /** The code of a body, from the first example of the description. */
  readonly body: string | undefined
}

function someOperations(): UsedOperation[] {
  const file = join(PROJECT, 'generated/openapi.json')
  return operationsOf(JSON.parse(readFileSync(file, 'utf8')) as Document)
    .slice(0, OPERATIONS)
    .map(({ operationId, method, path, requestBody }) => {
      const [content] = Object.values(requestBody?.content ?? {})
      const [example] = Object.values(content?.examples ?? {}) as Example[]
      const body = example && JSON.stringify(example.value)
      return { name: operationId, method: sentMethod(method), path, body }
    })
}

function program(name: string, code: string): string {
  const folder = join(FOLDER, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.ts'), code)
  return folder
}

function openapiFetchProgram(operations: readonly UsedOperation[]): string {
  const calls = operations.map(
    (it) =>
      `take((await client.${it.method}('${it.path}', ${input(it, (path) => `params: { ${path} }`)})).data)`,
  )
  return `import createClient from 'openapi-fetch'
import type { paths } from '../dist/generated/paths.d.ts'
const client = createClient<paths>({ baseUrl: 'https://hitkeep.example' })
${TAKE}
${calls.join('\n')}
`
}

function clientProgram(operations: readonly UsedOperation[]): string {
  const calls = operations.map((it) => `take(await client.${it.name}(${input(it, String)}))`)
  return `import { createClient, type Auth } from '../dist/src/hitkeep/index.js'
import * as operations from '../dist/generated/operations.js'
declare const auth: Auth<'sessionCookie' | 'bearerToken'>
const client = createClient(operations, { baseUrl: 'https://hitkeep.example', auth })
${TAKE}
${calls.join('\n')}
`
}

/** Makes the compiler resolve the type of each answer. */
const TAKE = 'declare function take(value: object | string | undefined): void'

/** The argument with the path parameters and the body of a call. */
function input({ path, body }: UsedOperation, wrapped: (path: string) => string): string {
  const names = parametersIn(path).map((name) => `${name}: 'x'`)
  const members = [
    ...(names.length > 0 ? [wrapped(`path: { ${names.join(', ')} }`)] : []),
    ...(body === undefined ? [] : [`body: ${body}`]),
  ]
  return `{ ${members.join(', ')} }`
}
