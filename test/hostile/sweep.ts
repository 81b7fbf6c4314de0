/**
 * The slow tests: every fixture, descriptions of 10 to 1,000 operations and many random ones. Their
 * output is checked by TypeScript 5.9, 6 and 7, and the operations of the random ones are called
 * through a server that records what arrives. Every hostile string is tried in every place. Every
 * command runs over the fixtures under guard. Prints tables of the fixtures, the hostile strings and
 * the commands; exits 1 if one fails. `npm run test:sweep -- 1000 7`
 * tries 1,000 random descriptions from seed 7.
 */
import fc from 'fast-check'
import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from '../../scripts/bench/synthetic.ts'
import { generate } from '../../scripts/pipeline.ts'
import type { ClientSettings } from '../../scripts/emit/client/index.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { fill, temporaryFolder } from '../support/files.ts'
import { fixtures } from '../support/fixtures.ts'
import { startEchoServer } from '../../scripts/contract/servers/echo-server.ts'
import { description } from './arbitrary.ts'
import { hostileTable } from './hostile-table.ts'
import { roundTrips } from './round-trip/run.ts'

const RANDOM = Number(process.argv[2] ?? 200)
const SEED = Number(process.argv[3] ?? 1)
const VERSIONS = ['typescript', 'typescript6', 'typescript7']
const MODULES = join(import.meta.dirname, '../../node_modules')

const root = temporaryFolder()
const RUNTIME = join(import.meta.dirname, '../../src/runtime/index.ts')

const echo = await startEchoServer()
const verdicts = new Map<string, string>()

async function generateInto(
  name: string,
  entry: string,
  more: Record<string, string> = {},
  client?: ClientSettings,
) {
  try {
    const generation = await generate(entry, 'off', undefined, { client })
    const { files } = generation
    const code = files.filter(({ path }) => path.endsWith('.ts'))
    const written = Object.fromEntries(
      code.map(({ path, content }) => [`${name}/${path}`, content]),
    )
    fill(root, { ...written, ...more })
    verdicts.set(name, 'compiles')
    return generation
  } catch (error) {
    if (!(error instanceof ProblemsError)) {
      console.log(`${name}: ${(error as Error).stack}`)
      return void verdicts.set(name, 'crashes')
    }
    const codes = new Set(
      error.problems.filter((it) => it.severity === 'error').map(({ code }) => code),
    )
    verdicts.set(name, `rejected: ${[...codes].join(', ')}`)
  }
}

for (const { name, entry, types, int64, dates, headers } of fixtures()) {
  const expected = types === undefined ? {} : { [`${name}/expected.ts`]: types }
  await generateInto(name, entry, expected, { runtime: RUNTIME, int64, dates, headers })
}
const generated = [
  ...[10, 100, 1000].map(
    (operations) => [`operations-${operations}`, describe(operations)] as const,
  ),
  ...fc
    .sample(description, { numRuns: RANDOM, seed: SEED })
    .map((it, i) => [`random-${i}`, it] as const),
]
const calls = new Map<string, number>()
let faults = 0
for (const [at, [name, document]] of generated.entries()) {
  fill(root, { [`${name}/openapi.json`]: JSON.stringify(document) })
  const generation = await generateInto(name, join(root, name, 'openapi.json'))
  if (!generation || !name.startsWith('random')) continue
  const trips = await roundTrips(generation, echo, SEED + at * 1e5, 2)
  for (const [what, times] of Object.entries({ taken: trips.taken, ...trips.rejected }))
    calls.set(what, (calls.get(what) ?? 0) + times)
  faults += trips.faults.length
  for (const fault of trips.faults) console.log(`${name}: ${fault}`)
}
const hostile = await hostileTable(async (document) => {
  fill(root, { 'hostile.json': JSON.stringify(document) })
  return generate(join(root, 'hostile.json'), 'off')
})
await echo.close()

const options = {
  strict: true,
  noEmit: true,
  skipDefaultLibCheck: true,
  target: 'ES2022',
  module: 'NodeNext',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
}
fill(root, {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': JSON.stringify({ compilerOptions: options }),
})
let failed = false
for (const version of VERSIONS) {
  const started = performance.now()
  try {
    execFileSync(process.execPath, [join(MODULES, version, 'bin/tsc'), '-p', root], {
      stdio: 'pipe',
      maxBuffer: 1e9,
    })
  } catch (error) {
    failed = true
    const lines = String((error as { stdout: Buffer }).stdout)
      .split('\n')
      .filter((line) => /^\S/.test(line))
    for (const line of lines.slice(0, 40)) console.log(`${version}: ${line}`)
    for (const line of lines)
      verdicts.set(
        line.replace(/^.*?([^/]+)\/[^/]+\(.*$/, '$1'),
        `does not compile with ${version}`,
      )
  }
  console.log(`${version}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

for (const { name, oddity } of fixtures())
  console.log(`| ${name} | ${oddity} | ${verdicts.get(name)} |`)
const others = generated.map(([name]) => verdicts.get(name)!)
for (const verdict of new Set(others))
  console.log(`${others.filter((it) => it === verdict).length} × ${verdict}`)
const made = [...calls.values()].reduce((sum, times) => sum + times, 0)
console.log(`${made} calls: ${faults} faults`)
for (const [what, times] of calls)
  console.log(what === 'taken' ? `${times} taken` : `${times} rejected: ${what}`)
console.log(hostile.lines.join('\n'))
const reach = spawnSync(
  process.execPath,
  ['--no-warnings', join(import.meta.dirname, 'reach-fixtures.ts')],
  { stdio: 'inherit' },
)
console.log(`seed ${SEED}`)
rmSync(root, { recursive: true, force: true })
process.exitCode =
  failed ||
  reach.status !== 0 ||
  faults + hostile.breaches > 0 ||
  [...verdicts.values()].includes('crashes')
    ? 1
    : 0
