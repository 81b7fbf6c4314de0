import { receivedBody } from '../bodies/received-body.ts'
import { isSequence } from '../bodies/sequences.ts'
import { isJson } from '../media-types.ts'
import { operationsOf, type Document } from '../openapi.ts'
import type { ComponentReferences } from './component-references.ts'
import { targetsIn } from './request-forms.ts'

/** The names of the components that bodies other than JSON use, such as forms. */
export function rawComponents(
  document: Document,
  references: ComponentReferences,
): ReadonlySet<string> {
  const bodies = operationsOf(document).flatMap(({ requestBody, responses }) => [
    ...Object.entries(requestBody?.content ?? {}).filter(
      ([name]) => !isJson(name) && !isSequence(name),
    ),
    ...responses
      .flatMap(([, response]) => Object.entries(response?.content ?? {}))
      .filter((it) => /form|bytes|parts/.test(receivedBody(...it, references.follow).kind)),
  ])
  const names = new Set(
    bodies.flatMap(([, { schema, itemSchema }]) =>
      targetsIn({ allOf: [schema ?? true, itemSchema ?? true] }, references),
    ),
  )
  // The set grows while it is walked.
  for (const name of names)
    for (const used of targetsIn(references.components.get(name) ?? true, references))
      names.add(used)
  return names
}
