import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Node program to measure. */
export interface Command {
  /** Its file and arguments. */
  readonly arguments: readonly string[]
  readonly cwd: string
  readonly environment?: Readonly<Record<string, string>>
}

/** What a process took. */
export interface Measurement {
  /** From start to end by the wall clock. */
  readonly seconds: number
  /** By all its threads, which other processes on the machine disturb less. */
  readonly cpuSeconds: number
  /** Peak resident memory in bytes. */
  readonly memory: number
  /** Whether it ended well. */
  readonly succeeded: boolean
  readonly output: string
}

/** A folder for this run of the benchmark, gone when it ends. It is outside of any project. */
export const WORKSPACE = mkdtempSync(join(tmpdir(), 'bench-'))
process.on('exit', () => rmSync(WORKSPACE, { recursive: true, force: true }))

const USAGE = join(WORKSPACE, 'usage.json')
const PROBE = join(WORKSPACE, 'probe.cjs')
writeFileSync(
  PROBE,
  `if (require('node:worker_threads').isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    require('node:fs').writeFileSync(${JSON.stringify(USAGE)},
      JSON.stringify({ cpu: userCPUTime + systemCPUTime, maxRSS }))
  })
}`,
)

/** Runs a program with this Node to its end. What it costs beyond its own work, one small file, is the same for all. */
export async function measure(command: Command): Promise<Measurement> {
  rmSync(USAGE, { force: true })
  const started = performance.now()
  const child = start(command, ['--require', PROBE])
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const elapsed = (performance.now() - started) / 1000
  const { cpu, maxRSS } = usage()
  return {
    seconds: elapsed,
    cpuSeconds: cpu / 1e6,
    memory: maxRSS * 1024,
    succeeded: code === 0,
    output,
  }
}

/** Starts a program with this Node. */
export function start(command: Command, nodeOptions: readonly string[] = []) {
  return spawn(process.execPath, [...nodeOptions, ...command.arguments], {
    cwd: command.cwd,
    env: { ...process.env, ...QUIET, ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

const QUIET = {
  CI: '1',
  NO_COLOR: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
}

function usage(): { cpu: number; maxRSS: number } {
  try {
    return JSON.parse(readFileSync(USAGE, 'utf8')) as { cpu: number; maxRSS: number }
  } catch {
    return { cpu: NaN, maxRSS: NaN }
  }
}

/** What several processes took, one after the other. */
export function total(parts: readonly Measurement[]): Measurement {
  const sum = (of: (part: Measurement) => number) => parts.reduce((all, it) => all + of(it), 0)
  return {
    seconds: sum((it) => it.seconds),
    cpuSeconds: sum((it) => it.cpuSeconds),
    memory: Math.max(...parts.map(({ memory }) => memory)),
    succeeded: parts.every(({ succeeded }) => succeeded),
    output: parts.map(({ output }) => output).join('\n'),
  }
}
