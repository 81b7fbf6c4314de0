import { readFileSync } from 'node:fs'
import { makeDocumentFromString, YamlParseError } from '@redocly/openapi-core'
import { isObject } from '../document/objects.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { DRAFT } from '../read/configuration/json-schema.ts'
import { locate } from '../read/locate.ts'
import { syntaxProblem } from '../read/syntax-problem.ts'
import { CHANGE_CODES } from './codes.ts'
import { BREAKS, BUMPS, isBump, joinBreaks, type Breaks, type Bump, type Change } from './change.ts'

/** A rating that replaces the computed one. */
export interface Override {
  readonly code: string
  /** The change's pointer; `*` matches one segment. */
  readonly pointer: string
  readonly bump: Bump
  readonly breaks: readonly Breaks[]
  readonly reason: string
}

/** The file with the overrides, next to the description. */
export const OVERRIDES_FILE = 'diff-overrides.yaml'

/**
 * The overrides in a file, none if the file doesn't exist.
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
    const reject: Reject = (message, hint, pointer) => {
      const location = locate(source, pointer)
      problems.push({ code: 'override', severity: 'error', message, hint, location })
    }
    const overrides = check(parsed, reject)
    if (problems.length > 0) throw new ProblemsError(problems, 2)
    return overrides
  } catch (error) {
    if (error instanceof YamlParseError) throw new ProblemsError([syntaxProblem(error)], 2)
    throw error
  }
}

type Reject = (message: string, hint: string, pointer: string) => void

function check(parsed: unknown, reject: Reject): Override[] {
  const list = isObject(parsed) ? parsed.overrides : undefined
  if (!Array.isArray(list)) {
    reject('the list of overrides is missing', 'write overrides: with the list below it', '')
    return []
  }
  return list.map((item: unknown, index) => checkOne(item, `/overrides/${index}`, reject))
}

function checkOne(item: unknown, at: string, reject: Reject): Override {
  const entry = isObject(item) ? item : {}
  for (const key of Object.keys(entry).filter((it) => !KEYS.includes(it))) {
    reject(`unknown key ${key} in an override`, `the keys are ${KEYS.join(', ')}`, `${at}/${key}`)
  }
  for (const [key, hint] of Object.entries(HINTS)) {
    const value = entry[key]
    if (typeof value === 'string' && value.trim() !== '') continue
    reject(`an override needs a ${key}`, hint, at)
  }
  if (!isBump(entry.bump)) {
    reject('an override needs a bump', 'write major, minor, patch or none', at)
  }
  const breaks = [entry.breaks ?? []].flat() as Breaks[]
  if (!breaks.every((it) => BREAKS.includes(it))) {
    reject('unknown value of breaks', 'list senders, readers or sdk', `${at}/breaks`)
  }
  return { ...(entry as unknown as Override), breaks }
}

const HINTS: Readonly<Record<string, string>> = {
  code: 'copy it from the report',
  pointer: 'copy it from the report; * matches anything between two slashes',
  reason: 'say why the computed rating is wrong',
}

const KEYS = ['code', 'pointer', 'bump', 'breaks', 'reason']

/** The JSON Schema of the file, by which editors complete. */
export function overridesSchema(): object {
  const text = (description: string) => ({ type: 'string', pattern: '\\S', description })
  return {
    $schema: DRAFT,
    title: 'Ratings that replace those of specwright diff',
    type: 'object',
    required: ['overrides'],
    properties: {
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          required: KEYS.filter((key) => key !== 'breaks'),
          additionalProperties: false,
          properties: {
            code: { ...text(HINTS.code!), examples: Object.keys(CHANGE_CODES) },
            pointer: text(HINTS.pointer!),
            bump: { enum: BUMPS, description: 'The version bump that the change needs' },
            breaks: {
              description: 'Who is affected',
              anyOf: [{ enum: BREAKS }, { type: 'array', items: { enum: BREAKS } }],
            },
            reason: text(HINTS.reason!),
          },
        },
      },
    },
  }
}

/** The changes with the ratings of the overrides, and the overrides that match no change. */
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
    const audience = override.breaks.length > 0 ? override.breaks : change.breaks
    const breaks = bump !== 'major' ? [] : joinBreaks(audience.length > 0 ? audience : ['senders'])
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
