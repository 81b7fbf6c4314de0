import { at, parsePointer } from '../../document/json-pointer.ts'
import { mapSchemas } from '../../document/schemas/map-schemas.ts'
import type { Document } from '../../document/openapi.ts'
import { regularExpression } from '../../document/regular-expression.ts'
import type { Deviation } from '../findings/finding.ts'
import { isJson } from '../schema/media-types.ts'
import type { Oracle } from '../schema/oracle.ts'
import type { ContentSubject, Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { causesAmong, detailOf } from './violations.ts'

/** Where the description says something, for people. */
type Locate = (pointer: string) => string

/**
 * The operations that were left out, schemas that don't compile, patterns that aren't regular
 * expressions, and examples in schemas that break them. A single invalid pattern silently turns off
 * Prism's validation of bodies.
 */
export function descriptionFaults(suite: Suite, locate: Locate): Deviation[] {
  return [
    ...suite.leftOut,
    ...patternFaults(suite.document),
    ...schemaFaults(suite),
    ...examplesInSchemas(suite, locate),
  ]
}

function patternFaults(document: Document): Deviation[] {
  const faults: Deviation[] = []
  mapSchemas(document, (schema, pointer) => {
    const { pattern, patternProperties } = schema
    for (const text of [pattern, ...Object.keys(Object(patternProperties))]) {
      const reason = typeof text === 'string' ? regularExpression(text) : undefined
      if (typeof reason !== 'string') continue
      const message = `${reason}; the mock doesn't validate bodies whose schema has this pattern`
      faults.push({ kind: 'description', pointer: `${pointer}/pattern`, message })
    }
    return schema
  })
  return faults
}

/** Subschemas are compiled one by one only when a whole schema doesn't compile. */
function schemaFaults({ document, requests, subjects }: Suite): Deviation[] {
  const roots = [...subjects.values()].flatMap(({ parameters, bodies, responses }) =>
    [...parameters, ...bodies, ...responses.flatMap(({ contents }) => contents)].flatMap(
      ({ schema }) => schema ?? [],
    ),
  )
  if (roots.every((root) => compileFault(requests, root) === undefined)) return []
  const faults: Deviation[] = []
  mapSchemas(document, (schema, pointer) => {
    faults.push(...(compileFault(requests, pointer) ?? []))
    return schema
  })
  return faults
}

function compileFault(oracle: Oracle, pointer: string): Deviation[] | undefined {
  try {
    oracle.accepts(pointer, null)
    return undefined
  } catch (error) {
    const message = `the schema doesn't compile: ${(error as Error).message}`
    return [{ kind: 'description', pointer, message }]
  }
}

/** Warnings, since such examples aren't sent where a media type or a parameter has its own. */
function examplesInSchemas({ document, requests, responses }: Suite, locate: Locate): Deviation[] {
  const faults: Deviation[] = []
  mapSchemas(document, (schema, pointer) => {
    const { example, examples } = schema
    const shown = [
      ...(example === undefined ? [] : [[example, 'example'] as const]),
      ...(Array.isArray(examples) ? examples.map((it, index) => [it, `examples/${index}`]) : []),
    ] as readonly (readonly [value: unknown, place: string])[]
    for (const [value, place] of shown) {
      const where = locate(`${pointer}/${place}`)
      // A value may show what only requests or only answers have.
      if (check(responses, pointer, value, where).length === 0) continue
      const found = check(requests, pointer, value, where)
      faults.push(...found.map((it) => ({ ...it, severity: 'warning' as const })))
    }
    return schema
  })
  return faults
}

/** The examples of an operation that break their schema. */
export function exampleFaults(
  { requests, responses: answers }: Suite,
  { parameters, bodies, responses }: Subjects,
  locate: Locate,
): Deviation[] {
  const ofObject = (oracle: Oracle, schema: string, object: object, pointer: string) =>
    'example' in object ? check(oracle, schema, object.example, locate(`${pointer}/example`)) : []
  return [
    ...parameters.flatMap(({ object, schema, pointer }) =>
      ofObject(requests, schema, object, pointer),
    ),
    ...responses
      .flatMap(({ headers }) => headers)
      .flatMap(({ object, pointer }) => ofObject(answers, `${pointer}/schema`, object, pointer)),
    ...bodies.flatMap((content) => brokenIn(requests, content, locate)),
    ...responses
      .flatMap(({ contents }) => contents)
      .flatMap((content) => [
        ...brokenIn(answers, content, locate),
        ...contentSchemaFaults(answers, content, locate),
      ]),
  ]
}

function brokenIn(oracle: Oracle, { schema, broken }: ContentSubject, locate: Locate): Deviation[] {
  return broken.flatMap(({ value, pointer }) => check(oracle, schema, value, locate(pointer)))
}

/** Of one cause for each schema, however many examples break it in whatever way. */
function check(
  oracle: Oracle,
  schema: string | undefined,
  value: unknown,
  where: string,
): Deviation[] {
  if (schema === undefined || at(oracle.document, schema) === undefined) return []
  return causesAmong(oracle.violations(schema, value)).map((violation) => {
    const pointer = ownerOf(violation.pointer, schema)
    const name = /^\/components\/schemas\/[^/]+$/.test(pointer)
      ? ` ${parsePointer(pointer)[2]}`
      : ''
    return {
      ...{ kind: 'description', pointer, message: `examples break the schema${name}` },
      detail: `${where}: ${detailOf(violation, value)}, which breaks ${violation.keyword}: ${violation.message}`,
    }
  })
}

/** The named schema that a keyword is part of, else the one that was asked. */
function ownerOf(pointer: string, schema: string): string {
  return /^\/components\/schemas\/[^/]+/.exec(pointer)?.[0] ?? schema
}

function contentSchemaFaults(
  oracle: Oracle,
  { schema, examples, mediaType }: ContentSubject,
  locate: Locate,
): Deviation[] {
  const held =
    schema === undefined || isJson(mediaType) ? undefined : oracle.contentSchemaAt(schema)
  if (held === undefined) return []
  return examples.flatMap(({ value, pointer, isSerialized }): Deviation[] => {
    if (isSerialized === true) return []
    try {
      return check(oracle, held, JSON.parse(String(value)), locate(pointer))
    } catch {
      return [{ kind: 'description', pointer, message: 'an example is not JSON' }]
    }
  })
}
