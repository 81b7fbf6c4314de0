import { beforeAll, expect, it } from 'vitest'
import { changesBetween } from '../../scripts/diff/index.ts'
import { descriptionsOf, type Case } from './cases/base.ts'
import { CASES } from './cases/index.ts'
import { NO_EFFECT } from './cases/other-words.ts'
import { PREFIXES } from './cases/prefixes.ts'
import { SAME_VALUES } from './cases/same-values.ts'
import { redoclyVerdicts } from './redocly.ts'

/** The codes of our reports for the findings of each Redocly rule, for breaking changes. */
const FOUND_AS: Readonly<Record<string, RegExp>> = {
  'path-removed':
    /^((operation|webhook|callback)-(removed|moved)|path-parameter-renamed|server-prefix-moved)$/,
  'operation-removed': /^(operation|webhook)-removed$/,
  'operation-id-changed': /^operation-renamed$/,
  // The name of a whole query string is not sent, so another one is no removal.
  'parameter-removed': /^parameter-(removed|moved|respelled)$/,
  'parameter-became-required': /^parameter-(required|added)$/,
  'parameter-serialization-changed': /^parameter-serialization$/,
  'request-body-removed': /^body-removed$/,
  'request-body-became-required': /^body-required$/,
  'media-type-removed': /^(media-type-(removed|respelled)|parameter-encoding)$/,
  'response-removed': /^response-(removed|respelled)$/,
  'response-header-removed': /^header-removed$/,
  'security-requirement-changed': /^security-(removed|scheme-renamed)$/,
  'security-scheme-changed': /^security-scheme-/,
  'server-removed': /^server-(removed|prefix-moved|variable-renamed)$/,
  'schema-type-changed': /^(type|null|variant)-/,
  'schema-combinator-changed': /^(variant|limit|null)-/,
  'schema-constraint-changed': /^(limit|members|type|enum)-/,
  'enum-values-added': /^(enum-(member-added|lifted)|null-added)$/,
  'enum-values-removed': /^enum-(member-removed|set)$/,
  'required-properties-added': /^property-(required|added)$/,
  // A property also goes when its schema becomes another one as a whole.
  'required-properties-removed': /^(property-(optional|removed)|(type|variant)-.*)$/,
  'property-removed': /^(property-removed|(type|variant)-.*)$/,
}

/** The cases that Redocly alone calls breaking, by the reason why they aren't. */
const FALSE_ALARMS: Readonly<Record<string, readonly string[]>> = {
  'a request accepts more than before': [
    'a property of a request may be null by an alternative',
    'a single value of a request becomes two',
    'a property of a request goes from int32 to int64',
    'a property of a request may be a multiple of less',
    'a plain request becomes a union of two',
  ],
  'the schema says the same in other keywords': [
    'a schema is wrapped in a single allOf',
    'a component is wrapped in a single allOf',
    'a schema is wrapped in a single allOf with a description',
    'a wrapped schema gains a property',
    'properties move to a base type',
    'const becomes an enum of one',
    'null as an alternative instead of a type',
    'undeclared properties are allowed explicitly',
    'a minimum length of nothing',
    'the values of a request may be written in one more way',
    'alternatives that are only types become a list of types',
    'a nullable component of 3.0 is written in the syntax of 3.1',
    'bytes of 3.0 are written in the syntax of 3.1',
    'an exclusive bound of an integer becomes an inclusive one',
    'both values of a boolean are written out',
  ],
  'the requests and responses are the same': [
    'a parameter gets a long description',
    'a parameter moves to its path item',
    'defaults of the specification are written out',
    // Redocly doesn't know the style that OpenAPI 3.2 adds.
    'the default of the style of cookies is written out',
    'security moves to the top',
    'the address of the server ends with a slash',
    'the token format is declared, and its scheme in upper case',
    'the header of a key is spelled in another case',
    'a range of successes is written in upper case',
  ],
  'the default response covers the status': ['an error status goes into the default'],
}

const falseAlarms = Object.values(FALSE_ALARMS).flat().sort()
// Redocly compares how schemas and addresses are written: of these cases only breaking ones count.
const REWRITTEN = [...SAME_VALUES, ...NO_EFFECT, ...PREFIXES]
const isForRedocly = (row: Case) => row.breaks.length > 0 || !REWRITTEN.includes(row)
const rows = CASES.flatMap((group) => group.cases).filter(isForRedocly)
const cases = rows.map((row) => {
  const [before, after] = descriptionsOf(row)
  return { row, before, after, ours: changesBetween(before, after) }
})
let verdicts: readonly (readonly string[])[]

beforeAll(async () => {
  verdicts = await redoclyVerdicts(cases.map(({ before, after }) => [before, after]))
}, 120_000)

it('finds everything that `redocly diff` calls breaking, except for the listed false alarms', () => {
  const missed = cases.flatMap(({ row, ours }, index) => {
    if (falseAlarms.includes(row.name)) return []
    const breaking = ours.filter(({ breaks }) => breaks.length > 0)
    // One schema may break in a way that Redocly sees through another rule.
    const codes = (breaking.length > 0 ? ours : []).map(({ code }) => code)
    return verdicts[index]!.filter((rule) => !codes.some((code) => FOUND_AS[rule]!.test(code))).map(
      (rule) => `${rule} in: ${row.name}`,
    )
  })
  expect(missed).toEqual([])
})

it('lists no false alarm that Redocly no longer raises', () => {
  const alarms = cases.filter(
    ({ row }, index) => row.breaks.length === 0 && verdicts[index]!.length > 0,
  )
  expect(alarms.map(({ row }) => row.name).sort()).toEqual(falseAlarms)
})
