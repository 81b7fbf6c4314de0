import { Argument, Command } from '@commander-js/extra-typings'
import { cpus, loadavg } from 'node:os'
import { benchCalls } from './client.ts'
import { benchConsumer } from './consumer.ts'
import { benchContract } from './contract.ts'
import { benchFirstRun } from './first-run.ts'
import { benchPeers } from './peers.ts'
import { benchPipeline } from './pipeline.ts'
import { given, hitkeep, synthetic, type Subject } from './subjects.ts'

const HELP = `
Parts, all but contract by default:

  pipeline  the whole pipeline, cold and unchanged, against the chain of command-line tools:
            redocly lint, redocly bundle, openapi-typescript, prettier
  peers     against generators of types and client, with the size of their output and the
            time tsc needs for it; they are installed into node_modules/.cache on demand
  first-run from an empty folder to an answer of a server: installing, setting up, generating,
            running, beside openapi-typescript, Hey API and Orval
  client    the cost of a call, and of type-checking a program that uses the client

  contract  contract tests of two servers, each with thirty bugs switched on one after the other,
            beside Schemathesis, which has to be on PATH; takes an hour, so only on demand.
            An interrupted run goes on where it ended: reports/bench/contract.jsonl

Contestants take turns; ratios are medians over rounds. Noise is half the interquartile range, as
a share of the median.`

const PARTS = ['pipeline', 'peers', 'first-run', 'client', 'contract'] as const

await new Command('npm run bench --')
  .description('Measures on this machine and prints Markdown tables to stdout.')
  .addHelpText('after', HELP)
  .addArgument(new Argument('[part...]').choices(PARTS))
  .option('--spec <file>', 'a description to measure with, instead of the built-in ones')
  .option('--runs <n>', 'rounds per comparison; large descriptions take half as many', Number, 7)
  .action(async (parts, { spec, runs }) => {
    const isWanted = (part: (typeof PARTS)[number]) => parts.length === 0 || parts.includes(part)
    const subjects = (sizes: readonly number[]): Subject[] =>
      spec === undefined ? [hitkeep(), ...sizes.map(synthetic)] : [given(spec)]
    const print = (text: string) => process.stdout.write(text)
    const compare = async (title: string, sizes: readonly number[], bench: typeof benchPeers) => {
      print(`## ${title}\n\n`)
      for (const subject of subjects(sizes)) {
        const rounds = subject.isLarge ? Math.ceil(runs / 2) : runs
        print(`### ${subject.name}\n\n${await bench(subject, rounds)}`)
      }
    }
    const machine = `${cpus().length} cores (${cpus()[0]!.model}), load ${loadavg()[0]!.toFixed(1)}`
    print(`Node ${process.version}, ${machine}.\n\n`)
    if (isWanted('pipeline'))
      await compare('The chain of command-line tools', [10, 100, 1_000, 5_000], benchPipeline)
    if (isWanted('peers')) await compare('Generators of types and client', [100, 1_000], benchPeers)
    if (isWanted('first-run')) print(`## The first run\n\n${await benchFirstRun(runs)}`)
    if (isWanted('client'))
      print(`## The client\n\n${await benchCalls(runs)}${await benchConsumer(runs)}`)
    if (parts.includes('contract')) print(`## Contract tests\n\n${await benchContract()}`)
  })
  .parseAsync()
