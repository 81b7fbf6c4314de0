import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { measure, start, WORKSPACE, type Command, type Measurement } from './command.ts'
import { commandFile, PROJECT } from './packages.ts'
import type { Subject } from './subjects.ts'

/** Where the pipeline writes what it makes of a subject. */
export function outputOf({ name }: Subject): string {
  return join(WORKSPACE, `${name.replaceAll(/\W+/g, '-')}.out`)
}

/** The whole pipeline from nothing, in a process of its own. */
export async function cold(subject: Subject): Promise<Measurement> {
  rmSync(outputOf(subject), { recursive: true, force: true })
  return succeeded(await measure(generate(subject)))
}

/** A run on an output folder that is up to date. */
export async function unchanged(subject: Subject): Promise<Measurement> {
  return succeeded(await measure(generate(subject)))
}

/** Node that does nothing. */
export function bareNode(): Promise<Measurement> {
  return measure({ arguments: ['--eval', '0'], cwd: WORKSPACE })
}

function generate(subject: Subject, ...options: string[]): Command {
  const script = join(PROJECT, 'scripts/cli/main.js')
  const files = ['--spec', subject.file, '--out', outputOf(subject)]
  return { arguments: [script, 'generate', ...files, '--lint', 'warn', ...options], cwd: WORKSPACE }
}

function succeeded(measurement: Measurement): Measurement {
  if (!measurement.succeeded) throw new Error(`npm run generate failed:\n${measurement.output}`)
  return measurement
}

/** Times of the stages by name, in milliseconds, for each of several runs in one process. */
export async function stages(subject: Subject, runs: number): Promise<Record<string, number>[]> {
  const script = join(import.meta.dirname, 'stages.ts')
  const { output } = succeeded(
    await measure({ arguments: [script, subject.file, String(runs)], cwd: WORKSPACE }),
  )
  return JSON.parse(output) as Record<string, number>[]
}

/** What a developer without this pipeline runs: lint, bundle, types, formatting, a process each. */
export async function chain(subject: Subject): Promise<Measurement[]> {
  const bundle = join(WORKSPACE, 'chain/openapi.json')
  const types = join(WORKSPACE, 'chain/schema.d.ts')
  const redocly = commandFile('@redocly/cli', 'redocly')
  const commands: Command[] = [
    { arguments: [redocly, 'lint', subject.file, ...subject.lintOptions], cwd: subject.folder },
    { arguments: [redocly, 'bundle', subject.file, '--output', bundle], cwd: subject.folder },
    // In a folder with a redocly.yaml, openapi-typescript would do what stands in that instead.
    {
      arguments: [
        commandFile('openapi-typescript', 'openapi-typescript'),
        ...[bundle, '--output', types],
      ],
      cwd: WORKSPACE,
    },
    {
      arguments: [
        commandFile('prettier', 'prettier'),
        ...['--config', join(PROJECT, '.prettierrc.json'), '--write', bundle, types],
      ],
      cwd: WORKSPACE,
    },
  ]
  const measurements: Measurement[] = []
  for (const command of commands) measurements.push(await measure(command))
  return measurements
}

/** Seconds from saving a one-line change to files written, in a process that watches. */
export async function watch(
  subject: Subject,
  change: (round: number) => void,
  rounds: number,
): Promise<number[]> {
  const child = start(generate(subject, '--watch'))
  let text = ''
  child.stderr.on('data', (chunk: string) => (text += chunk))
  const settled = async () => {
    while (!text.includes('Watching for changes')) {
      if (child.exitCode !== null) throw new Error(`the watching process ended:\n${text}`)
      await Promise.race([once(child.stderr, 'data'), once(child, 'exit')])
    }
    if (text.includes('nothing was written')) throw new Error(`a watched run failed:\n${text}`)
    text = ''
  }
  try {
    child.stderr.setEncoding('utf8')
    await settled()
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      await new Promise((resolve) => setTimeout(resolve, 200))
      change(round)
      const saved = performance.now()
      await settled()
      times.push((performance.now() - saved) / 1000)
    }
    return times
  } finally {
    child.kill()
  }
}
