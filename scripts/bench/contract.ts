import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deviationsOf, startServer, TESTED_SERVERS, type TestedServer } from './contract-servers.ts'
import { schemathesis, schemathesisVersion, specwright, type Tool } from './contract-tools.ts'
import { median } from './statistics.ts'
import { seconds, table } from './table.ts'

interface Contestant {
  readonly name: string
  readonly run: Tool
  readonly seeds: readonly number[]
}

/** One run of a tool; those that were interrupted start where they ended. */
interface Result {
  readonly tool: string
  readonly server: string
  /** Null for the honest server. */
  readonly deviation: string | null
  readonly seed: number
  readonly findings: readonly string[]
  readonly seconds: number
}

const RESULTS = 'reports/bench/contract.jsonl'

/** Every third bug is tried: all of them take more than an hour. */
const EVERY = 3

/** Contract tests of servers with planted bugs, beside Schemathesis: a table per server. */
export async function benchContract(): Promise<string> {
  const version = await schemathesisVersion()
  if (version === undefined)
    throw new Error(
      'Schemathesis is not on PATH: pip install schemathesis, in an environment of its own',
    )
  const contestants: readonly Contestant[] = [
    { name: 'specwright', run: specwright, seeds: [1] },
    { name: `Schemathesis ${version}`, run: schemathesis, seeds: [1] },
  ]
  const parts: string[] = []
  for (const server of TESTED_SERVERS) {
    const results: Result[] = []
    for (const contestant of contestants) results.push(...(await resultsOf(server, contestant)))
    parts.push(`### ${server.name}\n\n${shown(server, contestants, results)}`)
  }
  return parts.join('')
}

async function resultsOf(server: TestedServer, { name, run, seeds }: Contestant) {
  const known = new Map(readResults().map((it) => [keyOf(it), it]))
  const results: Result[] = []
  for (const deviation of [null, ...triedOn(server)])
    for (const seed of seeds) {
      const subject = { tool: name, server: server.name, deviation, seed }
      const earlier = known.get(keyOf(subject))
      const result = earlier ?? { ...subject, ...(await runOnce(server, deviation, run, seed)) }
      if (!earlier) appendFileSync(RESULTS, `${JSON.stringify(result)}\n`)
      results.push(result)
    }
  return results
}

function triedOn(server: TestedServer): string[] {
  return deviationsOf(server).filter((_, index) => index % EVERY === 0)
}

async function runOnce(server: TestedServer, deviation: string | null, run: Tool, seed: number) {
  const running = await startServer(server, deviation)
  try {
    return await run(server, running, seed)
  } finally {
    running.stop()
  }
}

function readResults(): Result[] {
  mkdirSync(dirname(RESULTS), { recursive: true })
  if (!existsSync(RESULTS)) return []
  const lines = readFileSync(RESULTS, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Result)
}

function keyOf({ tool, server, deviation, seed }: Omit<Result, 'findings' | 'seconds'>): string {
  return JSON.stringify([tool, server, deviation, seed])
}

function shown(
  server: TestedServer,
  contestants: readonly Contestant[],
  results: readonly Result[],
): string {
  const columns = contestants.flatMap(({ name, seeds }) =>
    seeds.map((seed) => results.filter((it) => it.tool === name && it.seed === seed)),
  )
  const honest = columns.map((column) => column.find(({ deviation }) => deviation === null)!)
  // A bug counts as found when there is a finding that the honest server doesn't give in any run.
  const usual = columns.map(
    ([first]) =>
      new Set(honest.flatMap(({ tool, findings }) => (tool === first!.tool ? findings : []))),
  )
  const isFound = (column: number, name: string): boolean => {
    const { findings = [] } = columns[column]!.find(({ deviation }) => deviation === name) ?? {}
    return findings.some((finding) => !usual[column]!.has(finding))
  }
  const names = triedOn(server)
  const row = (title: string, cell: (column: number) => string) => [
    title,
    ...columns.map((_, column) => cell(column)),
  ]
  return table(
    ['', ...honest.map(({ tool, seed }) => `${tool}, seed ${seed}`)],
    [
      ...names.map((name) => row(name, (column) => (isFound(column, name) ? 'found' : '–'))),
      row('**found**', (column) => {
        const found = names.filter((name) => isFound(column, name))
        return `**${found.length} of ${names.length}**`
      }),
      row('findings on the honest server', (column) => String(honest[column]!.findings.length)),
      row('time of a run', (column) => seconds(median(columns[column]!.map((it) => it.seconds)))),
    ],
  )
}
