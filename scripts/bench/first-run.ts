import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../package/bundle.ts'
import { commandFile, INSTALLED, PROJECT } from './packages.ts'
import { measure, total, WORKSPACE, type Measurement } from './processes.ts'
import { inTurns, median, medianRatio } from './statistics.ts'
import { describe } from './synthetic.ts'
import { ratio, seconds, table } from './table.ts'

/** How a newcomer gets from an empty folder to an answer of a server. */
interface Contestant {
  readonly packages: readonly string[]
  /** A package's name, its command and the arguments; the first ones set up, the last generates. */
  readonly steps: readonly (readonly [name: string, command: string, ...args: string[]])[]
  /** Prints the answer of the operation; `BASE` is the address of the server. */
  readonly program: string
}

const TYPESCRIPT = 'typescript@5.9.3'

const CONTESTANTS: Readonly<Record<string, (tarball: string) => Contestant>> = {
  specwright: (tarball) => ({
    packages: [tarball],
    steps: [
      ['specwright', 'specwright', 'init', '--yes'],
      ['specwright', 'specwright', 'generate'],
    ],
    program: `import { createShopClient } from './shop/index.js'
const shop = createShopClient({ baseUrl: BASE, auth: { token: 'any' } })
console.log(JSON.stringify(await shop.listActiveAccount()))`,
  }),
  'openapi-typescript': () => ({
    packages: ['openapi-typescript@7.13.0', 'openapi-fetch@0.17.0', TYPESCRIPT],
    steps: [['openapi-typescript', 'openapi-typescript', 'shop.json', '--output', 'shop.d.ts']],
    program: `import createClient from 'openapi-fetch'
import type { paths } from './shop.d.ts'
const client = createClient<paths>({ baseUrl: BASE, headers: { authorization: 'Bearer any' } })
console.log(JSON.stringify((await client.GET('/active-accounts')).data))`,
  }),
  'Hey API': () => ({
    packages: ['@hey-api/openapi-ts@0.99.0', TYPESCRIPT],
    steps: [['@hey-api/openapi-ts', 'openapi-ts', '--input', 'shop.json', '--output', 'shop']],
    program: `import { client } from './shop/client.gen'
import { listActiveAccount } from './shop/sdk.gen'
client.setConfig({ baseUrl: BASE, auth: () => 'any' })
console.log(JSON.stringify((await listActiveAccount()).data))`,
  }),
  Orval: () => ({
    packages: ['orval@8.38.0', TYPESCRIPT],
    steps: [['orval', 'orval', '--input', 'shop.json', '--output', 'shop.ts', '--client', 'fetch']],
    program: `import { listActiveAccount } from './shop'
const send = globalThis.fetch
globalThis.fetch = (url, options) => send(new URL(String(url), BASE), options)
console.log(JSON.stringify((await listActiveAccount()).data))`,
  }),
}

const OURS = 'specwright'
/** The oldest Node that everything runs on. */
const OLD_NODE = 'node@20'

/** Measures the way from an empty folder to an answer, and how long generating takes on this Node and on Node 20. */
export async function benchFirstRun(runs: number): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end('[]')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  try {
    const tarball = packTool()
    const projects = new Map<string, Project>()
    for (const [name, contestant] of Object.entries(CONTESTANTS))
      projects.set(name, await firstRun(name, contestant(tarball), server))
    const old = installOldNode()
    const generations = await timesOf(projects, runs)
    const onOld = await timesOf(projects, runs, old)
    return firstRunTable(projects, generations, onOld)
  } finally {
    server.close()
  }
}

interface Project {
  readonly contestant: Contestant
  readonly folder: string
  readonly install: number
  readonly steps: readonly Measurement[]
  readonly program: Measurement
}

async function firstRun(name: string, contestant: Contestant, server: Server): Promise<Project> {
  const folder = join(WORKSPACE, `first-run-${name.replaceAll(/\W+/g, '-')}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const document = describe(20) as { info: object }
  const named = { ...document, info: { ...document.info, title: 'Shop' } }
  writeFileSync(join(folder, 'shop.json'), JSON.stringify(named, null, 2))
  const started = performance.now()
  npm(['install', ...contestant.packages], folder)
  const install = (performance.now() - started) / 1000
  const steps: Measurement[] = []
  for (const step of contestant.steps) steps.push(await runStep(step, folder))
  const { port } = server.address() as AddressInfo
  const program = contestant.program.replace('BASE', `'http://127.0.0.1:${port}'`)
  const { code } = await bundle(program, { project: folder, minify: false })
  writeFileSync(join(folder, 'program.mjs'), code)
  const run = await measure({ arguments: ['program.mjs'], cwd: folder })
  const failed = [...steps, run].find(({ succeeded }) => !succeeded)
  if (failed) throw new Error(`${name} failed:\n${failed.output}`)
  return { contestant, folder, install, steps, program: run }
}

function runStep(
  [name, command, ...args]: Contestant['steps'][number],
  folder: string,
  node?: string,
): Promise<Measurement> {
  const script = commandFile(name, command, folder)
  return measure({ arguments: [script, ...args], cwd: folder, ...(node && { node }) })
}

/** Generates again from scratch, the contestants in turns. */
function timesOf(
  projects: ReadonlyMap<string, Project>,
  runs: number,
  node?: string,
): Promise<Record<string, Measurement[]>> {
  const generate = ([name, { contestant, folder }]: [string, Project]) => [
    name,
    async () => {
      for (const output of ['shop', 'shop.ts', 'shop.d.ts'])
        rmSync(join(folder, output), { recursive: true, force: true })
      const measured = await runStep(contestant.steps.at(-1)!, folder, node)
      if (!measured.succeeded) throw new Error(`${name} failed:\n${measured.output}`)
      return measured
    },
  ]
  return inTurns(Object.fromEntries([...projects].map(generate)), runs)
}

function firstRunTable(
  projects: ReadonlyMap<string, Project>,
  now: Readonly<Record<string, Measurement[]>>,
  old: Readonly<Record<string, Measurement[]>>,
): string {
  const walls = (all: readonly Measurement[]) => all.map((it) => it.seconds)
  const rows = [...projects].map(([name, { install, steps, program }]) => [
    name,
    String(steps.length + 1),
    seconds(install),
    seconds(total(steps).seconds),
    seconds(program.seconds),
    seconds(install + total(steps).seconds + program.seconds),
    seconds(median(walls(now[name]!))),
    ratio(medianRatio(walls(now[OURS]!), walls(now[name]!))),
    seconds(median(walls(old[name]!))),
    ratio(medianRatio(walls(old[OURS]!), walls(old[name]!))),
  ])
  const head = ['', 'commands', 'install', 'first run', 'program', 'together', 'generate']
  return table([...head, `${OURS} / it`, 'on Node 20', `${OURS} / it`], rows)
}

function packTool(): string {
  const args = ['pack', '-w', 'scripts', '--json', '--pack-destination', WORKSPACE]
  const [{ filename }] = JSON.parse(npm(args, PROJECT)) as [{ filename: string }]
  return join(WORKSPACE, filename)
}

/** The executable of Node 20, installed once. */
function installOldNode(): string {
  const folder = join(INSTALLED, 'node-20')
  mkdirSync(folder, { recursive: true })
  // npm runs an install script only where it is allowed; this one fetches the executable.
  const manifest = { private: true, allowScripts: { node: true } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  npm(['install', OLD_NODE], folder)
  return join(folder, 'node_modules/.bin/node')
}

function npm(args: readonly string[], cwd: string): string {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline']
  return execFileSync('npm', [...args, ...quiet], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
