import type { Document } from '../../document/openapi.ts'
import type { Sampler } from '../schema/samples.ts'
import { codeFor, declaredFor, subjectsOf } from '../schema/subjects.ts'
import { baseOf } from './base.ts'
import type { Case } from './case.ts'

/**
 * Asks the mock for every status and media type that some other operation declares: it must not know
 * them here. Shows that nothing was lost from the description that the mock serves.
 */
export function undeclaredCases(document: Document, sampler: Sampler): Case[] {
  const all = subjectsOf(document)
  const statuses = all.flatMap(({ responses }) => responses.map(({ status }) => status))
  const codes = [...new Set([...statuses.filter((status) => /^\d{3}$/.test(status)), ...COMMON])]
  return all.flatMap((subjects) => {
    const { operationId, pointer } = subjects.operation
    const declared = subjects.responses.map(({ status }) => status)
    const base = baseOf(subjects, sampler)
    const ask = (code: number, mediaType?: string): Case => ({
      ...{ phase: 'undeclared', operationId, keyword: 'responses', covers: [] },
      name: `${operationId} knows no ${mediaType === undefined ? code : `${code} as ${mediaType}`}`,
      pointer: `${pointer}/responses`,
      ...{ input: base.input, credentials: base.credentials },
      headers: { accept: mediaType ?? '*/*', prefer: `code=${code}` },
      expectation: { kind: 'unknown', code, ...(mediaType !== undefined && { mediaType }) },
    })
    return [
      ...codes
        .map(Number)
        .filter((code) => declaredFor(code, declared) === undefined)
        .map((code) => ask(code)),
      ...subjects.responses
        .filter(({ contents }) => contents.length > 0)
        .flatMap(({ status, contents }) =>
          MEDIA_TYPES.filter((it) => contents.every(({ mediaType }) => !covers(mediaType, it))).map(
            (mediaType) => ask(codeFor(status, declared), mediaType),
          ),
        ),
    ]
  })
}

const MEDIA_TYPES = ['application/json', 'text/plain', 'text/html', 'application/problem+json']

const COMMON = '200 201 202 204 400 401 403 404 409 422 429 500 503'.split(' ')

function covers(declared: string, mediaType: string): boolean {
  const [range] = declared.split(';')
  return range === mediaType || range === '*/*' || range === mediaType.replace(/\/.*/, '/*')
}
