import { bundle as redoclyBundle } from '@redocly/openapi-core'
import { bundle } from '../bundle/bundle.ts'
import type { Digests } from '../read/digest.ts'
import { loadRuleset } from '../lint/lint.ts'
import { load } from '../read/load.ts'
import type { Document } from '../document/openapi.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'

/** A description in one piece, for reading. */
export interface Source {
  readonly document: Document
  /** The folder that the description belongs to; no `$ref` leaves it. */
  readonly root: string
  /** All files of the description. */
  readonly inputs: Digests
  /** The configuration that decided about it. */
  readonly configuration: Digests
  readonly warnings: readonly Problem[]
  readonly notes: readonly string[]
}

/**
 * The description as one document in the order of its author: members, examples and refusals are
 * read in the order in which they were written, unlike in the generated bundle.
 *
 * @throws ProblemsError for a description that cannot be read or bundled
 */
export async function readSource(entry: string): Promise<Source> {
  const description = await load(entry)
  const { config, files } = await loadRuleset(entry, description.root)
  const { document, problems, notes } = await bundle(description, config)
  if (problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems)
  const { bundle: ordered } = await redoclyBundle({
    doc: description.document,
    config,
    externalRefResolver: description.resolver,
  })
  return {
    document: inOrderOf(document, ordered.parsed) as Document,
    root: description.root,
    inputs: description.inputs,
    configuration: files,
    warnings: problems,
    notes,
  }
}

/** The value with the keys of its objects in the order that they have in a model of it, new ones last. */
export function inOrderOf(value: unknown, model: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      inOrderOf(item, Array.isArray(model) ? model[index] : undefined),
    )
  }
  if (!isRecord(value) || !isRecord(model)) return value
  const keys = Object.keys(model).filter((key) => Object.hasOwn(value, key))
  const further = Object.keys(value).filter((key) => !Object.hasOwn(model, key))
  return Object.fromEntries(
    [...keys, ...further].map((key) => [key, inOrderOf(value[key], model[key])]),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
