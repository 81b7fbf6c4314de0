import { pointerOf } from '../../document/json-pointer.ts'
import { mapSchemas, type SchemaObject } from '../../document/schemas/map-schemas.ts'
import type { Document } from '../../document/openapi.ts'
import { propertyNames, requiredNames } from '../schema/parts.ts'
import { changed, createMutator, renamed, type Mutant } from './mutant.ts'

/** Every small change of every schema. */
export function schemaMutants(document: Document): Mutant[] {
  const found: Mutant[] = []
  mapSchemas(document, (schema, pointer) => {
    found.push(...mutantsOf(document, schema, pointer))
    return schema
  })
  return found
}

function mutantsOf(document: Document, schema: SchemaObject, pointer: string): Mutant[] {
  const set: Set = (kind, keyword, value, detail) =>
    createMutator(document).set(
      ...([kind, pointer + pointerOf(keyword), value] as const),
      detail ?? `${JSON.stringify(schema[keyword])} → ${JSON.stringify(value) ?? 'nothing'}`,
    )
  return [
    ...typeMutants(schema, set),
    ...requiredMutants(schema, set),
    ...enumMutants(schema, set),
    ...boundMutants(schema, set),
    ...branchMutants(schema, set),
    ...propertyMutants(document, schema, pointer),
    ...['pattern', 'format', 'additionalProperties', 'uniqueItems', 'const']
      .filter((keyword) => schema[keyword] !== undefined && schema[keyword] !== true)
      .filter((keyword) => typeof schema[keyword] !== 'object')
      .map((keyword) => set(`drop ${keyword}`, keyword, undefined)),
    ...('const' in schema ? [set('change const', 'const', `${schema['const']}-changed`)] : []),
  ]
}

type Set = (kind: string, keyword: string, value: unknown, detail?: string) => Mutant

function typeMutants({ type }: SchemaObject, set: Set): Mutant[] {
  if (type === undefined) return []
  const types = [type].flat() as string[]
  const main = types.find((it) => it !== 'null') ?? 'null'
  const other = OTHER_TYPES[main] ?? 'string'
  const nullable = types.includes('null')
  const rest = types.filter((it) => it !== 'null')
  return [
    set('change type', 'type', nullable ? [other, 'null'] : other),
    nullable
      ? set('drop null', 'type', rest.length === 1 ? rest[0] : rest)
      : set('allow null', 'type', [...types, 'null']),
    ...(main === 'integer'
      ? [set('widen type', 'type', nullable ? ['number', 'null'] : 'number')]
      : []),
  ]
}

const OTHER_TYPES: Readonly<Record<string, string>> = {
  string: 'integer',
  integer: 'string',
  number: 'string',
  boolean: 'string',
  array: 'object',
  object: 'array',
}

function requiredMutants(schema: SchemaObject, set: Set): Mutant[] {
  const names = requiredNames(schema)
  const optional = propertyNames(schema).filter((name) => !names.includes(name))
  return [
    ...names.map((name, index) =>
      set('drop required', 'required', names.toSpliced(index, 1), name),
    ),
    ...optional.slice(0, 2).map((name) => set('add required', 'required', [...names, name], name)),
  ]
}

function enumMutants({ enum: values }: SchemaObject, set: Set): Mutant[] {
  if (!Array.isArray(values)) return []
  return [
    ...values.map((value, index) =>
      set('narrow enum', 'enum', values.toSpliced(index, 1), `without ${value}`),
    ),
    set('widen enum', 'enum', [...values, 'newcomer'], 'with newcomer'),
    set('drop enum', 'enum', undefined),
  ]
}

function boundMutants(schema: SchemaObject, set: Set): Mutant[] {
  return Object.entries(BOUNDS).flatMap(([keyword, loosening]) => {
    const bound = schema[keyword]
    if (typeof bound !== 'number') return []
    return [
      set(`loosen ${keyword}`, keyword, bound + loosening),
      set(`tighten ${keyword}`, keyword, bound - loosening),
      set(`drop ${keyword}`, keyword, undefined),
    ]
  })
}

const BOUNDS: Readonly<Record<string, 1 | -1>> = {
  minimum: -1,
  minLength: -1,
  minItems: -1,
  minProperties: -1,
  exclusiveMinimum: -1,
  maximum: 1,
  maxLength: 1,
  maxItems: 1,
  maxProperties: 1,
  exclusiveMaximum: 1,
}

function branchMutants(schema: SchemaObject, set: Set): Mutant[] {
  return ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => {
    const branches = (schema[keyword] as unknown[] | undefined) ?? []
    return branches.map((_, index) =>
      set('drop branch', keyword, branches.toSpliced(index, 1), `${index}`),
    )
  })
}

function propertyMutants(document: Document, schema: SchemaObject, pointer: string): Mutant[] {
  const required = requiredNames(schema)
  const owner = `${pointer}/properties`
  const { set, rename } = createMutator(document)
  return propertyNames(schema).flatMap((name) => {
    const to = `${name}_renamed`
    const index = required.indexOf(name)
    const renaming = rename('rename property', owner, name, to)
    if (index < 0) {
      return [renaming, set('remove property', owner + pointerOf(name), undefined, name)]
    }
    const list = required.with(index, to)
    const make = () => changed(renamed(document, owner, name, to), `${pointer}/required`, list)
    return [{ ...renaming, make }]
  })
}
