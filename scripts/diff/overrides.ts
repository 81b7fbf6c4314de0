import { readFileSync } from 'node:fs'
import { makeDocumentFromString, YamlParseError } from '@redocly/openapi-core'
import { locate } from '../read/locate.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { notYaml } from '../read/file-resolver.ts'
import { isBump, joinBreaks, type Breaks, type Bump, type Change } from './change.ts'

/** A rating by people, in place of the judges'. */
export interface Override {
  readonly code: string
  /** The change's pointer; `*` stands for any text without a slash. */
  readonly pointer: string
  readonly bump: Bump
  readonly breaks: readonly Breaks[]
  readonly reason: string
}

/** The name of the file with the overrides, beside the description. */
export const OVERRIDES_FILE = 'diff-overrides.yaml'

/**
 * The overrides in a file, none when there is no such file.
 *
 * @throws ProblemsError (exit code 2) with everything that is wrong in it
 */
export function readOverrides(file: string): Override[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  try {
    const { source, parsed } = makeDocumentFromString(text, file)
    const problems: Problem[] = []
    const refuse = (message: string, hint: string, pointer: string): void => {
      const location = locate(source, pointer)
      problems.push({ code: 'override', severity: 'error', message, hint, location })
    }
    const overrides = check(parsed, refuse)
    if (problems.length > 0) throw new ProblemsError(problems, 2)
    return overrides
  } catch (error) {
    if (error instanceof YamlParseError) throw new ProblemsError([notYaml(error)], 2)
    throw error
  }
}

type Refuse = (message: string, hint: string, pointer: string) => void

function check(parsed: unknown, refuse: Refuse): Override[] {
  const list = (parsed as { overrides?: unknown } | null)?.overrides
  if (!Array.isArray(list)) {
    refuse('there is no list of overrides', 'write overrides: and the list below it', '')
    return []
  }
  return list.map((item: unknown, index) => checkOne(item, `/overrides/${index}`, refuse))
}

function checkOne(item: unknown, at: string, refuse: Refuse): Override {
  const entry = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>
  for (const key of Object.keys(entry).filter((it) => !KEYS.includes(it))) {
    refuse(`an override has no ${key}`, `it has ${KEYS.join(', ')}`, `${at}/${key}`)
  }
  for (const key of ['code', 'pointer', 'reason']) {
    const value = entry[key]
    if (typeof value === 'string' && value.trim() !== '') continue
    refuse(`an override needs a ${key}`, HINTS[key]!, at)
  }
  if (!isBump(entry.bump)) {
    refuse('an override needs a bump', 'write major, minor, patch or none', at)
  }
  const breaks = [entry.breaks ?? []].flat() as Breaks[]
  if (!breaks.every((it) => ['senders', 'readers', 'sdk'].includes(it))) {
    refuse('breaks names nobody known', 'list senders, readers or sdk', `${at}/breaks`)
  }
  return { ...(entry as unknown as Override), breaks }
}

const KEYS = ['code', 'pointer', 'bump', 'breaks', 'reason']
const HINTS: Readonly<Record<string, string>> = {
  code: 'copy it from the report',
  pointer: 'copy it from the report; * stands for anything between two slashes',
  reason: 'say why the rating of the judges is wrong here',
}

/** The changes with the ratings of people, and the overrides that rate nothing. */
export function applyOverrides(
  changes: readonly Change[],
  overrides: readonly Override[],
): { changes: Change[]; unused: Override[] } {
  const used = new Set<Override>()
  const rated = changes.map((change) => {
    const override = overrides.find(
      ({ code, pointer }) => code === change.code && matches(pointer, change.pointer),
    )
    if (!override) return change
    used.add(override)
    const { bump, reason } = override
    const whom = override.breaks.length > 0 ? override.breaks : change.breaks
    const breaks = bump !== 'major' ? [] : joinBreaks(whom.length > 0 ? whom : ['senders'])
    return { ...change, bump, breaks, reason }
  })
  return { changes: rated, unused: overrides.filter((it) => !used.has(it)) }
}

function matches(pattern: string, pointer: string): boolean {
  const parts = pattern.replace(/^#/, '').split('/')
  const segments = pointer.split('/')
  return (
    parts.length === segments.length &&
    parts.every((part, index) => part === '*' || part === segments[index])
  )
}
