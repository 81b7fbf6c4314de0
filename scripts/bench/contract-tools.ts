import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe } from '../cli/contract/description.ts'
import { findingsOf } from '../contract/findings/group.ts'
import { runTarget } from '../contract/target/index.ts'
import { generate } from '../pipeline.ts'
import type { RunningServer, TestedServer } from './contract-servers.ts'
import { WORKSPACE } from './processes.ts'

/** What a tool reports about a server. */
export interface Verdict {
  /** Each cause once, named alike in every run. */
  readonly findings: readonly string[]
  readonly seconds: number
}

export type Tool = (server: TestedServer, running: RunningServer, seed: number) => Promise<Verdict>

export const specwright: Tool = async (server, { variables }, seed) => {
  const started = performance.now()
  const folder = dirname(server.description)
  const { document } = await generate(server.description, 'off', undefined, { start: folder })
  const findings = await runTarget({
    description: await describe(document),
    target: server.url(variables),
    write: true,
    seed,
    include: server.operations,
    ...server.contract(variables),
  }).then(
    ({ observations }) =>
      findingsOf(observations)
        .filter(({ severity }) => severity === 'error')
        .map(({ kind, pointer, message }) => `${kind} at ${pointer}: ${message}`),
    (error: Error) => [error.message],
  )
  return { findings, seconds: (performance.now() - started) / 1000 }
}

/** Fewer random requests than the default of 100, with which a run takes three times as long. */
const EXAMPLES = '25'

export const schemathesis: Tool = async (server, { variables }, seed) => {
  const report = join(WORKSPACE, 'schemathesis.json')
  const settings = join(WORKSPACE, 'schemathesis.toml')
  writeFileSync(settings, await server.schemathesis(variables))
  const seconds = await timed('schemathesis', [
    ...['--config-file', settings, 'run', server.description, '--url', server.url(variables)],
    ...['--seed', String(seed), '--max-examples', EXAMPLES],
    ...(server.operations ?? []).flatMap((id) => ['--include-operation-id', id]),
    ...['--report', 'json', '--report-json-path', report],
  ])
  const { failures } = JSON.parse(readFileSync(report, 'utf8')) as {
    failures: readonly { title: string; operations: readonly string[] }[]
  }
  const findings = failures.flatMap(({ title, operations }) =>
    operations.map((operation) => `${operation}: ${title}`),
  )
  return { findings, seconds }
}

/** @returns the version, or undefined when it isn't installed */
export async function schemathesisVersion(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('schemathesis', ['--version'])
    return /[\d.]+/.exec(stdout)?.[0]
  } catch {
    return undefined
  }
}

/** Seconds of a program that may fail, because it found something. */
async function timed(file: string, args: readonly string[]): Promise<number> {
  const started = performance.now()
  await promisify(execFile)(file, args, { cwd: WORKSPACE, maxBuffer: 2 ** 30 }).catch(
    (error: { readonly code?: unknown }) => {
      if (typeof error.code !== 'number') throw error
    },
  )
  return (performance.now() - started) / 1000
}
