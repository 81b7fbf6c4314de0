import { enableCompileCache } from 'node:module'
import { join, resolve } from 'node:path'
import { readFlags, usage } from './command.ts'
import type { Format } from '../diff/report.ts'
import type { RunOptions } from '../diff/run.ts'
import { describeProblem, ProblemsError, type Problem } from '../document/problem.ts'
import { projectRoot } from '../read/project-root.ts'

const HELP = `Usage: npm run --silent diff [-- options]

Compares the description with the last released one: what changed, whom it breaks, which version
it needs. Fails when a version is too low, or when the changelog doesn't announce what breaks.

  --base REV|FILE    what to compare with: a git revision or an OpenAPI file
                     (default: the newest v* tag, else the bundle committed at HEAD)
  --spec FILE        the description (default: openapi/openapi.yaml)
  --format FORMAT    text (default), markdown, json, or github for annotations in GitHub Actions
  --write-changelog  add what is missing to CHANGELOG.md, under Unreleased
  --help             this text

Ratings can be corrected, with a reason, in diff-overrides.yaml beside the description.

Exit codes: 0 fine, 1 a bump or an announcement is missing, 2 wrong usage or configuration.
`

const PACKAGE = resolve(import.meta.dirname, '../..')

async function main(): Promise<void> {
  const values = parseOptions()
  if (values.help) return void process.stdout.write(HELP)
  enableCompileCache(join(PACKAGE, 'node_modules', '.cache', 'diff'))
  const { FORMATS, report } = await import('../diff/report.ts')
  const format = values.format ?? 'text'
  const isFormat = (name: string): name is Format => FORMATS.includes(name as Format)
  if (!isFormat(format)) {
    usage('diff', `--format takes ${FORMATS.join(', ')}, not ${JSON.stringify(format)}`)
  }
  const { run } = await import('../diff/run.ts')
  const { failings } = await import('../diff/verdict.ts')
  const outcome = await run({
    ...placeOf(values.spec),
    base: values.base,
    writeChangelog: values['write-changelog'] ?? false,
  })
  if (outcome.written > 0) {
    console.error(
      `CHANGELOG.md: ${outcome.written} ${outcome.written === 1 ? 'entry' : 'entries'} added.`,
    )
  }
  const text = report(outcome, format)
  if (text !== '') process.stdout.write(`${text}\n`)
  print(failings(outcome.verdict))
  if (!outcome.verdict.passed) process.exitCode = 1
}

/** Our own description has its bundle committed; others are bundled at the revision. */
function placeOf(spec: string | undefined): Pick<RunOptions, 'entry' | 'root' | 'bundle'> {
  if (spec === undefined) {
    const entry = join(PACKAGE, 'openapi', 'openapi.yaml')
    return { entry, root: PACKAGE, bundle: 'generated/openapi.json' }
  }
  return { entry: resolve(spec), root: projectRoot(resolve(spec)) }
}

function parseOptions() {
  return readFlags('diff', {
    base: { type: 'string' },
    spec: { type: 'string' },
    format: { type: 'string' },
    'write-changelog': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
}

function print(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(describeProblem(problem, process.cwd()))
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error
  print(error.problems)
  process.exitCode = error.exitCode
}
