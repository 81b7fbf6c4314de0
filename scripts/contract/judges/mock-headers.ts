import { responseFor, type Subjects } from '../schema/subjects.ts'
import type { Deviation } from '../findings/finding.ts'
import type { WireAnswer } from './answer.ts'

/** Deviations that only a mock can have: it must send every described header, and no others. */
export function judgeMockHeaders(subjects: Subjects, answer: WireAnswer): Deviation[] {
  const response = responseFor(subjects, answer.status)
  if (!response) return []
  const { pointer, headers } = response
  const known = new Set([...ORDINARY, ...headers.map(({ name }) => name.toLowerCase())])
  const missing = headers.filter(
    ({ name }) => !answer.headers.has(name) && !/^content-type$/i.test(name),
  )
  return [
    ...missing.map((header): Deviation => ({
      kind: 'header',
      message: `the mock lacks the header ${header.name}`,
      pointer: header.pointer,
    })),
    ...[...answer.headers.keys()]
      .filter((name) => !known.has(name))
      .map((name): Deviation => ({
        kind: 'header',
        message: `the mock sends ${name}, which is not declared`,
        pointer,
      })),
  ]
}

/** What every HTTP server sends, and what the mock adds about itself. */
const ORDINARY = [
  ...['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'transfer-encoding'],
  ...['sl-violations', 'deprecation', 'vary'],
]
