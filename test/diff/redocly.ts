import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** The rules of `redocly diff` that call a change breaking, for each pair of descriptions. */
export async function redoclyVerdicts(
  pairs: readonly (readonly [before: object, after: object])[],
): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'redocly-diff-'))
  try {
    await writeFile(join(folder, 'redocly.yaml'), 'extends: [diff-recommended]\n')
    for (const [index, [before, after]] of pairs.entries()) {
      await writeFile(join(folder, `${index}-before.json`), JSON.stringify(before))
      await writeFile(join(folder, `${index}-after.json`), JSON.stringify(after))
    }
    const errors = await runRedocly(folder, pairs.length)
    return await Promise.all(pairs.map((_, index) => readReport(folder, index, errors)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the command wrote to stderr. */
async function runRedocly(folder: string, count: number): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', DRIVER], {
    cwd: folder,
    env: {
      ...process.env,
      PAIRS: String(count),
      REDOCLY_ENTRY: createRequire(import.meta.url).resolve('@redocly/cli/lib/index.js'),
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve())
  })
  const [errors] = await Promise.all([text(child.stderr), ended])
  return errors
}

/**
 * Runs the command once per pair in one process: Redocly exports no function for it, and a process
 * per pair costs a quarter of a second. The query makes its module run again. A run ends when
 * nothing is left to wait for; the exit that the command then wants waits for the last pair.
 */
const DRIVER = `
import { enableCompileCache } from 'node:module'
import { pathToFileURL } from 'node:url'
enableCompileCache()
const entry = pathToFileURL(process.env.REDOCLY_ENTRY).href
const count = Number(process.env.PAIRS)
const exit = process.exit
process.exit = (code) => (index < count ? undefined : exit(code))
let index = 0
const next = async () => {
  if (index >= count) return
  const [before, after, report] = ['before', 'after', 'report'].map((it) => index + '-' + it + '.json')
  process.argv = [process.argv[0], 'redocly', 'diff', before, after]
  process.argv.push('--format', 'json', '--output', report, '--fail-on', 'none', '--lint-config', 'off')
  const awake = setInterval(() => {}, 1000)
  await import(entry + '?pair=' + index)
  index++
  clearInterval(awake)
}
process.on('beforeExit', next)
next()
`

async function readReport(folder: string, index: number, errors: string): Promise<string[]> {
  const file = join(folder, `${index}-report.json`)
  const json = await readFile(file, 'utf8').catch(() => {
    throw new Error(`redocly diff wrote no report: ${errors.trim()}`)
  })
  const { changes } = JSON.parse(json) as {
    changes: { verdicts: { ruleId: string; message: string }[] }[]
  }
  return changes.flatMap(({ verdicts }) => verdicts.map(({ ruleId }) => ruleId))
}
