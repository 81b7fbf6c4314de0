import { pointerOf, type Document } from '../../../scripts/pipeline/openapi.ts'
import { mapSchemas } from '../../../scripts/pipeline/schemas.ts'
import { isJson } from '../cases/base.ts'
import type { Case } from '../cases/case.ts'
import type { Suite } from '../runners/context.ts'
import type { Outcome } from '../runners/send.ts'
import type { Subjects } from '../schema/subjects.ts'
import { contentFor, parse } from './answer.ts'

/** A known defect of the mock. */
interface BlindSpot {
  readonly reason: string
  readonly applies: (situation: Situation) => boolean
}

interface Situation {
  readonly document: Document
  readonly subjects: Subjects
  readonly it: Case
  readonly outcome: Outcome
  /** The mock took what should have been refused. */
  readonly taken: boolean
  /** The keywords that the body breaks, as the oracle sees it. */
  readonly broken: readonly string[]
  /** The mock refused what should have been taken, for these reasons. */
  readonly refusedFor: readonly { readonly code: unknown; readonly message: string }[]
}

/** Why the mock disagrees with the oracle on a case, if that is known. */
export function blindSpotOf(suite: Suite, it: Case, outcome: Outcome): string | undefined {
  const wanted = it.expectation.kind === 'refused'
  const { wire } = outcome
  const situation: Situation = {
    ...{ document: suite.document, subjects: suite.subjects.get(it.operationId)!, it, outcome },
    taken: wanted && wire !== undefined && wire.status < 400,
    broken: wanted ? brokenBy(suite, it) : [],
    refusedFor: wanted ? [] : violationsIn(wire?.headers.get('sl-violations')),
  }
  return BLIND_SPOTS.find(({ applies }) => applies(situation))?.reason
}

function brokenBy({ requests, subjects }: Suite, { operationId, input }: Case): string[] {
  const bodies = subjects.get(operationId)?.bodies ?? []
  const content = contentFor(bodies, input.contentType ?? '')
  return content?.schema === undefined
    ? []
    : requests.violations(content.schema, input.body).map(({ keyword }) => keyword)
}

function violationsIn(header: string | null | undefined): Situation['refusedFor'] {
  const found = parse(header ?? '')?.value as
    { location?: string[]; code: unknown; message: string }[] | undefined
  return (found ?? []).filter(({ location }) => location?.[0] === 'request')
}

const BLIND_SPOTS: readonly BlindSpot[] = [
  {
    reason:
      'Prism answers a body that is no JSON by itself, with 400 and JSON of its own, not with the described refusal',
    applies: ({ it, outcome: { wire } }) =>
      it.rawBody !== undefined && wire?.status === 400 && wire.text.includes('"invalid_json"'),
  },
  {
    reason: 'Prism takes an empty value of a query parameter for an absent one',
    applies: ({ it, taken }) =>
      taken && Object.values(it.input.query ?? {}).some((value) => [value].flat().includes('')),
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
    applies: ({ it, taken, subjects }) => taken && it.input.body === null && !subjects.bodyRequired,
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
    reason: 'Prism answers with a text of its own where no refusal is described',
    applies: ({ it, subjects, outcome: { wire } }) =>
      it.expectation.kind === 'refused' &&
      wire !== undefined &&
      wire.status >= 400 &&
      wire.headers.get('content-type')?.startsWith('application/problem+json') === true &&
      !subjects.responses.some(({ status }) => REFUSALS.has(status)),
  },
]

/** The statuses that Prism looks for to refuse something. */
const REFUSALS = new Set(['400', '401', '415', '422', 'default', '4XX'])

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

function isReadOnly(document: Document, name: string): boolean {
  let found = false
  mapSchemas(document, (schema, pointer) => {
    found ||= schema['readOnly'] === true && pointer.endsWith(pointerOf('properties', name))
    return schema
  })
  return found
}

const used = new WeakMap<Document, Set<string>>()

function usesKeyword(document: Document, keyword: string): boolean {
  let keywords = used.get(document)
  if (!keywords) {
    const found = new Set<string>()
    mapSchemas(document, (schema) => {
      Object.keys(schema).forEach((it) => found.add(it))
      return schema
    })
    used.set(document, (keywords = found))
  }
  return keywords.has(keyword)
}
