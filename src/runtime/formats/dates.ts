import { isClientError, UsageError, ValidationError } from '../errors/errors.ts'
import { keyFor, type Operation, type ParameterLocation } from '../operation.ts'
import { defaultType } from '../request/body.ts'
import type { AnyInput, Values } from '../request/input.ts'
import type { Around, Exchange } from '../types.ts'
import type { NamedPlaces, Place } from './place.ts'
import { convertAt, type Found } from './places.ts'

/**
 * Writes dates of requests and reads those of answers, at the places that descriptors have as `dates`.
 * A date-time has the milliseconds of a `Date` in UTC; a date is one at 00:00 UTC. Answers are
 * validated as they came, so that validators see the same as without it.
 */
export function dates(named: NamedPlaces): Around {
  return (transport) => ({
    ...transport,
    prepare: (operation, input) =>
      transport.prepare(operation, sent(operation, input ?? {}, named)),
    send: async (call) => received(await transport.send(call), named),
  })
}

function sent(operation: Operation, input: AnyInput, named: NamedPlaces): AnyInput {
  const { operationId, parameters, requestBody } = operation
  const write = (what: string, value: unknown, place: Place) => {
    const convert = (item: unknown, found: Found) => {
      if (!(item instanceof Date)) return item
      const text = textOf(item, found.formats)
      if (text !== undefined) return text
      const isInvalid = found.formats.includes('date-time') || Number.isNaN(item.getTime())
      const reason = isInvalid
        ? "isn't a valid Date"
        : 'must be a Date at 00:00 UTC, as it has no time'
      throw new UsageError(
        `${operationId} can't write this ${what}: ${found.pointer ? `${JSON.stringify(found.pointer)} ` : 'it '}${reason}`,
      )
    }
    try {
      return mapped(value, place, (it, own) => convertAt(it, own, { named, convert }))
    } catch (error) {
      throw isClientError(error) ? error : new UsageError(`${operationId} can't write this ${what}`)
    }
  }
  const written: Partial<Record<ParameterLocation, Values>> = {}
  for (const { in: place, name, dates: own } of parameters) {
    const values = input[place]
    if (!own || !values || !Object.hasOwn(values, name)) continue
    const value = write(`${place} parameter "${name}"`, values[name], own)
    written[place] = { ...values, ...written[place], [name]: value }
  }
  const { body, contentType } = input
  const types = Object.keys(requestBody?.content ?? {})
  const type = contentType ?? (types[0] ? defaultType(types, body) : '')
  const own = requestBody?.content[type]?.dates
  return {
    ...input,
    ...written,
    ...(own && body !== undefined && { body: write('body', body, own) }),
  }
}

/** A Date as the text of one of these formats; undefined for one that none of them can hold. */
function textOf(date: Date, formats: readonly string[]): string | undefined {
  const time = date.getTime()
  const text = Number.isNaN(time) ? '' : date.toISOString()
  if (!/^\d{4}-/.test(text)) return undefined
  if (formats.includes('date-time')) return text
  return time % DAY === 0 ? text.slice(0, 10) : undefined
}

const DAY = 86_400_000

function received(exchange: Exchange, named: NamedPlaces): Exchange {
  const { answer, breach, call } = exchange
  const { operationId, responses } = call.operation
  const own = responses[keyFor(responses, answer.status)!]?.[answer.contentType!]?.dates
  if (!own || breach) return exchange
  const read = (value: unknown, place: Place) => {
    const convert = (text: unknown, { formats, isCertain, pointer }: Found) => {
      const date = typeof text === 'string' ? dateOf(text, formats) : undefined
      // A secret of the call may have been removed from it.
      if (date || typeof text !== 'string' || !isCertain || text.includes('[redacted]'))
        return date ?? text
      const violations = [{ pointer, keyword: 'format', type: 'string' }]
      const subject = `response ${answer.status}`
      throw new ValidationError({ operationId, subject, violations }, value)
    }
    return convertAt(value, place, { named, convert })
  }
  return { ...exchange, answer: { ...answer, body: mapped(answer.body, own, read) } }
}

const DATE = /^\d{4}-\d\d-\d\d$/
const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T\s](\d\d:\d\d:)(\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/i

/** The Date that a text of one of these formats stands for, in milliseconds; undefined without one. */
export function dateOf(text: string, formats: readonly string[]): Date | undefined {
  const isDate = formats.includes('date') && DATE.test(text)
  const [, day = '', minute = '', second = '', fraction = '', zone = ''] = isDate
    ? ['', text, '00:00:', '00', '', 'Z']
    : formats.includes('date-time')
      ? (DATE_TIME.exec(text) ?? [])
      : []
  const isLeap = second === '60'
  const milliseconds = fraction.slice(0, 4)
  const time = Date.parse(
    `${day}T${minute}${isLeap ? '59' : second}${milliseconds}${zone.toUpperCase()}`,
  )
  // `Date.parse` accepts the 30th of February.
  const start = new Date(`${day}T00:00Z`)
  if (Number.isNaN(time) || start.toISOString().slice(0, 10) !== day) return undefined
  return new Date(time + (isLeap ? 1_000 : 0))
}

/** A value, or each item of a stream, with what `convert` makes of it. */
function mapped(
  value: unknown,
  place: Place,
  convert: (value: unknown, place: Place) => unknown,
): unknown {
  const isStream = Symbol.asyncIterator in Object(value) && !(value instanceof ReadableStream)
  if (!isStream) return convert(value, place)
  const items = (value as AsyncIterable<unknown>)[Symbol.asyncIterator]()
  const item = (typeof place === 'string' ? undefined : place.items) ?? {}
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      const result = await items.next()
      if (result.done) return result
      try {
        return { done: false, value: convert(result.value, item) }
      } catch (error) {
        await items.return?.()
        throw error
      }
    },
    // A generator would keep a stream open until its next item.
    return: async () => (await items.return?.()) ?? { done: true, value: undefined },
  }
}
