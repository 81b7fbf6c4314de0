import type { Case, Expectation } from '../cases/case.ts'
import type { Outcome } from '../requests/send.ts'
import { isObject } from '../../document/objects.ts'
import { isSequence } from '../../document/bodies/sequences.ts'
import { isForm, isJson } from '../schema/media-types.ts'
import type { ParameterSubject } from '../schema/subjects.ts'
import { isWithin } from '../schema/subset.ts'
import type { Suite } from '../suite.ts'
import { situationOf, type Situation } from './situation.ts'

/** A known defect of the mock. */
interface BlindSpot {
  readonly reason: string
  readonly applies: (situation: Situation) => boolean
}

/** The known reason why the mock disagrees with the oracle on a case. */
export function blindSpotOf(suite: Suite, it: Case, outcome: Outcome): string | undefined {
  const situation = situationOf(suite, it, outcome)
  return BLIND_SPOTS.find(({ applies }) => applies(situation))?.reason
}

const BLIND_SPOTS: readonly BlindSpot[] = [
  {
    reason: 'Prism treats an empty query parameter as absent',
    applies: ({ it, accepted, rejections }) =>
      (accepted || rejections.some(({ code }) => code === 'required')) &&
      Object.values(it.input.query ?? {})
        .flatMap((value) => (isObject(value) ? Object.values(value) : value))
        .flat()
        .includes(''),
  },
  {
    reason: 'Prism reads a blank string as the number 0',
    applies: ({ it, accepted }) =>
      accepted && Object.values(it.input.query ?? {}).some((value) => /^\s+$/.test(String(value))),
  },
  {
    reason: "Prism doesn't validate cookie parameters",
    applies: acceptsParameter((it) => it.in === 'cookie'),
  },
  {
    reason: "Prism doesn't validate parameters that are described by `content`",
    applies: acceptsParameter(({ object }) => object.content !== undefined),
  },
  {
    reason: 'Prism reads only the members of a deepObject that its schema names',
    applies: acceptsParameter(({ object }) => object.style === 'deepObject'),
  },
  {
    reason:
      "Prism doesn't validate bodies whose schema has a pattern that only compiles without the u flag",
    applies: ({ features, it, accepted }) =>
      accepted && it.input.body !== undefined && features.hasPatternWithoutFlag,
  },
  {
    reason: "the mock doesn't validate bodies of data that it has only as text",
    applies: ({ it, accepted }) =>
      accepted &&
      it.input.contentType !== undefined &&
      !isJson(it.input.contentType) &&
      !isForm(it.input.contentType) &&
      !isSequence(it.input.contentType),
  },
  {
    reason: 'Prism generates values that break their schema where there is no example',
    applies: ({ it, madeUp, outcome: { wire } }) =>
      madeUp &&
      (it.expectation.kind === 'accepted'
        ? wire!.status < 400
        : it.expectation.kind === 'answer' && it.expectation.code === wire!.status),
  },
  {
    reason: 'Prism validates with draft-07, which lacks the keywords of JSON Schema 2020-12',
    applies: ({ it, accepted, broken }) =>
      accepted &&
      (NEWER.has(it.keyword) ||
        (broken.some((name) => NEWER.has(name)) &&
          (broken.includes('oneOf') ||
            broken.every((name) => NEWER.has(name) || CHOICES.has(name))))),
  },
  {
    reason: "Prism doesn't validate the formats of IRIs and internationalized names",
    applies: ({ features, it, accepted, broken }) =>
      accepted &&
      UNKNOWN_FORMATS.some((format) => features.formats.has(format)) &&
      (['format', 'probe', 'type'].includes(it.keyword) || broken.includes('format')),
  },
  {
    reason: 'Prism wants a dot in the domain of an email address',
    applies: ({ features, rejections }) =>
      features.formats.has('email') &&
      rejections.some(({ code, message }) => code === 'format' && message.includes('email')),
  },
  {
    reason: 'Prism reads `items` beside `prefixItems` as draft-07 does',
    applies: ({ features, it, rejections, accepted }) =>
      features.keywords.has('prefixItems') &&
      JSON.stringify(it.input.body ?? '').includes('[') &&
      (accepted || rejections.some(({ code }) => code === 'false schema' || code === 'items')),
  },
  {
    reason: 'Prism requires `readOnly` members in requests when they are below allOf or oneOf',
    applies: ({ features, rejections }) =>
      rejections.some(({ code, message }) => {
        const [, name] = /required property '([^']+)'/.exec(message) ?? []
        return code === 'required' && name !== undefined && features.readOnlyMembers.has(name)
      }),
  },
  {
    reason: "Prism doesn't validate `readOnly` members of requests",
    applies: ({ features, brokenPaths, accepted }) =>
      accepted &&
      brokenPaths.length > 0 &&
      brokenPaths.every((path) => path.some((name) => features.readOnlyMembers.has(name))),
  },
  {
    reason: 'Prism validates bodies of every JSON media type against the schema of the first one',
    applies: ({ it: { input }, accepted, rejections, subjects }) => {
      const [first, second] = subjects.bodies.filter(({ mediaType }) => isJson(mediaType))
      const isFirst = [undefined, first?.mediaType].includes(input.contentType)
      return second !== undefined && !isFirst && (accepted || rejections.length > 0)
    },
  },
  {
    reason: 'Prism refuses with an answer of its own where no refusal is described',
    applies: ({ it, subjects, outcome: { wire } }) =>
      it.expectation.kind === 'refused' &&
      wire !== undefined &&
      wire.status >= 400 &&
      wire.headers.get('content-type')?.startsWith('application/problem+json') === true &&
      !subjects.responses.some(({ status }) => refusals(it.expectation).includes(status)),
  },
]

/** The declared statuses with which Prism refuses a request. */
function refusals(expectation: Expectation): readonly string[] {
  const isCredentials = expectation.kind === 'refused' && expectation.reason === 'credentials'
  return [...(isCredentials ? ['401'] : ['400', '415', '422']), 'default', '4XX']
}

const NEWER = new Set([
  ...['unevaluatedProperties', 'unevaluatedItems', 'dependentRequired', 'dependentSchemas'],
  ...['contains', 'minContains', 'maxContains'],
])

const UNKNOWN_FORMATS = ['iri', 'iri-reference', 'idn-email', 'idn-hostname']

/** Keywords that fail when a keyword inside them does. */
const CHOICES = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'then', 'else', 'const'])

/** Whether the mock accepts what it should refuse in a parameter of this kind. */
function acceptsParameter(isKind: (parameter: ParameterSubject) => boolean) {
  return ({ it, accepted, subjects }: Situation): boolean =>
    accepted &&
    subjects.parameters.some(
      (parameter) =>
        isKind(parameter) &&
        (isWithin(it.pointer, parameter.pointer) ||
          it.name.includes(` ${parameter.in} ${parameter.name} `)),
    )
}
