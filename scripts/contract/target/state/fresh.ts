import { at, parsePointer, pointerOf } from '../../../document/json-pointer.ts'
import { isObject } from '../../../document/objects.ts'
import type { Oracle } from '../../schema/oracle.ts'
import { itemsPointer, memberPointer, partsAndChoices, typesOf } from '../../schema/parts.ts'
import { matchesOf } from '../../schema/candidates.ts'

/** Pointers to the members of a value that may have to be unique: strings that no enum lists. */
export function variableMembers(oracle: Oracle, schema: string, value: unknown): string[] {
  const { document } = oracle
  const visit = (place: string, it: unknown, path: string): string[] => {
    const parts = partsAndChoices(document, place)
    if (isObject(it)) {
      return Object.entries(it).flatMap(([name, member]) => {
        const inner = memberPointer(parts, name)
        return inner === undefined ? [] : visit(inner, member, path + pointerOf(name))
      })
    }
    if (Array.isArray(it)) return []
    const isFixed = parts.some(({ schema: own }) => 'enum' in own || 'const' in own)
    const isDate = parts.some(({ schema: own }) => /^date/.test(String(own['format'])))
    return typeof it === 'string' && !isFixed && !isDate ? [path] : []
  }
  return visit(schema, value, '')
}

/** A value with other strings at these pointers, which nothing had before. */
export function freshened<T>(
  oracle: Oracle,
  schema: string,
  value: T,
  pointers: readonly string[],
  serial: number,
): T {
  return pointers.reduce((changed, pointer) => {
    const old = at(changed, pointer)
    const place = schemaAt(oracle, schema, pointer)
    if (typeof old !== 'string' || place === undefined) return changed
    return replaced(changed, pointer, freshText(oracle, place, old, serial))
  }, value)
}

function freshText(oracle: Oracle, schema: string, text: string, serial: number): string {
  const digits = /\d+$/.exec(text)?.[0] ?? ''
  const tail = String(serial).padStart(Math.min(digits.length, 8), '0').slice(-8)
  const patterns = partsAndChoices(oracle.document, schema).flatMap(({ schema: { pattern } }) =>
    typeof pattern === 'string' ? matchesOf(pattern) : [],
  )
  const uuid = `${String(serial).padStart(8, '0')}-0000-4000-8000-${'0'.repeat(12)}`
  const candidates = [
    ...(/^[\da-f-]{36}$/.test(text) ? [uuid] : []),
    ...(text.includes('@') || /^[\w-]+(\.[\w-]+)+$/.test(text)
      ? [`n${serial}${text}`, `n${serial}.${text}`]
      : []),
    ...(digits.length >= tail.length && digits !== '' ? [text.slice(0, -tail.length) + tail] : []),
    ...[
      `${text} ${serial}`,
      `${text}-${serial}`,
      `${text}${serial}`,
      `n${serial}${text}`,
      `n${serial}`,
    ],
    ...[text, ...patterns].flatMap((it) => inLetters(it, serial)),
    ...(patterns.length > 0 ? [patterns[serial % patterns.length]!] : []),
  ]
  return candidates.find((it) => it !== text && oracle.accepts(schema, it)) ?? text
}

/** A text whose last letters count, as far as it has letters: few patterns allow digits everywhere. */
function inLetters(text: string, serial: number): string[] {
  const counted = (length: number, first: number): string =>
    Array.from({ length }, (_, index) =>
      String.fromCharCode(first + (Math.floor(serial / 26 ** (length - 1 - index)) % 26)),
    ).join('')
  const length = Math.min(/[A-Za-z]*$/.exec(text)![0].length, 5)
  const start = text.slice(0, text.length - length)
  // More letters than there are may be allowed, and make room to count.
  return [3, 2, 1, 0].flatMap((more) =>
    length + more < 2 ? [] : [65, 97].map((first) => start + counted(length + more, first)),
  )
}

/** The pointer of the schema of a place in a value. */
export function schemaAt(oracle: Oracle, schema: string, pointer: string): string | undefined {
  return parsePointer(pointer).reduce<string | undefined>((place, key) => {
    if (place === undefined) return undefined
    const parts = partsAndChoices(oracle.document, place)
    const member = memberPointer(parts, key)
    return (
      member ??
      (/^\d+$/.test(key) && typesOf(parts).includes('array') ? itemsPointer(parts) : undefined)
    )
  }, schema)
}

/** A value with another one at a pointer. */
export function replaced<T>(value: T, pointer: string, by: unknown): T {
  const [key, ...rest] = parsePointer(pointer)
  if (key === undefined) return by as T
  const inner = (it: unknown) => replaced(it, pointerOf(...rest), by)
  if (Array.isArray(value))
    return value.map((it: unknown, index) => (String(index) === key ? inner(it) : it)) as T
  return isObject(value) ? ({ ...value, [key]: inner(value[key]) } as T) : value
}
