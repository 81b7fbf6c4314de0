import { parsePointer } from '../../document/json-pointer.ts'
import type { Case } from '../cases/case.ts'
import type { Outcome } from '../requests/send.ts'
import { essence } from '../schema/media-types.ts'
import type { Violation } from '../schema/oracle.ts'
import { contentFor, responseFor, type Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { parse } from '../../document/json.ts'
import { isMocksOwnAnswer, judgeAnswer, type WireAnswer } from './answer.ts'
import { judgeMockHeaders } from './mock-headers.ts'
import { featuresOf, type Features } from './schema-features.ts'

/** A violation as the mock reports it. */
interface MockViolation {
  readonly location?: readonly string[]
  readonly code: unknown
  readonly message: string
}

/** Everything known about a case on which mock and oracle disagree. */
export interface Situation {
  /** Of the document that the mock serves. */
  readonly features: Features
  readonly subjects: Subjects
  readonly it: Case
  readonly outcome: Outcome
  /** The mock accepted what it should have refused. */
  readonly accepted: boolean
  /** The keywords that the body breaks, according to the oracle. */
  readonly broken: readonly string[]
  /** Where in the body it breaks them: member names and indexes. */
  readonly brokenPaths: readonly (readonly string[])[]
  /** Why the mock refused what it should have accepted. */
  readonly rejections: readonly MockViolation[]
  /** What the mock reports about its own answer. */
  readonly responseViolations: readonly MockViolation[]
  /** Whether only values for which the description has no example are wrong. */
  readonly madeUp: boolean
}

export function situationOf(suite: Suite, it: Case, outcome: Outcome): Situation {
  const wanted = it.expectation.kind === 'refused'
  const { wire } = outcome
  const subjects = suite.subjects.get(it.operationId)!
  const broken = wanted ? brokenBy(suite, it) : []
  return {
    features: featuresOf(suite.description.document),
    subjects,
    it,
    outcome,
    accepted: wanted && wire !== undefined && wire.status < 400,
    broken: broken.map(({ keyword }) => keyword),
    brokenPaths: broken.map(({ instancePath }) => parsePointer(instancePath)),
    rejections: wanted || wire === undefined ? [] : reasonsIn(wire),
    responseViolations: wire === undefined ? [] : violationsIn(wire, 'response'),
    madeUp: wire !== undefined && isMadeUp(suite, subjects, wire),
  }
}

function brokenBy(
  { requests, subjects }: Suite,
  { operationId, input }: Case,
): readonly Violation[] {
  const bodies = subjects.get(operationId)?.bodies ?? []
  const content = contentFor(bodies, input.contentType ?? '')
  return content?.schema === undefined ? [] : requests.violations(content.schema, input.body)
}

function isMadeUp(suite: Suite, subjects: Subjects, wire: WireAnswer): boolean {
  const deviations = judgeAnswer(suite.responses, subjects, wire)
  const response = responseFor(subjects, wire.status)
  const type = essence(wire.headers.get('content-type') ?? '')
  const content = contentFor(response?.contents ?? [], type)
  const shown = response?.headers.filter(
    ({ object }) => 'example' in object || 'examples' in object,
  )
  return (
    deviations.length > 0 &&
    judgeMockHeaders(subjects, wire).length === 0 &&
    deviations.every(({ kind, pointer }) =>
      kind === 'header'
        ? shown?.every((header) => header.pointer !== pointer)
        : kind === 'body' && content?.examples.length === 0,
    )
  )
}

/** Why the mock refused a request; without a declared refusal the body says so. */
function reasonsIn(wire: WireAnswer): readonly MockViolation[] {
  const { validation } = Object(parse(wire.text)?.value) as { validation?: MockViolation[] }
  const own = isMocksOwnAnswer(wire) && Array.isArray(validation) ? validation : []
  return [
    ...violationsIn(wire, 'request'),
    ...own.map((it) => ({ ...it, location: ['request', ...(it.location ?? [])] })),
  ]
}

function violationsIn({ headers }: WireAnswer, place: 'request' | 'response'): MockViolation[] {
  const found = parse(headers.get('sl-violations') ?? '')?.value as MockViolation[] | undefined
  return (found ?? []).filter(({ location }) => location?.[0] === place)
}
