import type { Document } from '../../../scripts/pipeline/openapi.ts'
import type { Sampler } from '../schema/samples.ts'
import { declaredFor, subjectsOf } from '../schema/subjects.ts'
import { baseOf } from './base.ts'
import type { Case } from './case.ts'

/**
 * Asks the mock for every status that some other operation declares: it must not know it here.
 * Shows that statuses were not lost from the description that the mock serves.
 */
export function undeclaredCases(document: Document, sampler: Sampler): Case[] {
  const all = subjectsOf(document)
  const codes = [
    ...new Set([
      ...all.flatMap(({ responses }) => responses.map(({ status }) => status)),
      ...COMMON,
    ]),
  ].filter((status) => /^\d{3}$/.test(status))
  return all.flatMap((subjects) => {
    const { operationId, pointer } = subjects.operation
    const declared = subjects.responses.map(({ status }) => status)
    const base = baseOf(subjects, sampler)
    return codes
      .map(Number)
      .filter((code) => declaredFor(code, declared) === undefined)
      .map((code): Case => ({
        ...{ phase: 'undeclared', operationId, keyword: 'responses', covers: [] },
        name: `${operationId} knows no ${code}`,
        pointer: `${pointer}/responses`,
        ...{ input: base.input, credentials: base.credentials },
        headers: { prefer: `code=${code}` },
        expectation: { kind: 'unknown', code },
      }))
  })
}

const COMMON = [
  '200',
  '201',
  '202',
  '204',
  '400',
  '401',
  '403',
  '404',
  '409',
  '422',
  '429',
  '500',
  '503',
]
