import { Option } from '@commander-js/extra-typings'
import { defineCommand, OWN_ENTRY, PACKAGE, specOption, trustOption } from './command.ts'
import type { RunOptions } from '../diff/run.ts'
import { projectRoot } from '../read/project-root.ts'
import { print, printCommands, reportProblems, say } from './terminal.ts'

export const command = defineCommand(
  'diff',
  'Compares the description with the last released one and reports what changed, who is affected ' +
    "and which version the changes need. Fails if a version is too low or the changelog doesn't " +
    'announce a breaking change. Correct wrong ratings, with a reason, in diff-overrides.yaml next to ' +
    'the description.',
  '0 success, 1 a bump or an announcement is missing, 2 wrong usage or configuration',
)
  .option(
    '--base <rev|file>',
    'a git revision or an OpenAPI file (default: the newest v* tag, else the bundle at HEAD)',
  )
  .addOption(specOption())
  .addOption(trustOption())
  .addOption(
    new Option('--format <format>', 'github prints annotations for GitHub Actions')
      .choices(['text', 'markdown', 'json', 'github'] as const)
      .default('text' as const),
  )
  .option('--write-changelog', 'add the missing entries to CHANGELOG.md, under Unreleased')
  .action(async ({ base, spec, format, trustConfig, writeChangelog = false }) => {
    const { report } = await import('../diff/report.ts')
    const { run } = await import('../diff/run.ts')
    const { failures } = await import('../diff/verdict.ts')
    const outcome = await run({ ...placeOf(spec), base, trustConfig, writeChangelog })
    if (outcome.written > 0) {
      say(`CHANGELOG.md: ${outcome.written} ${outcome.written === 1 ? 'entry' : 'entries'} added.`)
    }
    const text = report(outcome, format)
    if (text !== '') (format === 'github' ? printCommands : print)(text)
    if (format !== 'github') reportProblems(failures(outcome.verdict))
    if (!outcome.verdict.passed) process.exitCode = 1
  })

/** The bundle of this project's own description is committed; others are bundled at the revision. */
function placeOf(entry: string): Pick<RunOptions, 'entry' | 'root' | 'bundle'> {
  return entry === OWN_ENTRY
    ? { entry, root: PACKAGE, bundle: 'generated/openapi.json' }
    : { entry, root: projectRoot(entry) }
}
