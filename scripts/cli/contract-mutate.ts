import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { defineCommand, number, PACKAGE, path } from './command.ts'

export const command = defineCommand(
  'contract:mutate',
  'Changes the description in one place after the other, and shows that the contract suite notices: ' +
    'judging the unchanged mock and the unchanged server in memory, it has to fail for each change.',
  '0 success, 1 too many mutants live, 2 wrong usage',
)
  .option(
    '--limit <number>',
    'at most so many mutants, spread over their kinds',
    number(0, 1_000_000),
    300,
  )
  .option('--all', 'every mutant; takes some minutes')
  .option('--kill-rate <percent>', 'of the mutants that change behaviour', number(0, 100), 95)
  .option('--report <dir>', 'for mutation.md and mutation.json (default: reports/contract)', path)
  .action(({ limit, all, killRate, report }) => {
    const { status } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(PACKAGE, 'scripts/contract/mutate/main.ts')],
      {
        cwd: PACKAGE,
        stdio: 'inherit',
        env: {
          ...process.env,
          CONTRACT_MUTANTS: String(all ? 1_000_000 : limit),
          CONTRACT_KILL_RATE: String(killRate),
          ...(report !== undefined && { CONTRACT_REPORT: report }),
        },
      },
    )
    process.exitCode = status ?? 1
  })
