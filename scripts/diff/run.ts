import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readDescription } from '../bundle/read-description.ts'
import { ProblemsError, type Problem, type ProblemLocation } from '../document/problem.ts'
import type { LintLevel } from '../lint/level.ts'
import type { VERSIONS } from '../read/configuration/settings.ts'
import { findBase, type BaseOptions } from './base.ts'
import type { Change } from './change.ts'
import { withEntries } from './changelog.ts'
import { changesBetween } from './index.ts'
import { applyOverrides, OVERRIDES_FILE, readOverrides, type Override } from './overrides.ts'
import { judge, type Verdict, type Version } from './verdict.ts'

/** What to compare, and what the changes must do. */
export interface RunOptions extends BaseOptions {
  /** The versions that changes must raise. */
  readonly versions: readonly (typeof VERSIONS)[number][]
  /** Absolute path of the changelog that must announce breaking changes, if any must. */
  readonly changelog?: string | undefined
  readonly writeChangelog?: boolean
  readonly lint?: LintLevel | undefined
}

/** Everything that a report contains. */
export interface Outcome {
  /** The name of what the description was compared with. */
  readonly base: string
  readonly changes: readonly Change[]
  readonly verdict: Verdict
  /** Overrides that match no change. */
  readonly unused: readonly Override[]
  /** How many entries were added to the changelog. */
  readonly written: number
  /** Warnings about the working description. */
  readonly problems: readonly Problem[]
  readonly locate: (pointer: string) => ProblemLocation | undefined
}

/** Compares the working description with its base, judges the changes and, when asked to, writes the changelog. */
export async function run(options: RunOptions): Promise<Outcome> {
  const { entry, root, trustConfig = false, lint } = options
  const overrides = readOverrides(join(dirname(entry), OVERRIDES_FILE))
  const base = await findBase(options)
  const { document, locate, problems } = await readDescription(entry, { trustConfig, lint })
  const found = changesBetween(base.document, document)
  const { changes, unused } = applyOverrides(found, overrides)
  const before = { 'info.version': base.document.info.version, 'package.json': base.packageVersion }
  const versions = options.versions.map((of): Version => ({
    of,
    before: before[of],
    now: of === 'info.version' ? document.info.version : packageVersion(root),
  }))
  const text = textOf(options.changelog)
  const releases = versions.map(({ now }) => now)
  const entries = options.writeChangelog
    ? withEntries(text ?? '', releases, changes)
    : { text, added: 0 }
  if (entries.added > 0) {
    mkdirSync(dirname(options.changelog!), { recursive: true })
    writeFileSync(options.changelog!, entries.text!)
  }
  const verdict = judge(changes, versions, entries.text)
  return { base: base.name, changes, verdict, unused, written: entries.added, problems, locate }
}

/** `undefined` when no changelog is required; one that doesn't exist announces nothing. */
function textOf(changelog: string | undefined): string | undefined {
  if (changelog === undefined) return undefined
  return existsSync(changelog) ? readFileSync(changelog, 'utf8') : ''
}

function packageVersion(root: string): string {
  const file = join(root, 'package.json')
  const { version } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown })
    : {}
  if (typeof version === 'string') return version
  const problem: Problem = {
    code: 'configuration',
    severity: 'error',
    message: `${file} has no version, but the setting diff.versions names package.json`,
    hint: 'add a version to it, or take package.json out of diff.versions',
  }
  throw new ProblemsError([problem], 2)
}
