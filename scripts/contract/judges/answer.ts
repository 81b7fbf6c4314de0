import { parse } from '../../document/json.ts'
import type { Deviation } from '../findings/finding.ts'
import { causesAmong, detailOf, placeOf } from './violations.ts'
import { essence } from '../schema/media-types.ts'
import type { Oracle } from '../schema/oracle.ts'
import { writtenAs } from '../schema/written-as.ts'
import {
  contentFor,
  responseFor,
  type ContentSubject,
  type ResponseSubject,
  type Subjects,
} from '../schema/subjects.ts'

/** An answer as it was received. */
export interface WireAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** All ways in which an answer differs from what an operation declares. */
export function judgeAnswer(oracle: Oracle, subjects: Subjects, answer: WireAnswer): Deviation[] {
  const response = responseFor(subjects, answer.status)
  if (!response) {
    const declared = subjects.responses.map(({ status }) => status).join(', ')
    const message = `the status ${answer.status} is not declared (${declared} are)`
    return [{ kind: 'status', message, pointer: `${subjects.operation.pointer}/responses` }]
  }
  return [...judgeHeaders(oracle, response, answer), ...judgeContent(oracle, response, answer)]
}

function judgeHeaders(oracle: Oracle, response: ResponseSubject, { headers }: WireAnswer) {
  return response.headers.flatMap(({ name, pointer, object }): Deviation[] => {
    if (/^content-type$/i.test(name)) return []
    const values = /^set-cookie$/i.test(name) ? headers.getSetCookie() : [headers.get(name)]
    const present = values.filter((value) => value !== null)
    if (present.length === 0) {
      return object.required === true
        ? [{ kind: 'header', message: `the header ${name} is missing`, pointer, place: name }]
        : []
    }
    if (object.schema === undefined) return []
    return present
      .filter((value) => !acceptsText(oracle, `${pointer}/schema`, value))
      .map((detail) => ({
        kind: 'header',
        message: `the header ${name} breaks its schema`,
        pointer,
        place: name,
        detail,
      }))
  })
}

/** Whether any reading of a header's value is valid. */
function acceptsText(oracle: Oracle, pointer: string, text: string): boolean {
  const readings: unknown[] = [text, text.split(',').map((part) => part.trim())]
  if (text.trim() !== '' && !Number.isNaN(Number(text))) readings.push(Number(text))
  if (text === 'true' || text === 'false') readings.push(text === 'true')
  return readings.some((reading) => oracle.accepts(pointer, reading))
}

function judgeContent(oracle: Oracle, response: ResponseSubject, answer: WireAnswer): Deviation[] {
  const { contents, pointer, status } = response
  const type = essence(answer.headers.get('content-type') ?? '')
  if (contents.length === 0) {
    return answer.text === ''
      ? []
      : [{ kind: 'body', message: `${status} has a body, but none is declared`, pointer }]
  }
  if (answer.status === 204 || answer.status === 304) return []
  const content = contentFor(contents, type)
  if (!content) {
    const names = contents.map(({ mediaType }) => mediaType).join(', ')
    const message = `${status} has the media type ${type || '(none)'} (${names} declared)`
    return [{ kind: 'media type', message, pointer }]
  }
  return judgeBody(oracle, content, answer.text)
}

function judgeBody(oracle: Oracle, content: ContentSubject, text: string): Deviation[] {
  const { schema } = content
  const written = writtenAs(oracle, content)
  if (schema === undefined || written === undefined) return []
  if (written === 'text')
    return [...violations(oracle, schema, text), ...judgeContentSchema(oracle, schema, text)]
  const body = parse(text)
  if (written === 'either' && (!body || oracle.accepts(schema, text)))
    return violations(oracle, schema, text)
  if (!body) return [{ kind: 'body', message: 'the body is not JSON', pointer: schema }]
  return violations(oracle, schema, body.value)
}

/** Judges JSON in a string by `contentSchema`. */
function judgeContentSchema(oracle: Oracle, schema: string, text: string): Deviation[] {
  const held = oracle.contentSchemaAt(schema)
  if (held === undefined) return []
  const body = parse(text)
  if (!body) return [{ kind: 'body', message: 'the string is not JSON', pointer: schema }]
  return violations(oracle, held, body.value)
}

function violations(oracle: Oracle, schema: string, value: unknown): Deviation[] {
  return causesAmong(oracle.violations(schema, value)).map((violation) => ({
    kind: 'body',
    message: `the body breaks ${violation.keyword}: ${violation.message}`,
    pointer: violation.pointer,
    place: placeOf('body', violation),
    detail: detailOf(violation, value),
  }))
}

/** Whether an answer is the mock's own and not from the description. */
export function isMocksOwnAnswer({ text }: WireAnswer): boolean {
  return /https:\/\/stoplight\.io\/prism\/errors#|urn:mock:/.test(text)
}
