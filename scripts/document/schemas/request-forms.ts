import { isMarked, type ReadWriteMark } from './direction.ts'
import { isObject } from '../objects.ts'
import {
  operationsOf,
  type Document,
  type Header,
  type MediaType,
  type Schema,
} from '../openapi.ts'
import { resolve } from '../references.ts'
import { holdsBytes } from '../bodies/binary.ts'
import { acceptedInRequests } from './request-values.ts'
import type { SchemaObject } from './map-schemas.ts'
import type { ValueTypes } from './wire-formats.ts'
import { SCHEMA_KEYWORDS } from './schema-keywords.ts'
import { uniqueName } from '../unique-name.ts'
import { componentReferences, type ComponentReferences } from './component-references.ts'
import { extensionsOf, variantsOfBases } from './polymorphism.ts'

/**
 * The components that differ in requests because of `readOnly` or `writeOnly` members, or because
 * requests accept more, each with the name of its form in requests: its own name if only requests use
 * it.
 */
export function requestForms(
  document: Document,
  types: ValueTypes = {},
  references: ComponentReferences = componentReferences(document),
): ReadonlyMap<string, string> {
  const variants = variantsOfBases(document, references, extensionsOf(references))
  const usedBy = (parts: readonly Described[]): Set<string> => {
    const schemas = new Set(parts.flatMap(schemasOf).filter(isObject))
    return new Set([...schemas].flatMap((it) => targetsIn(it, references)))
  }
  const operations = operationsOf(document)
  const requests = usedBy(operations.flatMap((it) => [...it.parameters, it.requestBody ?? {}]))
  const responses = usedBy(
    operations.flatMap((it) =>
      it.responses.flatMap(([, response]) => [
        response,
        ...Object.values(response.headers ?? {}).map((header) => resolve<Header>(document, header)),
      ]),
    ),
  )

  const uses = new Map<string, ReadonlySet<string>>()
  const users = new Map<string, string[]>()
  const affected = new Set<string>()
  // The map grows when a schema refers to something that is not a component yet.
  for (const [name, schema] of references.components) {
    const parts = partsOf(schema)
    const targets = targetsOf(parts, references)
    const used = new Set([...(variants.get(name)?.names ?? []), ...targets])
    uses.set(name, used)
    for (const it of used) users.set(it, [...(users.get(it) ?? []), name])
    const differs = (part: Readonly<Record<string, unknown>>) =>
      hasMarkedMember(part, references) ||
      acceptedInRequests(part, types) !== undefined ||
      holdsBytes(part)
    if (parts.some(differs)) affected.add(name)
  }
  for (const name of affected) for (const user of users.get(name) ?? []) affected.add(user)
  for (const names of [requests, responses])
    for (const name of names) for (const used of uses.get(name) ?? []) names.add(used)

  const isTaken = (name: string) => references.components.has(name)
  return new Map(
    [...affected]
      .filter((name) => requests.has(name))
      .sort()
      .map((name) => [name, responses.has(name) ? uniqueName(`${name}Request`, isTaken) : name]),
  )
}

/** What a schema, or one schema per media type, describes. */
interface Described {
  readonly schema?: Schema
  readonly content?: Readonly<Record<string, MediaType>>
}

function schemasOf({ schema, content }: Described): (Schema | undefined)[] {
  return [schema, ...Object.values(content ?? {}).flatMap((it) => [it.schema, it.itemSchema])]
}

/** The names of the components that a schema refers to. */
export function targetsIn(schema: Schema, references: ComponentReferences): string[] {
  return targetsOf(partsOf(schema), references)
}

function targetsOf(parts: readonly SchemaObject[], references: ComponentReferences): string[] {
  return parts.map((part) => references.target(part)).filter((target) => typeof target === 'string')
}

/** A schema and all schemas inside it, except boolean ones. */
function partsOf(schema: Schema): SchemaObject[] {
  const parts: SchemaObject[] = []
  const waiting: unknown[] = [schema]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (!isObject(part)) continue
    parts.push(part)
    for (const [keyword, value] of Object.entries(part)) {
      const kind = SCHEMA_KEYWORDS.get(keyword)
      if (kind === 'schema') waiting.push(value)
      else if (kind !== undefined) waiting.push(...Object.values(Object(value) as object))
    }
  }
  return parts
}

function hasMarkedMember(
  { properties }: { properties?: unknown },
  references: ComponentReferences,
) {
  if (!isObject(properties)) return false
  const members = Object.values(properties)
  return MARKS.some((mark) => members.some((it) => isMarked(it, mark, references.follow)))
}

const MARKS: readonly ReadWriteMark[] = ['readOnly', 'writeOnly']
