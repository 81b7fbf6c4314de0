import { same, type Node } from '../cursor.ts'
import type { Effect } from '../report-change.ts'

/** A keyword that differs, with its effect on the allowed values. */
export interface ChangedLimit {
  readonly keyword: string
  readonly before: unknown
  readonly after: unknown
  readonly effect: Effect
}

/** The keywords that limit the values of both schemas differently. */
export function changedLimits(before: Node, after: Node): ChangedLimit[] {
  const single = [...LOWER, ...UPPER, ...EXACT]
    .filter((keyword) => !same(before[keyword], after[keyword]))
    .map((keyword) => ({
      keyword,
      before: before[keyword],
      after: after[keyword],
      effect: effectOf(keyword, before[keyword], after[keyword]),
    }))
  return [
    ...boundChange(before, after, 'minimum', 1),
    ...boundChange(before, after, 'maximum', -1),
    ...single,
    ...conditionChange(before, after),
    ...tupleChange(before, after),
    ...closedLists(before, after),
  ]
}

/** A changed condition limits other values. An added or removed one shows in its branches. */
function conditionChange({ if: before }: Node, { if: after }: Node): ChangedLimit[] {
  if (before === undefined || after === undefined || same(before, after)) return []
  return [{ keyword: 'if', before, after, effect: 'others' }]
}

/** Items of a tuple beyond `prefixItems` are limited by `items` alone. */
function tupleChange(before: Node, after: Node): ChangedLimit[] {
  const [old, now] = [before.prefixItems, after.prefixItems].map((it) =>
    Array.isArray(it) ? it.length : 0,
  ) as [number, number]
  if (old === now) return []
  const closed = isClosedList(now > old ? before : after)
  const effect = closed ? 'others' : now > old ? 'fewer' : 'more'
  return [{ keyword: 'prefixItems', before: old, after: now, effect }]
}

function isClosedList({ items, unevaluatedItems }: Node): boolean {
  return items === false || unevaluatedItems === false
}

function closedLists(before: Node, after: Node): ChangedLimit[] {
  const [was, is] = [isClosedList(before), isClosedList(after)]
  if (was === is) return []
  const keyword = [before, after].some(({ items }) => items === false)
    ? 'items'
    : 'unevaluatedItems'
  const effect = is ? 'fewer' : 'more'
  return [{ keyword, before: before[keyword], after: after[keyword], effect }]
}

/** An inclusive and an exclusive bound count as one limit. */
function boundChange(
  before: Node,
  after: Node,
  keyword: 'minimum' | 'maximum',
  sign: 1 | -1,
): ChangedLimit[] {
  const [old, now] = [boundOf(before, keyword, sign), boundOf(after, keyword, sign)]
  if (old?.value === now?.value && old?.exclusive === now?.exclusive) return []
  const shown = (bound: typeof old) => bound && { [bound.keyword]: bound.value }
  const difference =
    old && now ? (now.value - old.value) * sign || Number(now.exclusive) - Number(old.exclusive) : 0
  const effect = !old ? 'fewer' : !now ? 'more' : difference > 0 ? 'fewer' : 'more'
  return [{ keyword: (now ?? old)!.keyword, before: shown(old), after: shown(now), effect }]
}

/** The stricter of the inclusive and the exclusive bound. */
export function boundOf(schema: Node, keyword: 'minimum' | 'maximum', sign: 1 | -1) {
  const name = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'
  const [inclusive, exclusive] = [schema[keyword], schema[name]]
  const strict =
    typeof exclusive === 'number' ? { keyword: name, value: exclusive, exclusive: true } : undefined
  if (typeof inclusive !== 'number') return strict
  if (strict && (strict.value - inclusive) * sign >= 0) return strict
  return { keyword, value: inclusive, exclusive: false }
}

const LOWER = ['minLength', 'minItems', 'minProperties', 'minContains']
const UPPER = ['maxLength', 'maxItems', 'maxProperties', 'maxContains']
const EXACT = [
  ...['pattern', 'format', 'multipleOf', 'uniqueItems', 'contentEncoding', 'contentMediaType'],
  ...['not', 'dependentRequired'],
]

/** How another value of a keyword affects the allowed values, going by the keyword alone. */
export function effectOf(keyword: string, before: unknown, after: unknown): Effect {
  if (before === undefined) return 'fewer'
  if (after === undefined) return 'more'
  if (typeof before === 'number' && typeof after === 'number') {
    if (LOWER.includes(keyword)) return after > before ? 'fewer' : 'more'
    if (UPPER.includes(keyword)) return after < before ? 'fewer' : 'more'
    if (keyword === 'multipleOf') {
      if (before % after === 0) return 'more'
      return after % before === 0 ? 'fewer' : 'others'
    }
  }
  if (typeof before === 'boolean') return after === true ? 'fewer' : 'more'
  if (keyword === 'format') {
    if (WIDER_FORMAT[String(before)] === after) return 'more'
    if (WIDER_FORMAT[String(after)] === before) return 'fewer'
  }
  if (keyword === 'pattern') {
    if (after === ONE_LINE && isOneLine(String(before))) return 'more'
    if (before === ONE_LINE && isOneLine(String(after))) return 'fewer'
  }
  return 'others'
}

const ONE_LINE = '^.*$'

/** Whether a pattern describes whole strings, by nothing that may be a line break. */
function isOneLine(pattern: string): boolean {
  return /^\^(?:[^\\|[]|\[(?!\^)|\\[^sSWDPnrcxu])*\$$/.test(pattern)
}

/** For a format, another one that allows all of its values. @see https://spec.openapis.org/registry/format/ */
const WIDER_FORMAT: Readonly<Record<string, string>> = {
  int32: 'int64',
  float: 'double',
  ipv4: 'ip',
  uri: 'iri',
  'uri-reference': 'iri-reference',
  email: 'idn-email',
  hostname: 'idn-hostname',
}
