import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './command.ts'
import { commandFile, INSTALLED, PROJECT } from './packages.ts'
import { inTurns, median, medianRatio } from './statistics.ts'
import { ratio, seconds, table } from './table.ts'
import { typeCheck } from './type-check.ts'

const FOLDER = join(INSTALLED, 'consumer')
const OPERATIONS = 20

/** Measures `tsc` over a program that uses twenty operations: with this client, and with openapi-fetch on the same types. */
export async function benchConsumer(runs: number): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true })
  await emitDeclarations()
  const operations = someOperations()
  const folders = {
    'openapi-fetch': program('openapi-fetch', openapiFetchProgram(operations)),
    'this client': program('this-client', clientProgram(operations)),
  }
  const results = await inTurns(
    {
      'openapi-fetch': () => typeCheck(folders['openapi-fetch']),
      'this client': () => typeCheck(folders['this client']),
    },
    Math.max(runs, 5),
  )
  const baseline = results['openapi-fetch']
  return table(
    [`a program with ${OPERATIONS} operations`, '`tsc`', 'ratio', 'instantiations', 'type errors'],
    Object.entries(results).map(([name, checks]) => [
      name,
      seconds(median(checks.map(({ total }) => total))),
      ratio(
        medianRatio(
          checks.map(({ total }) => total),
          baseline.map(({ total }) => total),
        ),
      ),
      checks[0]!.instantiations.toLocaleString('en'),
      String(checks[0]!.errors),
    ]),
  )
}

/** The declarations that a consumer of the package reads. */
async function emitDeclarations(): Promise<void> {
  await measure({
    arguments: [
      commandFile('typescript', 'tsc'),
      ...['--project', join(PROJECT, 'tsconfig.build.json'), '--emitDeclarationOnly'],
      ...['--outDir', join(FOLDER, 'dist')],
    ],
    cwd: PROJECT,
  })
  for (const file of ['schema.d.ts', 'validators.d.ts'])
    copyFileSync(join(PROJECT, 'generated', file), join(FOLDER, 'dist/generated', file))
}

interface UsedOperation {
  readonly name: string
  readonly method: string
  readonly path: string
  /** Source text of a body, from the description's first example. */
  readonly body: string | undefined
}

interface DescribedOperation {
  readonly operationId?: string
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
    >
  }
}

function someOperations(): UsedOperation[] {
  const text = readFileSync(join(PROJECT, 'generated/openapi.json'), 'utf8')
  const { paths } = JSON.parse(text) as {
    paths: Record<string, Record<string, DescribedOperation>>
  }
  return Object.entries(paths)
    .flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, { operationId, requestBody }]): UsedOperation[] => {
        if (operationId === undefined) return []
        const content = Object.values(requestBody?.content ?? {})[0]
        const example = Object.values(content?.examples ?? {})[0]
        const body = example && JSON.stringify(example.value)
        return [{ name: operationId, method: method.toUpperCase(), path, body }]
      }),
    )
    .slice(0, OPERATIONS)
}

function program(name: string, code: string): string {
  const folder = join(FOLDER, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.ts'), code)
  return folder
}

function openapiFetchProgram(operations: readonly UsedOperation[]): string {
  const calls = operations.map(({ method, path, body }) => {
    const parameters = pathParameters(path)
    const members = [parameters && `params: { path: ${parameters} }`, body && `body: ${body}`]
    return `take((await client.${method}('${path}'${input(members)})).data)`
  })
  return `import createClient from 'openapi-fetch'
import type { paths } from '../dist/generated/schema.d.ts'
const client = createClient<paths>({ baseUrl: 'https://hitkeep.example' })
${TAKE}
${calls.join('\n')}
`
}

function clientProgram(operations: readonly UsedOperation[]): string {
  const calls = operations.map(({ name, path, body }) => {
    const parameters = pathParameters(path)
    const members = [parameters && `path: ${parameters}`, body && `body: ${body}`]
    return `take(await client.${name}(${input(members).slice(2)}))`
  })
  return `import { createClient, type Auth } from '../dist/src/hitkeep/index.js'
import * as operations from '../dist/generated/operations.js'
declare const auth: Auth<'sessionCookie' | 'bearerToken'>
const client = createClient(operations, { baseUrl: 'https://hitkeep.example', auth })
${TAKE}
${calls.join('\n')}
`
}

/** Makes the compiler look into what a call gives. */
const TAKE = 'declare function take(value: object | string | undefined): void'

function pathParameters(path: string): string | undefined {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: 'x'`)
  return names.length > 0 ? `{ ${names.join(', ')} }` : undefined
}

/** A further argument with these members, when there is one. */
function input(members: readonly (string | undefined)[]): string {
  const given = members.filter((member) => member !== undefined)
  return given.length > 0 ? `, { ${given.join(', ')} }` : ''
}
