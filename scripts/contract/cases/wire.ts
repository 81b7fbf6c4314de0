import type { ParameterLocation } from '../../../src/runtime/operation.ts'
import { isParts } from '../../document/bodies/parts.ts'
import { isSequence } from '../../document/bodies/sequences.ts'
import { isObject } from '../../document/objects.ts'
import type { Document } from '../../document/openapi.ts'
import type { Oracle } from '../schema/oracle.ts'
import { partsAt, typesOf } from '../schema/parts.ts'
import type { Place } from '../schema/places.ts'
import type { ContentSubject } from '../schema/subjects.ts'

/** How a value is sent. */
export interface Wire {
  /** As a string, as in parameters and forms. */
  readonly textual: boolean
  /** Of a parameter; absent for bodies. */
  readonly location?: ParameterLocation
  /** Whether a list is sent as its items one after the other. */
  readonly isSequence?: boolean
}

/** Whether a body is sent as items one after the other: a sequence, or parts without names. */
export function areItems(document: Document, { mediaType, schema }: ContentSubject): boolean {
  if (!isParts(mediaType)) return isSequence(mediaType)
  return schema !== undefined && typesOf(partsAt(document, schema)).includes('array')
}

/** Whether every way to read the serialised value is rejected. */
export function isRefused(
  oracle: Oracle,
  root: string,
  value: unknown,
  { textual }: Wire,
): boolean {
  const readings = textual ? [(leaf: unknown) => leaf, String, asRead] : [(leaf: unknown) => leaf]
  return readings.every((reading) => !oracle.accepts(root, mapLeaves(value, reading)))
}

function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((it) => mapLeaves(it, change))
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, it]) => [name, mapLeaves(it, change)]),
    )
  }
  return value === null || value === undefined ? value : change(value)
}

/** A string as a server may read it that expects numbers and booleans. */
function asRead(leaf: unknown): unknown {
  const text = String(leaf)
  if (text === 'true' || text === 'false') return text === 'true'
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}

/** Whether a value can be sent in a place. */
export function isWritable(value: unknown, place: Place, wire: Wire): boolean {
  const { textual, location } = wire
  if (isWholeSequence(place, wire)) return Array.isArray(value) && value.length > 0
  if (!textual) return true
  const leaves = leavesOf(value)
  if (leaves.includes(null)) return false
  if (location === 'path' && leaves.some((it) => /^\.{0,2}$/.test(String(it)))) return false
  if (location === 'header' && !leaves.every((it) => HEADER_TEXT.test(String(it)))) return false
  if (location === 'cookie' && !leaves.every((it) => COOKIE_TEXT.test(String(it)))) return false
  if (location === undefined && value === '') return false
  const composite = typeof place.value === 'object' && place.value !== null
  if (!composite) return typeof value !== 'object'
  const alike = isObject(value) === isObject(place.value) && typeof value === 'object'
  return alike && !hasEmpty(value)
}

/** Whether a place is the list that a sequence stands for: nothing else can be sent, nor an empty list. */
export function isWholeSequence({ path }: Place, { isSequence }: Wire): boolean {
  return isSequence === true && path.length === 0
}

/** What a header transmits unchanged. */
export const HEADER_TEXT = /^[!-~]([ -~]*[!-~])?$/

/** What a cookie transmits without escapes. @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1 */
export const COOKIE_TEXT = /^[!#-+\--:<-[\]-~]*$/

/** Whether a value is or contains an empty list or object, which forms and parameters can't express. */
export function hasEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const members = Object.values(value)
  return members.length === 0 || members.some(hasEmpty)
}

export function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [value]
}
