import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { readFlags, runCommand, usage } from './command.ts'

const HELP = `Usage: npm run contract:mutate [-- options]

Changes the description in one place after the other, and shows that the contract suite notices:
judging the unchanged mock and the unchanged server in memory, it has to fail for each change.

  --limit NUMBER      at most so many mutants, spread over their kinds (default: 300)
  --all               every mutant; takes some minutes
  --kill-rate NUMBER  percent of the mutants that change behaviour to be killed (default: 95)
  --report DIR        where mutation.md and mutation.json go (default: reports/contract)
  --help              this text

Exit codes: 0 fine, 1 too many mutants live, 2 wrong usage.
`

const PACKAGE = resolve(import.meta.dirname, '../..')

function main(): void {
  const values = parseFlags()
  if (values.help) return void process.stdout.write(HELP)
  for (const name of ['limit', 'kill-rate'] as const) {
    const value = values[name]
    if (value !== undefined && !/^\d+(\.\d+)?$/.test(value)) {
      usage('contract:mutate', `--${name} takes a number, not "${value}"`)
    }
  }
  const { status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(PACKAGE, 'scripts/contract/mutate/main.ts')],
    {
      cwd: PACKAGE,
      stdio: 'inherit',
      env: {
        ...process.env,
        CONTRACT_MUTANTS: values.all ? '1000000' : (values.limit ?? ''),
        CONTRACT_KILL_RATE: values['kill-rate'] ?? '',
        ...(values.report !== undefined && { CONTRACT_REPORT: resolve(values.report) }),
      },
    },
  )
  process.exitCode = status ?? 1
}

function parseFlags() {
  return readFlags('contract:mutate', {
    limit: { type: 'string' },
    all: { type: 'boolean' },
    'kill-rate': { type: 'string' },
    report: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
}

await runCommand(main)
