import { dirname, join } from 'node:path'
import { bundle, type Bundle } from '../../scripts/bundle/bundle.ts'
import { generate, type Generation } from '../../scripts/pipeline.ts'
import { openDescription } from '../../scripts/bundle/read-description.ts'
import type { ClientSettings } from '../../scripts/emit/client/settings.ts'
import type { LintLevel } from '../../scripts/lint/level.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { examples } from '../../scripts/emit/examples/index.ts'
import { ProblemsError, type Problem } from '../../scripts/document/problem.ts'
import { folderWith } from './folder.ts'

/** A small but complete document with these parts replaced. */
export function documentWith(parts: object): Document {
  return { openapi: '3.1.0', info: { title: 'Test', version: '1' }, paths: {}, ...parts }
}

/** A document whose component schemas these are. */
export function schemasOnly(schemas: object): Document {
  return documentWith({ components: { schemas } })
}

/** What `bundle` makes of a description that is written to a folder of its own. */
export async function bundled(
  description: string | object,
  files: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const text = typeof description === 'string' ? description : JSON.stringify(description)
  const folder = folderWith({ 'openapi.yaml': text, ...files })
  const entry = join(folder, 'openapi.yaml')
  const { description: loaded, ruleset } = await openDescription(entry)
  return bundle(loaded, ruleset.config)
}

/** The output for a description, in whose project the command is started. */
export function generated(
  entry: string,
  lint: LintLevel = 'warn',
  settings: ClientSettings = {},
  parts: { readonly schemas?: boolean } = {},
): Promise<Generation> {
  const client = { ...CLIENT, ...settings }
  return generate(entry, lint, undefined, { start: dirname(entry), client, ...parts })
}

/** The same with all optional parts that are made of the description. */
export async function generatedWithParts(
  entry: string,
  lint?: LintLevel,
  settings: ClientSettings = {},
): Promise<Generation> {
  const all = { ...settings, headers: true }
  const generation = await generated(entry, lint, all, { schemas: true })
  return { ...generation, files: [...generation.files, examples(generation.document, true)] }
}

/** The runtime's sources instead of a copy. */
const CLIENT = { runtime: join(import.meta.dirname, '../../src/runtime/index.ts') }

/** The problems that end a run; fails when nothing does. */
export async function problemsOf(run: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await run
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems
    throw error
  }
  throw new Error('expected problems, but there were none')
}
