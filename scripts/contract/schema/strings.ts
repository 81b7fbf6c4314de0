import fastCheck, { type Arbitrary } from 'fast-check'
import type { Document } from '../../document/openapi.ts'
import { WELL_KNOWN } from './candidates.ts'
import type { Part } from './parts.ts'
import { boundedPattern, matchingStrings, type StringTest } from './patterns.ts'

/**
 * Random strings of a format, a pattern or a length, from all planes of Unicode. Where keywords
 * interact, some don't fit, and the caller asks the oracle: a filter might never end.
 */
export function stringsOf(parts: readonly Part[], document: Document): Arbitrary<string> {
  const find = <T>(keyword: string) =>
    parts.map(({ schema }) => schema[keyword]).find((value) => value !== undefined) as T | undefined
  const minLength = find<number>('minLength') ?? 0
  const maxLength = Math.min(find<number>('maxLength') ?? minLength + 60, minLength + 400)
  const format = FORMATS[find<string>('format') ?? '']
  const pattern = find<string>('pattern')
  if (format && pattern === undefined) return format
  const short = lettersOf('grapheme', minLength, Math.min(maxLength, minLength + 20))
  const long = lettersOf('binary', minLength, maxLength)
  if (pattern === undefined) return fastCheck.oneof(short, long)
  const bounded = boundedPattern(pattern, document)
  const known = WELL_KNOWN.filter((text) => bounded.test(text))
  const matching = matchingStrings(pattern)
  const sources = [
    ...(known.length > 0 ? [fastCheck.constantFrom(...known)] : []),
    ...(matching ? [matching] : []),
    ...(isLoose(bounded) ? [short] : []),
  ]
  return sources.length > 0 ? fastCheck.oneof(...sources) : long
}

/** Created when first used and once, because it takes half a second to make their tables. */
const letters = new Map<string, Arbitrary<string>>()

/** JSON Schema counts code points (`binary`); a grapheme may have several. */
function lettersOf(kind: 'grapheme' | 'binary', minLength: number, maxLength: number) {
  const unit = letters.get(kind) ?? fastCheck.string({ unit: kind, minLength: 1, maxLength: 1 })
  letters.set(kind, unit)
  return fastCheck
    .string({ unit, minLength, maxLength, size: 'max' })
    .map((text) => [...text].slice(0, maxLength).join(''))
}

/** Whether most strings match, as with a pattern without anchors. */
function isLoose(expression: StringTest): boolean {
  return expression.test('any text') && expression.test('é 漢')
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0')
const upTo = (max: number, min = 0) => fastCheck.integer({ min, max })

const dates = fastCheck
  .tuple(upTo(2100, 1970), upTo(12, 1), upTo(28, 1))
  .map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`)

const times = fastCheck
  .tuple(
    ...[upTo(23), upTo(59), upTo(59)],
    fastCheck.constantFrom('', '.5', '.123456789'),
    fastCheck.constantFrom('Z', '+02:00', '-11:30'),
  )
  .map(([hour, minute, second, fraction, zone]) =>
    [pad(hour as number), pad(minute as number), `${pad(second as number)}${fraction}${zone}`].join(
      ':',
    ),
  )

const emails = fastCheck
  .tuple(fastCheck.stringMatching(/^[a-z0-9]{1,12}$/), fastCheck.domain())
  .map(([name, domain]) => `${name}@${domain}`)

const FORMATS: Readonly<Record<string, Arbitrary<string>>> = {
  uuid: fastCheck.uuid(),
  date: dates,
  time: times,
  'date-time': fastCheck.tuple(dates, times).map(([date, time]) => `${date}T${time}`),
  duration: upTo(500, 1).map((hours) => `PT${hours}H`),
  email: emails,
  'idn-email': emails,
  uri: fastCheck.webUrl(),
  iri: fastCheck.webUrl(),
  'uri-reference': fastCheck.webPath(),
  'iri-reference': fastCheck.webPath(),
  url: fastCheck.webUrl(),
  hostname: fastCheck.domain(),
  'idn-hostname': fastCheck.domain(),
  ipv4: fastCheck.ipV4(),
  ipv6: fastCheck.ipV6(),
  byte: fastCheck.base64String(),
  'json-pointer': fastCheck.constantFrom('', '/a', '/a~1b/0'),
}
