import { isObject, list } from '../objects.ts'
import type { Document } from '../openapi.ts'
import { isReference, resolve, schemaName } from '../references.ts'
import { componentNamed } from '../schemas/polymorphism.ts'
import type { Keywords } from './accepts.ts'
import { matches } from './matches.ts'

/** The schemas that apply together: one and those in its `allOf`, references followed. */
export function partsOf(
  document: Document,
  schema: unknown,
  known: readonly Keywords[] = [],
): Keywords[] {
  const found = new Set(known)
  const add = (it: unknown): void => {
    const node = isReference(it) && Object.keys(it).length === 1 ? resolve(document, it) : it
    if (!isObject(node) || found.has(node)) return
    found.add(node)
    if (isReference(node)) add({ $ref: node.$ref })
    for (const part of list(node.allOf)) add(part)
  }
  add(schema)
  return [...found]
}

/** Every way to choose among the alternatives of schemas that apply together, the usual ones first. */
export function* combinations(
  document: Document,
  parts: readonly Keywords[],
  chosen: ReadonlySet<Keywords | readonly unknown[]> = new Set(),
): Generator<readonly Keywords[]> {
  for (const part of parts) {
    for (const [key, alternatives] of choicesIn(document, part)) {
      if (chosen.has(key)) continue
      const next = new Set([...chosen, key])
      for (const it of alternatives)
        yield* combinations(document, partsOf(document, it, parts), next)
      return
    }
  }
  yield parts
}

type Choice = readonly [key: Keywords | readonly unknown[], alternatives: readonly unknown[]]

function choicesIn(document: Document, part: Keywords): Choice[] {
  const lists = ['oneOf', 'anyOf'].map((keyword) => list(part[keyword]))
  const choices = lists
    .filter(({ length }) => length > 0)
    .map((alternatives): Choice => {
      const isNull = (it: unknown) => resolve<Keywords | undefined>(document, it)?.type === 'null'
      const sorted = [...alternatives].sort((a, b) => Number(isNull(a)) - Number(isNull(b)))
      return [alternatives, sorted.map((it) => told(document, part, it))]
    })
  if (part.if === undefined) return choices
  const positive = { allOf: [part.if, part.then ?? {}] }
  return [...choices, [part, [positive, part.else ?? {}, {}]]]
}

/** An alternative with the value of the discriminator that names it, unless it says itself what it has. */
function told(document: Document, { discriminator }: Keywords, alternative: unknown): unknown {
  const { propertyName, mapping = {} } = Object(discriminator) as {
    readonly propertyName?: string
    readonly mapping?: Readonly<Record<string, string>>
  }
  if (propertyName === undefined || !isReference(alternative)) return alternative
  const own = memberSchema(partsOf(document, alternative), propertyName)
  if (partsOf(document, own).some((it) => 'const' in it || 'enum' in it)) return alternative
  const name = schemaName(document, alternative.$ref)
  const [mapped] = Object.entries(mapping).find(
    ([, target]) => componentNamed(document, target) === name,
  ) ?? [name]
  const named = { properties: { [propertyName]: { const: mapped } }, required: [propertyName] }
  return { allOf: [alternative, named] }
}

/** The names of the declared members. */
export function declaredNames(parts: readonly Keywords[]): string[] {
  return [...new Set(parts.flatMap(({ properties }) => Object.keys(Object(properties) as object)))]
}

/** The schema of a member in all parts; undefined when a part forbids it. */
export function memberSchema(parts: readonly Keywords[], name: string): unknown {
  const schemas = parts.flatMap(({ properties, patternProperties, additionalProperties }) => {
    const patterns = Object.entries(Object(patternProperties) as object)
    const known = [
      ...Object.entries(Object(properties) as object).filter(([it]) => it === name),
      ...patterns.filter(([pattern]) => matches(pattern, name)),
    ]
    if (known.length > 0) return known.map(([, schema]) => schema as unknown)
    return additionalProperties === undefined ? [] : [additionalProperties as unknown]
  })
  if (schemas.includes(false)) return undefined
  return schemas.length === 1 ? schemas[0] : { allOf: schemas }
}
