import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Node program to measure. */
export interface Command {
  /** The file and its arguments. */
  readonly arguments: readonly string[]
  readonly cwd: string
  readonly environment?: Readonly<Record<string, string>>
  /** The executable of another Node. */
  readonly node?: string
}

export interface Measurement {
  /** Wall-clock time from start to end. */
  readonly seconds: number
  /** CPU time of all threads, which other processes on the machine disturb less. */
  readonly cpuSeconds: number
  /** Peak resident memory in bytes. */
  readonly memory: number
  readonly succeeded: boolean
  readonly output: string
}

/** A temporary folder outside of any project, which is removed at the end. */
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
      JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }))
  })
}`,
)

const QUIET = {
  CI: '1',
  NO_COLOR: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
}

/** Runs a program, with this Node by default. The probe, one small file, costs all programs the same. */
export async function measure(command: Command): Promise<Measurement> {
  rmSync(USAGE, { force: true })
  const started = performance.now()
  const child = spawn(
    command.node ?? process.execPath,
    ['--require', PROBE, ...command.arguments],
    {
      cwd: command.cwd,
      env: { ...process.env, ...QUIET, ...command.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const seconds = (performance.now() - started) / 1000
  return { seconds, ...usage(), succeeded: code === 0, output }
}

function usage(): Pick<Measurement, 'cpuSeconds' | 'memory'> {
  try {
    return JSON.parse(readFileSync(USAGE, 'utf8')) as { cpuSeconds: number; memory: number }
  } catch {
    return { cpuSeconds: NaN, memory: NaN }
  }
}

/** The measurement of several processes that ran one after the other. */
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
