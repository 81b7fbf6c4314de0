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
import { cold, outputOf } from './pipeline.ts'
import { measure, type Measurement } from './processes.ts'
import { commandFile, installPeers, INSTALLED } from './packages.ts'
import { inTurns, median, medianRatio, noise } from './statistics.ts'
import { given, type Subject } from './subjects.ts'
import { percent, ratio, seconds, size, table } from './table.ts'
import { typeCheck, type TypeCheck } from './type-check.ts'

/** The script of a generator, and arguments with which it writes a client into a folder. */
type Peer = readonly [script: string, ...options: string[]]

function peers(specification: string, folder: string): Readonly<Record<string, Peer>> {
  const file = join(folder, 'client.ts')
  const script = (name: string, command: string) => commandFile(name, command, INSTALLED)
  const kubb = script('@kubb/cli', 'kubb')
  const sta = script('swagger-typescript-api', 'swagger-typescript-api')
  // The command of Hey API only starts this file in another process.
  const heyApi = join(INSTALLED, 'node_modules/@hey-api/openapi-ts/dist/run.mjs')
  const input = ['--input', specification, '--output']
  return {
    'redocly generate-client': [
      commandFile('@redocly/cli', 'redocly'),
      ...['generate-client', specification, '--output', file],
    ],
    oazapfts: [script('oazapfts', 'oazapfts'), specification, file],
    Orval: [script('orval', 'orval'), ...input, file, '--client', 'fetch'],
    'Hey API': [heyApi, ...input, folder, '--client', '@hey-api/client-fetch'],
    'swagger-typescript-api': [sta, 'generate', '--path', specification, '--output', folder],
    Kubb: [kubb, 'generate', '--config', KUBB],
  }
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

/** Measures the pipeline against generators of types and client. */
export async function benchPeers(subject: Subject, runs: number): Promise<string> {
  installPeers()
  writeFileSync(KUBB, KUBB_CONFIGURATION)
  await cold(subject)
  // All of them can read the bundle.
  const bundle = given(join(outputOf(subject), 'openapi.json'))
  const specification = join(INSTALLED, 'openapi.json')
  copyFileSync(bundle.file, specification)
  const ours: Subject = { ...bundle, name: 'peers', file: specification }
  const folders = new Map([[OURS, outputOf(ours)]])
  const contestants: Record<string, () => Promise<Measurement>> = { [OURS]: () => cold(ours) }
  for (const name of Object.keys(peers('', ''))) {
    const folder = freshFolder(name)
    const environment = { BENCH_SPECIFICATION: specification, BENCH_FOLDER: folder }
    const command = peers(specification, folder)[name]!
    folders.set(name, folder)
    contestants[name] = () => measure({ arguments: command, cwd: INSTALLED, environment })
  }
  const results = await inTurns(contestants, runs)
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

/** The size of the code in a folder, in bytes. */
function sizeOf(folder: string): number {
  return codeFiles(folder).reduce((sum, file) => sum + statSync(file).size, 0)
}

/** The share of the output that isn't type-checked. Declarations aren't, because of `skipLibCheck`. */
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
