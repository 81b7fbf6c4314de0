import { at } from '../../document/json-pointer.ts'
import { mapSchemas } from '../../document/schemas/map-schemas.ts'
import type { Document } from '../../document/openapi.ts'
import { regularExpression } from '../../document/regular-expression.ts'
import { isJson } from '../schema/media-types.ts'
import type { Oracle } from '../schema/oracle.ts'
import type { ContentSubject, Subjects } from '../schema/subjects.ts'
import type { Fault, Suite } from '../suite.ts'

/**
 * The schemas that don't compile, patterns that aren't regular expressions, and examples that break
 * their schema. A single invalid pattern silently turns off Prism's validation of bodies.
 */
export function preflight(suite: Suite): Fault[] {
  return [
    ...suite.leftOut,
    ...patternFaults(suite.document),
    ...schemaFaults(suite),
    ...[...suite.subjects.values()].flatMap((subjects) => exampleFaults(suite, subjects)),
  ]
}

function patternFaults(document: Document): Fault[] {
  const faults: Fault[] = []
  mapSchemas(document, (schema, pointer) => {
    const { pattern, patternProperties } = schema
    for (const text of [pattern, ...Object.keys(Object(patternProperties))]) {
      const reason = typeof text === 'string' ? regularExpression(text) : undefined
      if (typeof reason !== 'string') continue
      const message = `${reason}; the mock doesn't validate bodies whose schema has this pattern`
      faults.push({ pointer: `${pointer}/pattern`, message })
    }
    return schema
  })
  return faults
}

/** Subschemas are compiled one by one only when a whole schema doesn't compile. */
function schemaFaults({ document, requests, subjects }: Suite): Fault[] {
  const roots = [...subjects.values()].flatMap(({ parameters, bodies, responses }) =>
    [...parameters, ...bodies, ...responses.flatMap(({ contents }) => contents)].flatMap(
      ({ schema }) => schema ?? [],
    ),
  )
  if (roots.every((root) => compileFault(requests, root) === undefined)) return []
  const faults: Fault[] = []
  mapSchemas(document, (schema, pointer) => {
    faults.push(...(compileFault(requests, pointer) ?? []))
    return schema
  })
  return faults
}

function compileFault(oracle: Oracle, pointer: string): Fault[] | undefined {
  try {
    oracle.accepts(pointer, null)
    return undefined
  } catch (error) {
    return [{ pointer, message: `the schema doesn't compile: ${(error as Error).message}` }]
  }
}

function exampleFaults(suite: Suite, { parameters, bodies, responses }: Subjects): Fault[] {
  const { requests, responses: answers } = suite
  const ofObject = (oracle: Oracle, schema: string, object: object, pointer: string) =>
    'example' in object ? check(oracle, schema, object.example, `${pointer}/example`) : []
  return [
    ...parameters.flatMap(({ object, schema, pointer }) =>
      ofObject(requests, schema, object, pointer),
    ),
    ...responses
      .flatMap(({ headers }) => headers)
      .flatMap(({ object, pointer }) => ofObject(answers, `${pointer}/schema`, object, pointer)),
    ...bodies.flatMap(({ schema, examples, pointer }) =>
      readable(examples).flatMap(({ value }) => check(requests, schema, value, pointer)),
    ),
    ...responses
      .flatMap(({ contents }) => contents)
      .flatMap(({ schema, examples, pointer, mediaType }) =>
        readable(examples).flatMap(({ value }) => [
          ...check(answers, schema, value, pointer),
          ...contentSchemaFaults(answers, schema, value, pointer, mediaType),
        ]),
      ),
  ]
}

/** The examples that show data; the others would have to be parsed. */
function readable(examples: ContentSubject['examples']): ContentSubject['examples'] {
  return examples.filter(({ isSerialized }) => isSerialized !== true)
}

function check(
  oracle: Oracle,
  schema: string | undefined,
  value: unknown,
  pointer: string,
): Fault[] {
  if (schema === undefined || at(oracle.document, schema) === undefined) return []
  return oracle.violations(schema, value).map(({ instancePath, keyword, message }) => ({
    pointer,
    message: `an example breaks ${keyword}${instancePath && ` at ${instancePath}`}: ${message}`,
  }))
}

function contentSchemaFaults(
  oracle: Oracle,
  schema: string | undefined,
  value: unknown,
  pointer: string,
  mediaType: string,
): Fault[] {
  const held =
    schema === undefined || isJson(mediaType) ? undefined : oracle.contentSchemaAt(schema)
  if (held === undefined) return []
  try {
    return check(oracle, held, JSON.parse(String(value)), pointer)
  } catch {
    return [{ pointer, message: 'an example is not JSON' }]
  }
}
