import { FORMATS } from './formats.ts'

/** Declarations that compiled functions may call, by the name that they call them by. */
export interface Helper {
  readonly code: string
  readonly needs: readonly string[]
}

const LENGTH = `/** The number of code points. */
function _length(text) {
  let length = 0
  for (let i = 0; i < text.length; i++, length++) {
    const high = text.charCodeAt(i)
    if (high < 0xd800 || high > 0xdbff) continue
    const low = text.charCodeAt(i + 1)
    if (low >= 0xdc00 && low <= 0xdfff) i++
  }
  return length
}`

const EQUAL = `/** Whether two JSON values are equal. */
function _equal(a, b) {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && _equal(a[key], b[key]))
}`

const MEMBERS = `/** Whether those members of an object that are there pass the checks of a table. */
function _members(validate, table, data, instancePath) {
  for (const name in table) {
    const member = data[name]
    if (member === undefined || table[name](member, instancePath + '/' + name)) continue
    validate.errors = table[name].errors
    return false
  }
  return true
}`

const HAS_OWN = `const _hasOwn = Object.prototype.hasOwnProperty`

/** All helpers, in the order in which they are emitted. */
export const HELPERS: ReadonlyMap<string, Helper> = new Map([
  ['_length', { code: LENGTH, needs: [] }],
  ['_equal', { code: EQUAL, needs: [] }],
  ['_members', { code: MEMBERS, needs: [] }],
  ['_hasOwn', { code: HAS_OWN, needs: [] }],
  ...Object.values(FORMATS).map(({ name, code, needs = [] }): [string, Helper] => [
    name,
    { code, needs: needs.map((format) => FORMATS[format]!.name) },
  ]),
])

/** The declarations of these helpers and of those that they call. */
export function helpers(names: Iterable<string>): string[] {
  const wanted = new Set(names)
  for (const name of wanted) for (const need of HELPERS.get(name)!.needs) wanted.add(need)
  return [...HELPERS].filter(([name]) => wanted.has(name)).map(([, { code }]) => code)
}
