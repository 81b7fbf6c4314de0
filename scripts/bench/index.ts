import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { benchCalls } from './client.ts'
import { benchConsumer } from './consumer.ts'
import { benchPeers } from './peers.ts'
import { benchPipeline } from './pipeline.ts'
import { given, hitkeep, synthetic, type Subject } from './subjects.ts'

const HELP = `Usage: npm run bench [-- part...] [-- options]

Measures on this machine and prints Markdown tables to stdout. Parts, all by default:

  pipeline      the whole pipeline, cold, warm, unchanged and watching, against the chain of
                command-line tools: redocly lint, redocly bundle, openapi-typescript, prettier
  peers         against generators of types and client, with the size of their output and the
                time that tsc takes for it; they are installed into node_modules/.cache on demand
  client        the cost of a call, and of type-checking a program that uses the client

  --spec FILE   an OpenAPI description to measure with, instead of the built-in ones
  --runs N      rounds per comparison (default: 7; large descriptions take half as many)
  --help        this text

Contestants take turns; ratios are medians over rounds. Noise is half the distance between the
quartiles, as a share of the median.
`

const PARTS = ['pipeline', 'peers', 'client']
const LARGE = 1_000

interface Options {
  readonly parts: readonly string[]
  readonly spec: string | undefined
  readonly runs: number
}

function readOptions(): Options | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      spec: { type: 'string' },
      runs: { type: 'string', default: '7' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return undefined
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number above 0')
  const unknown = positionals.find((part) => !PARTS.includes(part))
  if (unknown !== undefined) throw new Error(`there is no part ${unknown}: ${PARTS.join(', ')}`)
  return { parts: positionals.length > 0 ? positionals : PARTS, spec: values.spec, runs }
}

async function bench({ parts, spec, runs }: Options): Promise<void> {
  const subjects = (sizes: readonly number[]): Subject[] =>
    spec === undefined ? [hitkeep(), ...sizes.map(synthetic)] : [given(spec)]
  const rounds = ({ operations = 0 }: Subject) => (operations < LARGE ? runs : Math.ceil(runs / 2))
  const machine = `${cpus().length} cores (${cpus()[0]!.model}), load ${loadavg()[0]!.toFixed(1)}`
  print(`Node ${process.version}, ${machine}.\n\n`)
  if (parts.includes('pipeline')) {
    print('## The pipeline and the chain of command-line tools\n\n')
    await benchPipeline(subjects([10, 100, 1_000, 5_000]), rounds, print)
  }
  if (parts.includes('peers')) {
    print('## Generators of types and client\n\n')
    await benchPeers(subjects([100, 1_000]), rounds, print)
  }
  if (parts.includes('client')) {
    print('## The client\n\n')
    print(await benchCalls(runs))
    print(await benchConsumer(runs))
  }
}

function print(text: string): void {
  process.stdout.write(text)
}

try {
  const options = readOptions()
  if (options === undefined) print(HELP)
  else await bench(options)
} catch (error) {
  console.error(`npm run bench: ${(error as Error).message}`)
  process.exitCode = 1
}
