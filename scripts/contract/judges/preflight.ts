import { isSequence } from '../../document/bodies/sequences.ts'
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

/** The examples that break their schema, by operationId. */
export function exampleFaults(suite: Suite, locate: Locate): ReadonlyMap<string, Deviation[]> {
  const first = firstAlike(suite)
  return new Map(
    [...suite.subjects].map(([operationId, subjects]) => [
      operationId,
      faultsOf(suite, subjects, locate).map((it) => ({
        ...it,
        pointer: first.get(it.pointer) ?? it.pointer,
      })),
    ]),
  )
}

/**
 * The first of all schemas that are alike, by pointer: programs that write descriptions repeat the same
 * parameter in many operations.
 */
function firstAlike({ document, subjects }: Suite): ReadonlyMap<string, string> {
  const places = [...subjects.values()].flatMap(({ parameters, bodies, responses }) => [
    ...parameters.map(({ in: location, name, schema }) => [schema, location, name] as const),
    ...[...bodies, ...responses.flatMap(({ contents }) => contents)].map(
      ({ schema, mediaType }) => [schema, mediaType] as const,
    ),
  ])
  const first = new Map<string, string>()
  return new Map(
    places.flatMap(([schema, ...label]): [string, string][] => {
      if (schema === undefined) return []
      const key = JSON.stringify([label, at(document, schema)])
      first.set(key, first.get(key) ?? schema)
      return [[schema, first.get(key)!]]
    }),
  )
}

function faultsOf(
  { requests, responses: answers }: Suite,
  { parameters, bodies, responses }: Subjects,
  locate: Locate,
): Deviation[] {
  const ofObject = (
    oracle: Oracle,
    schema: string,
    { object, pointer, name }: Named,
    kind: string,
  ): Deviation[] =>
    'example' in object && !isWrittenValid(oracle, schema, object.example)
      ? check(
          oracle,
          schema,
          object.example,
          locate(`${pointer}/example`),
          ` of the ${kind} ${name}`,
        )
      : []
  return [
    ...parameters.flatMap((it) => ofObject(requests, it.schema, it, `${it.in} parameter`)),
    ...responses
      .flatMap(({ headers }) => headers)
      .flatMap((it) => ofObject(answers, `${it.pointer}/schema`, it, 'header')),
    ...bodies.flatMap((content) => brokenIn(requests, content, locate)),
    ...responses
      .flatMap(({ contents }) => contents)
      .flatMap((content) => [
        ...brokenIn(answers, content, locate),
        ...contentSchemaFaults(answers, content, locate),
      ]),
  ]
}

/** A parameter or header. */
interface Named {
  readonly name: string
  readonly pointer: string
  readonly object: object
}

/** Whether a number or boolean is valid as the string that arrives. */
function isWrittenValid(oracle: Oracle, schema: string, value: unknown): boolean {
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  return isScalar && at(oracle.document, schema) !== undefined && oracle.accepts(schema, `${value}`)
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
  owner = '',
): Deviation[] {
  if (schema === undefined || at(oracle.document, schema) === undefined) return []
  return causesAmong(oracle.violations(schema, value)).map((violation) => {
    const pointer = ownerOf(violation.pointer, schema)
    const name = /^\/components\/schemas\/[^/]+$/.test(pointer)
      ? ` ${parsePointer(pointer)[2]}`
      : owner
    return {
      kind: 'description',
      pointer,
      message: `examples break the schema${name}`,
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
  if (schema === undefined || isJson(mediaType) || isSequence(mediaType)) return []
  const held = oracle.contentSchemaAt(schema)
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
