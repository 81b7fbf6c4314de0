import { vi } from 'vitest'
import { main } from '../../scripts/cli/commands.ts'

/** How a command ended. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs the tool in a folder, in this process, whose modules are loaded already; one run at a time.
 *
 * @param cwd an absolute path
 */
export function specwright(cwd: string, ...args: readonly string[]): Promise<Ended> {
  const run = last.then(() => runIn(cwd, args))
  last = run.catch(() => {})
  return run
}

async function runIn(cwd: string, args: readonly string[]): Promise<Ended> {
  const before = process.cwd()
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += String(text)
      return true
    }),
  )
  process.exitCode = 0
  try {
    process.chdir(cwd)
    await main(args)
    return { code: Number(process.exitCode), ...written }
  } finally {
    process.chdir(before)
    process.exitCode = undefined
    for (const spy of spies) spy.mockRestore()
  }
}
