import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ProblemLocation } from '../document/problem.ts'
import { findBase } from './base.ts'
import type { Change } from './change.ts'
import { withEntries } from './changelog.ts'
import { describe } from './describe.ts'
import { changesOf } from './index.ts'
import { applyOverrides, OVERRIDES_FILE, readOverrides, type Override } from './overrides.ts'
import { judge, type Verdict, type Versions } from './verdict.ts'

/** What to compare, and where its surroundings are. */
export interface RunOptions {
  /** Absolute path of the working description. */
  readonly entry: string
  /** The folder with package.json and CHANGELOG.md. */
  readonly root: string
  /** The committed bundle, relative to `root`, if there is one. */
  readonly bundle?: string | undefined
  /** A file or a git revision; absent for the last release. */
  readonly base?: string | undefined
  readonly writeChangelog?: boolean
}

/** All that a report tells. */
export interface Outcome {
  /** Name of what the description was compared with. */
  readonly base: string
  readonly changes: readonly Change[]
  readonly verdict: Verdict
  /** Overrides that rate none of the changes. */
  readonly unused: readonly Override[]
  /** How many entries were added to the changelog. */
  readonly written: number
  readonly locate: (pointer: string) => ProblemLocation | undefined
}

/**
 * Compares the working description with its base and judges the changes. Writes nothing but the
 * changelog, and that only when asked to.
 */
export async function run(options: RunOptions): Promise<Outcome> {
  const { entry, root, bundle, base: wanted } = options
  const overrides = readOverrides(join(dirname(entry), OVERRIDES_FILE))
  const base = await findBase({ entry, root, bundle, wanted })
  const { document, locate } = await describe(entry)
  const [found = []] = await changesOf([[base.document, document]])
  const { changes, unused } = applyOverrides(found, overrides)
  const versions: Versions[] = [
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
  return { base: base.name, changes, verdict, unused, written: entries.added, locate }
}

function packageVersions(root: string, before: string | undefined): Versions[] {
  const file = join(root, 'package.json')
  if (before === undefined || !existsSync(file)) return []
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown }
  return typeof version === 'string' ? [{ of: 'package.json', before, now: version }] : []
}
