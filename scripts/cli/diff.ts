import { Option } from '@commander-js/extra-typings'
import { basename, join, relative } from 'node:path'
import { posixPath } from '../read/digest.ts'
import { defineCommand, lintOption, specOption, trustOption, usageError } from './command.ts'
import { forEachTarget, onlyTarget, targetsOf, type Target } from './project/targets.ts'
import type { RunOptions } from '../diff/run.ts'
import { ProblemsError } from '../document/problem.ts'
import { SETTINGS } from '../read/configuration/settings.ts'
import { projectRoot } from '../read/project-root.ts'
import { keepResult, print, printCommands, reportProblems, say } from './terminal.ts'

export const command = defineCommand(
  'diff',
  'Compares the description with the last released one and reports what changed, who is affected ' +
    "and which version the changes need. Fails if a version is too low or the changelog doesn't " +
    'announce a breaking change, where redocly.yaml requires that. Correct wrong ratings, with a ' +
    'reason, in diff-overrides.yaml next to the description.',
)
  .option(
    '--base <rev|file>',
    'a tag, another git revision or an OpenAPI file (default: diff.base in redocly.yaml, else the ' +
      'newest v* tag, else the branch that a pull request is for, else HEAD)',
  )
  .addOption(specOption())
  .addOption(trustOption())
  .addOption(lintOption())
  .addOption(
    new Option('--format <format>', 'github prints annotations for GitHub Actions')
      .choices(['text', 'markdown', 'json', 'github'] as const)
      .default('text' as const),
  )
  .option(
    '--write-changelog',
    'add the missing entries to the changelog of redocly.yaml, under Unreleased',
  )
  .action(async (names, { base, spec, format, trustConfig, lint, writeChangelog = false }) => {
    const { report, toResult } = await import('../diff/report.ts')
    const { baseFile } = await import('../diff/base.ts')
    const { run } = await import('../diff/run.ts')
    const { failures } = await import('../diff/verdict.ts')
    const targets = await targetsOf(names, spec)
    if (baseFile(base, process.cwd()) !== undefined) onlyTarget(targets, '--base FILE')
    await forEachTarget(targets, async (target) => {
      const {
        versions = ['info.version'],
        changelog,
        base: configured,
      } = target.settings.diff ?? {}
      if (writeChangelog && changelog === undefined) throw noChangelog(target)
      const wanted = base ?? configured
      const outcome = await run({
        ...placeOf(target),
        wanted,
        folder: base === undefined ? target.start : undefined,
        versions,
        changelog,
        trustConfig,
        lint,
        writeChangelog,
      }).catch(wanted === undefined ? sayIfNew : rethrow)
      if (outcome === undefined) return
      if (outcome.written > 0) {
        const entries = outcome.written === 1 ? 'entry' : 'entries'
        say(`${basename(changelog!)}: ${outcome.written} ${entries} added.`)
      }
      keepResult(toResult(outcome))
      const text = format === 'json' ? '' : report(outcome, format)
      if (text !== '') (format === 'github' ? printCommands : print)(text)
      if (format !== 'github') reportProblems([...outcome.problems, ...failures(outcome.verdict)])
      if (!outcome.verdict.passed) process.exitCode = 1
    })
  })

/** A description that no revision has yet, such as in the pull request that adds it, has no changes. */
function sayIfNew(error: unknown): undefined {
  const isNew =
    error instanceof ProblemsError && error.problems[0]?.code === 'base-without-description'
  if (!isNew) throw error
  say(
    `note: ${error.message}, so there is nothing to compare with; --base names a revision or file`,
  )
}

function rethrow(error: unknown): never {
  throw error
}

function noChangelog({ name = 'NAME' }: Target): ProblemsError {
  return usageError(
    '--write-changelog needs a changelog to write',
    `add apis.${name}.${SETTINGS}.diff: { changelog: CHANGELOG.md } to redocly.yaml`,
  )
}

/** The generated bundle may be committed; otherwise the description is bundled at the revision. */
function placeOf({ entry, settings }: Target): Pick<RunOptions, 'entry' | 'root' | 'bundle'> {
  const root = projectRoot(entry)
  if (settings.output === undefined) return { entry, root }
  return { entry, root, bundle: posixPath(relative(root, join(settings.output, 'openapi.json'))) }
}
