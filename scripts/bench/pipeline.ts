import { readFileSync, writeFileSync } from 'node:fs'
import { total, type Measurement } from './command.ts'
import { bareNode, chain, cold, stages, unchanged, watch } from './generate.ts'
import { exponent, inTurns, median, medianRatio, noise } from './statistics.ts'
import type { Subject } from './subjects.ts'
import { milliseconds, percent, ratio, seconds, size, table } from './table.ts'

/** Measures the pipeline against the chain of command-line tools and against itself; prints as it goes. */
export async function benchPipeline(
  subjects: readonly Subject[],
  rounds: (subject: Subject) => number,
  print: (text: string) => void,
): Promise<void> {
  const colds = new Map<Subject, Measurement[]>()
  for (const subject of subjects) {
    const runs = rounds(subject)
    print(`### ${subject.name}\n\n`)
    colds.set(subject, await compareWithChain(subject, runs, print))
    print(await stageTable(subject, runs))
    if (subject.editable) print(await watchLine(subject, runs, colds.get(subject)!))
  }
  print(scaling(colds))
}

const wall = ({ seconds }: Measurement) => seconds
const cpu = ({ cpuSeconds }: Measurement) => cpuSeconds
const memory = ({ memory }: Measurement) => memory

async function compareWithChain(
  subject: Subject,
  runs: number,
  print: (text: string) => void,
): Promise<Measurement[]> {
  await cold(subject)
  const parts: Measurement[][] = []
  const results = await inTurns(
    {
      chain: async () => {
        const measurements = await chain(subject)
        parts.push(measurements)
        return total(measurements)
      },
      cold: () => cold(subject),
      unchanged: () => unchanged(subject),
      node: bareNode,
    },
    runs,
  )
  const against = (values: readonly Measurement[]) => [
    ratio(medianRatio(values.map(wall), results.chain.map(wall))),
    ratio(medianRatio(values.map(cpu), results.chain.map(cpu))),
    ratio(medianRatio(values.map(wall), results.node.map(wall))),
  ]
  const row = (name: string, values: readonly Measurement[]) => [
    name,
    seconds(median(values.map(wall))),
    seconds(median(values.map(cpu))),
    size(median(values.map(memory))),
    ...against(values),
    percent(noise(values.map(wall))),
  ]
  const head = ['', 'time', 'CPU time', 'memory', 'of chain', 'of its CPU', 'of node', 'noise']
  const steps = ['redocly lint', 'redocly bundle', 'openapi-typescript', 'prettier --write']
  print(
    table(head, [
      row('chain of command-line tools', results.chain),
      ...steps.map((step, i) =>
        row(
          `… ${step}`,
          parts.map((measurements) => measurements[i]!),
        ),
      ),
      row('pipeline, cold', results.cold),
      row('pipeline, unchanged', results.unchanged),
      row('`node --eval 0`', results.node),
    ]),
  )
  return results.cold
}

async function stageTable(subject: Subject, runs: number): Promise<string> {
  const processes: Record<string, number>[][] = []
  for (let round = 0; round < runs; round += 3) processes.push(await stages(subject, 3))
  const names = Object.keys(processes[0]![0]!)
  const time = (run: number, name: string) =>
    milliseconds(median(processes.map((results) => results[run]![name] ?? NaN)))
  const runRow = (label: string, run: number) => [label, ...names.map((name) => time(run, name))]
  return table(
    ['milliseconds; stages overlap', ...names],
    [runRow('cold, libraries not loaded', 0), runRow('warm, second run', 1), runRow('third', 2)],
  )
}

async function watchLine(
  subject: Subject,
  runs: number,
  colds: readonly Measurement[],
): Promise<string> {
  const original = readFileSync(subject.file, 'utf8')
  const times = await watch(
    subject,
    (round) => writeFileSync(subject.file, withVersion(original, `1.0.${round + 1}`)),
    Math.max(runs, 3),
  )
  writeFileSync(subject.file, original)
  const share = ratio(median(times) / median(colds.map(wall)))
  return `Watching, from saving a one-line change to files written: ${seconds(median(times))}, ${share} of a cold run.\n\n`
}

/** The description with another version of the API: a change of one line. */
function withVersion(text: string, version: string): string {
  return text.replace(/^(\s*"?version"?:\s*)(.*?)(,?)$/m, `$1"${version}"$3`)
}

/** How time and memory grow with the number of operations, from 100 on. */
function scaling(colds: ReadonlyMap<Subject, readonly Measurement[]>): string {
  const sized = [...colds].filter(([{ operations }]) => (operations ?? 0) >= 100)
  if (sized.length < 2) return ''
  const growth = (of: (measurement: Measurement) => number) =>
    exponent(
      sized.map(([{ operations }, results]) => [operations!, median(results.map(of))] as const),
    ).toFixed(2)
  const from = sized[0]![0].name
  const to = sized.at(-1)![0].name
  return `Growth from ${from} to ${to}, as the exponent (1 is linear): time ${growth(wall)}, CPU time ${growth(cpu)}, memory ${growth(memory)}.\n\n`
}
