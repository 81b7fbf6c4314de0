import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readDescription } from '../bundle/read-description.ts'
import type { Problem, ProblemLocation } from '../document/problem.ts'
import type { LintLevel } from '../lint/level.ts'
import { findBase } from './base.ts'
import type { Change } from './change.ts'
import { withEntries } from './changelog.ts'
import { changesBetween } from './index.ts'
import { applyOverrides, OVERRIDES_FILE, readOverrides, type Override } from './overrides.ts'
import { judge, type Verdict, type Version } from './verdict.ts'

/** What to compare. */
export interface RunOptions {
  /** Absolute path of the working description. */
  readonly entry: string
  /** The folder of package.json and CHANGELOG.md. */
  readonly root: string
  /** The committed bundle, if any, relative to `root`. */
  readonly bundle?: string | undefined
  /** A file or a git revision; the last release when absent. */
  readonly base?: string | undefined
  readonly writeChangelog?: boolean
  readonly trustConfig?: boolean
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
  const { entry, root, bundle, base: wanted, trustConfig = false, lint } = options
  const overrides = readOverrides(join(dirname(entry), OVERRIDES_FILE))
  const base = await findBase({ entry, root, bundle, wanted, trustConfig })
  const { document, locate, problems } = await readDescription(entry, { trustConfig, lint })
  const found = changesBetween(base.document, document)
  const { changes, unused } = applyOverrides(found, overrides)
  const versions: Version[] = [
    { of: 'info.version', before: base.document.info.version, now: document.info.version },
    ...packageVersions(root, base.packageVersion),
  ]
  const file = join(root, 'CHANGELOG.md')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const entries = options.writeChangelog
    ? withEntries(text, document.info.version, changes)
    : { text, added: 0 }
  if (entries.added > 0) writeFileSync(file, entries.text)
  const verdict = judge(changes, versions, entries.text)
  return { base: base.name, changes, verdict, unused, written: entries.added, problems, locate }
}

function packageVersions(root: string, before: string | undefined): Version[] {
  const file = join(root, 'package.json')
  if (before === undefined || !existsSync(file)) return []
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }
  return typeof version === 'string' ? [{ of: 'package.json', before, now: version }] : []
}
