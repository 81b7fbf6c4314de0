import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { generatedWithParts } from './describe.ts'
import type { Fixture } from './fixtures.ts'
import { fill } from './folder.ts'

/** The outcome of a fixture. */
export interface Outcome {
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
  readonly notes: readonly string[]
  /** The absolute paths of the TypeScript files. */
  readonly files: readonly string[]
}

/** Generates the output of a fixture into a folder, together with its own TypeScript. */
export async function outcomeOf(fixture: Fixture, folder: string): Promise<Outcome> {
  try {
    const { files, warnings, notes } = await generatedWithParts(
      fixture.entry,
      fixture.lint ?? 'warn',
      {
        int64: fixture.int64,
        dates: fixture.dates,
        headers: fixture.headers,
      },
    )
    const written = Object.fromEntries(files.map(({ path, content }) => [path, content]))
    if (fixture.types !== undefined) written['expected.ts'] = fixture.types
    fill(folder, written)
    const own = warnings.filter(({ code }) => OWN_CODES.has(code)).map(({ code }) => code)
    const sources = Object.keys(written).filter((path) => path.endsWith('.ts'))
    return { problems: [], warnings: own, notes, files: sources.map((path) => join(folder, path)) }
  } catch (error) {
    if (!(error instanceof ProblemsError))
      return { ...NOTHING, problems: [`crash: ${String(error)}`] }
    const problems = error.problems.filter(({ severity }) => severity === 'error')
    return { ...NOTHING, problems: problems.map(({ code }) => code) }
  }
}

const NOTHING: Outcome = { problems: [], warnings: [], notes: [], files: [] }

/** The codes of the pipeline's own warnings; all others come from the lint. */
const OWN_CODES = new Set(['operation-name-collision', 'schema-name-collision', 'untyped-object'])

/** Imports a module that was generated into a folder. */
export function generatedModule(folder: string, file: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href) as Promise<
    Record<string, unknown>
  >
}

/** A value of a case file, in which strings may stand for what YAML can't express. */
export function valueOf(value: unknown): unknown {
  if (typeof value === 'string') {
    const [kind, text] = /^(json|date|bigint):(.*)$/s.exec(value)?.slice(1) ?? []
    return kind === undefined ? value : READERS[kind as 'json'](text!)
  }
  if (Array.isArray(value)) return value.map(valueOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, valueOf(it)]))
}

const READERS = {
  json: (text: string): unknown => JSON.parse(text),
  date: (text: string) => new Date(text),
  bigint: (text: string) => BigInt(text),
}
