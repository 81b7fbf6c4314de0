import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { measure, type Command, type Measurement } from './command.ts'
import { cold, outputOf } from './generate.ts'
import { commandFile, installPeers, INSTALLED } from './packages.ts'
import { inTurns, median, medianRatio, noise } from './statistics.ts'
import { given, type Subject } from './subjects.ts'
import { percent, ratio, seconds, size, table } from './table.ts'
import { typeCheck, type TypeCheck } from './type-check.ts'

/** A generator of types and client, as a command that writes into a folder. */
type Peer = (specification: string, folder: string) => Command

const inPackage =
  (name: string, command: string, options: (specification: string, folder: string) => string[]) =>
  (specification: string, folder: string): Command => ({
    arguments: [commandFile(name, command, INSTALLED), ...options(specification, folder)],
    cwd: INSTALLED,
  })

const PEERS: Readonly<Record<string, Peer>> = {
  'redocly generate-client': (specification, folder) => ({
    arguments: [
      commandFile('@redocly/cli', 'redocly'),
      ...['generate-client', specification, '--output', join(folder, 'client.ts')],
    ],
    cwd: INSTALLED,
  }),
  oazapfts: inPackage('oazapfts', 'oazapfts', (specification, folder) => [
    ...[specification, join(folder, 'client.ts')],
  ]),
  Orval: inPackage('orval', 'orval', (specification, folder) => [
    ...['--input', specification, '--output', join(folder, 'client.ts'), '--client', 'fetch'],
  ]),
  // Its command only starts this file, in a process of its own.
  'Hey API': (specification, folder) => ({
    arguments: [
      join(INSTALLED, 'node_modules/@hey-api/openapi-ts/dist/run.mjs'),
      ...['--input', specification, '--output', folder, '--client', '@hey-api/client-fetch'],
    ],
    cwd: INSTALLED,
  }),
  'swagger-typescript-api': inPackage(
    'swagger-typescript-api',
    'swagger-typescript-api',
    (specification, folder) => ['generate', '--path', specification, '--output', folder],
  ),
  Kubb: (specification, folder) => ({
    ...inPackage('@kubb/cli', 'kubb', () => ['generate', '--config', KUBB])(specification, folder),
    environment: { BENCH_SPECIFICATION: specification, BENCH_FOLDER: folder },
  }),
}

const KUBB = join(INSTALLED, 'kubb.config.mjs')
const KUBB_CONFIGURATION = `import { defineConfig } from '@kubb/core'
import { pluginClient } from '@kubb/plugin-client'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'
const { BENCH_SPECIFICATION, BENCH_FOLDER } = process.env
export default defineConfig({
  input: { path: BENCH_SPECIFICATION },
  output: { path: BENCH_FOLDER },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: 'fetch', bundle: true })],
})
`

const OURS = 'this pipeline'

/** Measures the pipeline against generators of types and client; prints as it goes. */
export async function benchPeers(
  subjects: readonly Subject[],
  rounds: (subject: Subject) => number,
  print: (text: string) => void,
): Promise<void> {
  installPeers()
  writeFileSync(KUBB, KUBB_CONFIGURATION)
  for (const subject of subjects) {
    print(`### ${subject.name}\n\n`)
    print(await comparePeers(subject, rounds(subject)))
  }
}

async function comparePeers(subject: Subject, runs: number): Promise<string> {
  await cold(subject)
  // The bundle is what all of them can read.
  const bundle = given(join(outputOf(subject), 'openapi.json'))
  const specification = join(INSTALLED, 'openapi.json')
  copyFileSync(bundle.file, specification)
  const ours: Subject = { ...bundle, name: 'peers', file: specification }
  const folders = new Map(Object.keys(PEERS).map((name) => [name, freshFolder(name)]))
  folders.set(OURS, outputOf(ours))
  const contestants = Object.fromEntries(
    Object.entries(PEERS).map(([name, peer]) => [
      name,
      () => measure(peer(specification, folders.get(name)!)),
    ]),
  )
  const results = await inTurns({ [OURS]: () => cold(ours), ...contestants }, runs)
  const checks = await inTurns(
    Object.fromEntries([...folders].map(([name, folder]) => [name, () => typeCheck(folder)])),
    Math.min(runs, 3),
  )
  return peerTable(results, checks, folders)
}

function peerTable(
  results: Readonly<Record<string, Measurement[]>>,
  checks: Readonly<Record<string, TypeCheck[]>>,
  folders: ReadonlyMap<string, string>,
): string {
  const walls = (name: string) => results[name]!.map((it) => it.seconds)
  const rows = Object.keys(results).map((name) => {
    const all = results[name]!
    if (all.some(({ succeeded }) => !succeeded)) return [name, ...Array<string>(10).fill('failed')]
    return [
      name,
      seconds(median(walls(name))),
      seconds(median(all.map((it) => it.cpuSeconds))),
      ratio(medianRatio(walls(OURS), walls(name))),
      percent(noise(walls(name))),
      size(median(all.map((it) => it.memory))),
      size(sizeOf(folders.get(name)!)),
      seconds(median(checks[name]!.map((it) => it.seconds))),
      ratio(medianRatio(checks[OURS]!.map(tscTime), checks[name]!.map(tscTime))),
      String(checks[name]![0]!.errors),
      percent(uncheckedShare(folders.get(name)!)),
    ]
  })
  const head = ['', 'time', 'CPU time', 'ours / its', 'noise', 'memory', 'output', '`tsc`']
  return table([...head, 'ours / its', 'type errors', 'not checked'], rows)
}

const tscTime = ({ seconds }: TypeCheck) => seconds

function freshFolder(name: string): string {
  const folder = join(INSTALLED, 'output', name.replaceAll(/\W+/g, '-'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Bytes of the code in a folder. */
function sizeOf(folder: string): number {
  return codeFiles(folder).reduce((sum, file) => sum + statSync(file).size, 0)
}

/** The share of the output that is not type-checked; `skipLibCheck` passes over declarations. */
function uncheckedShare(folder: string): number {
  const unchecked = codeFiles(folder)
    .filter((file) => /\.(js|d\.ts)$/.test(file) || /^\/\/ @ts-nocheck/m.test(startOf(file)))
    .reduce((sum, file) => sum + statSync(file).size, 0)
  return unchecked / sizeOf(folder)
}

function startOf(file: string): string {
  return readFileSync(file, 'utf8').slice(0, 1_000)
}

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => join(folder, file))
}
