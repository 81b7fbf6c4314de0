import type { Members } from './http.ts'

/** What is wrong with a value at a JSON pointer, or undefined. */
export type Check = (value: unknown, pointer: string) => string | undefined

interface Length {
  readonly min?: number
  readonly max?: number
  readonly pattern?: RegExp
}

export function text({ min = 0, max = Infinity, pattern }: Length = {}): Check {
  return (value, pointer) => {
    if (typeof value !== 'string') return `${pointer} is not a string`
    const length = [...value].length
    if (length < min || length > max) return `${pointer} is too ${length < min ? 'short' : 'long'}`
    return pattern && !pattern.test(value) ? `${pointer} has another form` : undefined
  }
}

export function integer(min: number, max: number): Check {
  return (value, pointer) => {
    if (!Number.isInteger(value)) return `${pointer} is not an integer`
    const isIn = Number(value) >= min && Number(value) <= max
    return isIn ? undefined : `${pointer} is not between ${min} and ${max}`
  }
}

export const flag: Check = (value, pointer) =>
  typeof value === 'boolean' ? undefined : `${pointer} is not a boolean`

export function choice(...values: readonly unknown[]): Check {
  return (value, pointer) =>
    values.includes(value) ? undefined : `${pointer} is none of ${values.join(', ')}`
}

export function nullable(check: Check): Check {
  return (value, pointer) => (value === null ? undefined : check(value, pointer))
}

export function list(check: Check, min: number, max: number, isUnique = false): Check {
  return (value, pointer) => {
    if (!Array.isArray(value)) return `${pointer} is not a list`
    if (value.length < min || value.length > max) return `${pointer} has ${value.length} items`
    const texts = value.map((item) => JSON.stringify(item))
    if (isUnique && new Set(texts).size < texts.length) return `${pointer} has an item twice`
    return first(value.map((item, index) => check(item, `${pointer}/${index}`)))
  }
}

/** A closed object; the members in `ignored` may have any value. */
export function members(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
  ignored: readonly string[] = [],
): Check {
  return (value, pointer) => {
    if (!isObject(value)) return `${pointer || 'the body'} is not an object`
    const known = new Map(Object.entries({ ...required, ...optional }))
    const missing = Object.keys(required).find((name) => !Object.hasOwn(value, name))
    if (missing !== undefined) return `${pointer}/${missing} is missing`
    return first(
      Object.entries(value).map(([name, member]) => {
        if (ignored.includes(name)) return undefined
        return (known.get(name) ?? unknown)(member, `${pointer}/${name}`)
      }),
    )
  }
}

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const unknown: Check = (_, pointer) => `${pointer} is unknown`
const first = (messages: readonly (string | undefined)[]) =>
  messages.find((message) => message !== undefined)

function form(name: string, isValid: (value: string) => boolean): Check {
  return (value, pointer) =>
    typeof value === 'string' && isValid(value) ? undefined : `${pointer} is not ${name}`
}

export const uuid = form('a UUID', (value) =>
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(value),
)

const isDate = (value: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
}

/** As in RFC 3339, section 5.6. */
export const date = form('a date', isDate)

/** As in RFC 3339; a leap second is accepted where one may be. */
export const dateTime = form('a date with time', (value) => {
  const [, day, hour, minute, second, offset] =
    /^(.{10})[tT](\d\d):(\d\d):(\d\d)(?:\.\d+)?([zZ]|[+-]\d\d:\d\d)$/.exec(value) ?? []
  if (day === undefined || !isDate(day) || Number(hour) > 23 || Number(minute) > 59) return false
  const [, offsetHour = 0, offsetMinute = 0] = /(\d\d):(\d\d)/.exec(offset!) ?? []
  return Number(second) <= 60 && Number(offsetHour) <= 23 && Number(offsetMinute) <= 59
})

const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const EMAIL = new RegExp(`^${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})*$`, 'i')

export const email = form('an email address', (value) => value.length <= 254 && EMAIL.test(value))

const URI = /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})*$/i

/** As in RFC 3986, with a scheme. */
export const uri = form('a URI', (value) => URI.test(value))
