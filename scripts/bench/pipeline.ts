import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandFile, PROJECT } from './packages.ts'
import { measure, total, WORKSPACE, type Command, type Measurement } from './processes.ts'
import { inTurns, median, medianRatio, noise } from './statistics.ts'
import type { Subject } from './subjects.ts'
import { percent, ratio, seconds, size, table } from './table.ts'

/** Measures the pipeline against the chain of command-line tools that do the same. */
export async function benchPipeline(subject: Subject, runs: number): Promise<string> {
  await cold(subject)
  const steps: Measurement[][] = []
  const results = await inTurns(
    {
      chain: async () => {
        const measurements = await chain(subject)
        steps.push(measurements)
        return total(measurements)
      },
      cold: () => cold(subject),
      unchanged: () => unchanged(subject),
      node: () => measure({ arguments: ['--eval', '0'], cwd: WORKSPACE }),
    },
    runs,
  )
  const wall = (all: readonly Measurement[]) => all.map((it) => it.seconds)
  const cpu = (all: readonly Measurement[]) => all.map((it) => it.cpuSeconds)
  const row = (name: string, all: readonly Measurement[]) => [
    name,
    seconds(median(wall(all))),
    seconds(median(cpu(all))),
    size(median(all.map(({ memory }) => memory))),
    ratio(medianRatio(wall(all), wall(results.chain!))),
    ratio(medianRatio(cpu(all), cpu(results.chain!))),
    ratio(medianRatio(wall(all), wall(results.node!))),
    percent(noise(wall(all))),
  ]
  const step = (index: number) => steps.map((measurements) => measurements[index]!)
  return table(
    ['', 'time', 'CPU time', 'memory', 'of chain', 'of its CPU', 'of node', 'noise'],
    [
      row('chain of command-line tools', results.chain!),
      ...STEPS.map((name, index) => row(`… ${name}`, step(index))),
      row('pipeline, cold', results.cold!),
      row('pipeline, unchanged', results.unchanged!),
      row('`node --eval 0`', results.node!),
    ],
  )
}

/** The folder that the pipeline writes its output for a subject to. */
export function outputOf({ name }: Subject): string {
  return join(WORKSPACE, `${name.replaceAll(/\W+/g, '-')}.out`)
}

/** Runs the whole pipeline in a new process. */
export async function cold(subject: Subject): Promise<Measurement> {
  rmSync(outputOf(subject), { recursive: true, force: true })
  return unchanged(subject)
}

/** Runs the pipeline on an output folder that is up to date. */
async function unchanged(subject: Subject): Promise<Measurement> {
  const script = join(PROJECT, 'scripts/cli/main.js')
  const options = ['generate', '--spec', subject.file, '--out', outputOf(subject), '--lint', 'warn']
  const measurement = await measure({ arguments: [script, ...options], cwd: WORKSPACE })
  if (!measurement.succeeded) throw new Error(`npm run generate failed:\n${measurement.output}`)
  return measurement
}

const STEPS = ['redocly lint', 'redocly bundle', 'openapi-typescript', 'prettier --write']

/** Lints, bundles, types and formats in a process each, as one would without this pipeline. */
async function chain({ file, folder, lintOptions }: Subject): Promise<Measurement[]> {
  const bundle = join(WORKSPACE, 'chain/openapi.json')
  const types = join(WORKSPACE, 'chain/schema.d.ts')
  const prettierrc = join(PROJECT, '.prettierrc.json')
  const command = (cwd: string, name: string, ...options: string[]): Command => ({
    arguments: [commandFile(name, name.replace('@redocly/cli', 'redocly')), ...options],
    cwd,
  })
  const commands = [
    command(folder, '@redocly/cli', 'lint', file, ...lintOptions),
    command(folder, '@redocly/cli', 'bundle', file, '--output', bundle),
    // In a folder with a redocly.yaml, openapi-typescript would do what that file says instead.
    command(WORKSPACE, 'openapi-typescript', bundle, '--output', types),
    command(WORKSPACE, 'prettier', '--config', prettierrc, '--write', bundle, types),
  ]
  const measurements: Measurement[] = []
  for (const it of commands) measurements.push(await measure(it))
  return measurements
}
