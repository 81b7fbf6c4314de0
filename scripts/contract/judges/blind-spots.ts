import type { Case, Expectation } from '../cases/case.ts'
import type { Outcome } from '../requests/send.ts'
import { isForm, isJson } from '../schema/media-types.ts'
import type { Suite } from '../suite.ts'
import { isReadOnly, needsNoFlag, usesKeyword } from './schema-features.ts'
import { situationOf, type Situation } from './situation.ts'

/** A known defect of the mock. */
interface BlindSpot {
  readonly reason: string
  readonly applies: (situation: Situation) => boolean
}

/** Why the mock disagrees with the oracle on a case, if that is known. */
export function blindSpotOf(suite: Suite, it: Case, outcome: Outcome): string | undefined {
  const situation = situationOf(suite, it, outcome)
  return BLIND_SPOTS.find(({ applies }) => applies(situation))?.reason
}

const BLIND_SPOTS: readonly BlindSpot[] = [
  {
    reason: 'Prism takes an empty value of a query parameter for an absent one',
    applies: ({ it, taken, refusedFor }) =>
      (taken || refusedFor.some(({ code }) => code === 'required')) &&
      Object.values(it.input.query ?? {}).some((value) => [value].flat().includes('')),
  },
  {
    reason: 'Prism takes a blank text for the number 0',
    applies: ({ it, taken }) =>
      taken && Object.values(it.input.query ?? {}).some((value) => /^\s+$/.test(String(value))),
  },
  {
    reason: 'Prism does not look at cookie parameters',
    applies: ({ it, taken, subjects }) =>
      taken &&
      subjects.parameters.some(
        (parameter) =>
          parameter.in === 'cookie' && isAbout(it, parameter.pointer, parameter.name, 'cookie'),
      ),
  },
  {
    reason: 'Prism does not look at parameters that are described by `content`',
    applies: ({ it, taken, subjects }) =>
      taken &&
      subjects.parameters.some(
        ({ object, pointer, name, in: location }) =>
          object.content && isAbout(it, pointer, name, location),
      ),
  },
  {
    reason: 'Prism reads only those members of a deepObject that its schema names',
    applies: ({ it, taken, subjects }) =>
      taken &&
      subjects.parameters.some(
        ({ object, pointer, name, in: location }) =>
          object.style === 'deepObject' && isAbout(it, pointer, name, location),
      ),
  },
  {
    reason: 'Prism takes a body that is the JSON text null for an absent one',
    applies: ({ it, taken, subjects }) =>
      it.input.body === null &&
      (subjects.bodyRequired ? it.expectation.kind === 'accepted' : taken),
  },
  {
    reason: 'Prism checks no body if a pattern in its schema only compiles without the u flag',
    applies: ({ document, it, taken }) =>
      taken && it.input.body !== undefined && needsNoFlag(document),
  },
  {
    reason: 'Prism judges a body that is neither JSON nor a form as a text',
    applies: ({ it, refusedFor }) =>
      refusedFor.some(({ location }) => location?.[1] === 'body') &&
      it.input.contentType !== undefined &&
      !isJson(it.input.contentType) &&
      !isForm(it.input.contentType),
  },
  {
    reason: 'What Prism makes up where there is no example need not fit its schema',
    applies: ({ it, madeUp, outcome: { wire } }) =>
      madeUp &&
      (it.expectation.kind === 'accepted'
        ? wire!.status < 400
        : it.expectation.kind === 'answer' && it.expectation.code === wire!.status),
  },
  {
    reason: 'Prism does not look at bodies that are neither JSON nor a form',
    applies: ({ it, taken }) =>
      taken &&
      it.input.body !== undefined &&
      /^text\/|octet-stream|xml/.test(it.input.contentType ?? ''),
  },
  {
    reason:
      'Prism judges with a draft-07 validator, which knows no keywords of JSON Schema 2020-12',
    applies: ({ it, taken, broken }) =>
      taken &&
      (NEWER.has(it.keyword) ||
        (broken.some((name) => NEWER.has(name)) &&
          (broken.includes('oneOf') ||
            broken.every((name) => NEWER.has(name) || CHOICES.has(name))))),
  },
  {
    reason:
      'Prism takes draft-07 for 2020-12, so that `items` beside `prefixItems` is read wrongly',
    applies: ({ document, it, refusedFor, taken }) =>
      usesKeyword(document, 'prefixItems') &&
      JSON.stringify(it.input.body ?? '').includes('[') &&
      (taken || refusedFor.some(({ code }) => code === 'false schema' || code === 'items')),
  },
  {
    reason:
      'Prism wants members that are `readOnly` in requests, too, where they stand below allOf or oneOf',
    applies: ({ document, refusedFor }) =>
      refusedFor.length > 0 &&
      refusedFor.some(({ code, message }) => {
        const [, name] = /required property '([^']+)'/.exec(message) ?? []
        return code === 'required' && name !== undefined && isReadOnly(document, name)
      }),
  },
  {
    reason: 'Prism does not look at members that are `readOnly` in requests',
    applies: ({ document, brokenMembers, taken }) =>
      taken &&
      brokenMembers.length > 0 &&
      brokenMembers.every((name) => isReadOnly(document, name)),
  },
  {
    reason: 'Prism judges a body of a further JSON media type by the schema of the first one',
    applies: ({ it, taken, refusedFor, subjects }) => {
      const json = subjects.bodies.filter(({ mediaType }) => isJson(mediaType))
      return (
        json.length > 1 &&
        it.input.contentType !== undefined &&
        it.input.contentType !== json[0]!.mediaType &&
        (taken || refusedFor.length > 0)
      )
    },
  },
  {
    reason:
      'What Prism makes up, if it can at all, ignores if, contains, prefixItems, unevaluatedProperties and the like',
    applies: ({ document, it, outcome: { wire } }) =>
      /dynamic=true/.test(it.headers['prefer'] ?? '') &&
      it.expectation.kind === 'answer' &&
      (wire?.status === it.expectation.code || wire?.status === 500) &&
      [...NEWER, 'if', 'prefixItems', 'not', 'propertyNames'].some((it) =>
        usesKeyword(document, it),
      ),
  },
  {
    reason: 'What Prism makes up breaks its schema, as Prism says itself',
    applies: ({ it, disownedFor, outcome: { wire } }) =>
      /dynamic=true/.test(it.headers['prefer'] ?? '') &&
      it.expectation.kind === 'answer' &&
      wire?.status === it.expectation.code &&
      disownedFor.length > 0,
  },
  {
    reason: 'Prism answers with a text of its own where no refusal is described',
    applies: ({ it, subjects, outcome: { wire } }) =>
      it.expectation.kind === 'refused' &&
      wire !== undefined &&
      wire.status >= 400 &&
      wire.headers.get('content-type')?.startsWith('application/problem+json') === true &&
      !subjects.responses.some(({ status }) => refusals(it.expectation).includes(status)),
  },
]

/** The statuses that Prism looks for to refuse something. */
function refusals(expectation: Expectation): readonly string[] {
  const isCredentials = expectation.kind === 'refused' && expectation.reason === 'credentials'
  return [...(isCredentials ? ['401'] : ['400', '415', '422']), 'default', '4XX']
}

const NEWER = new Set([
  ...['unevaluatedProperties', 'unevaluatedItems', 'dependentRequired', 'dependentSchemas'],
  ...['contains', 'minContains', 'maxContains', '$dynamicRef'],
])

/** What fails along with what stands inside it. */
const CHOICES = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'then', 'else', 'const'])

function isAbout(it: Case, parameter: string, name: string, location: string): boolean {
  return (
    it.pointer === parameter ||
    it.pointer.startsWith(`${parameter}/`) ||
    it.name.includes(` ${location} ${name} `)
  )
}
