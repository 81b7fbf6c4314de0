import { pointerOf } from '../../document/json-pointer.ts'
import { propertyNames, type Part } from '../schema/parts.ts'
import type { Place } from '../schema/places.ts'
import type { Subjects } from '../schema/subjects.ts'
import { isConstraint } from '../schema/violations.ts'

/** The kinds of coverage items, in the order of the report. */
export const KINDS = [
  'operation',
  'status',
  'media type',
  'example',
  'security alternative',
  'credential refused',
  'parameter valid',
  'parameter invalid',
  'keyword valid',
  'keyword invalid',
  'property',
] as const

export type Kind = (typeof KINDS)[number]

/** A coverage item as a string: `kind: what`. */
export function item(kind: Kind, ...what: readonly (string | number)[]): string {
  return `${kind}: ${what.join(' ')}`
}

export function kindOf(itemText: string): Kind {
  return itemText.slice(0, itemText.indexOf(':')) as Kind
}

/** The items of an operation that don't depend on schemas. */
export function plainItems(subjects: Iterable<Subjects>): string[] {
  return [...subjects].flatMap(({ operation, parameters, bodies, responses }) => {
    const id = operation.operationId
    const example = (owner: string, media: string, name: string | undefined) =>
      item('example', id, owner, media, name ?? '(single)')
    return [
      item('operation', id),
      ...responses.flatMap(({ status, contents }) => [
        item('status', id, status),
        ...contents.flatMap(({ mediaType, examples }) => [
          item('media type', id, status, mediaType),
          ...examples.map(({ name }) => example(status, mediaType, name)),
        ]),
      ]),
      ...bodies.flatMap(({ mediaType, examples }) => [
        item('media type', id, 'request', mediaType),
        ...examples.map(({ name }) => example('request', mediaType, name)),
      ]),
      ...operation.security.flatMap((alternative, index) => [
        item('security alternative', id, index, Object.keys(alternative).join('+') || 'anonymous'),
        ...(operation.security.every((it) => Object.keys(it).length > 0)
          ? Object.keys(alternative).map((name) => item('credential refused', id, name))
          : []),
      ]),
      ...parameters.flatMap((parameter) => [
        item('parameter valid', id, parameter.in, parameter.name),
        item('parameter invalid', id, parameter.in, parameter.name),
      ]),
    ]
  })
}

/** The items of one place in a value: its constraints and properties. */
export function placeItems({ parts }: Place): string[] {
  return [
    ...parts.flatMap((part) =>
      constraintsOf(part).flatMap((keyword) => [
        keywordItem('keyword valid', part, keyword),
        keywordItem('keyword invalid', part, keyword),
      ]),
    ),
    ...propertyItems(parts),
  ]
}

export function constraintsOf({ schema }: Part): string[] {
  return Object.keys(schema).filter((keyword) => isConstraint(schema, keyword))
}

export function keywordItem(
  kind: 'keyword valid' | 'keyword invalid',
  { pointer }: Part,
  keyword: string,
): string {
  return item(kind, pointer + pointerOf(keyword))
}

export function propertyItems(parts: readonly Part[]): string[] {
  return parts.flatMap(({ pointer, schema }) =>
    propertyNames(schema).map((name) => item('property', pointer + pointerOf('properties', name))),
  )
}
