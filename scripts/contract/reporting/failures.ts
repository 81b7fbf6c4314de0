import { basename } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { SerializedError, TestModule } from 'vitest/node'
import type { CaseRecord } from './record.ts'

/** Of files that could not even make their cases, and of tests that don't record their failure themselves. */
export function failuresOutsideOfCases(module: TestModule): CaseRecord[] {
  const file = basename(module.moduleId)
  const failure = (name: string, errors: readonly TestError[]): CaseRecord => ({
    ...{ phase: file, milliseconds: 0, covers: [] },
    failure: { name, pointer: '', problems: errors.map(messageOf) },
  })
  const silent = [...module.children.allTests('failed')].filter(
    (test) => test.meta().contract?.failure === undefined,
  )
  return [
    ...(module.errors().length > 0 ? [failure(`all of ${file}`, module.errors())] : []),
    ...silent.map((test) => failure(test.fullName, test.result().errors ?? [])),
  ]
}

type TestError = Pick<SerializedError, 'message'> & { actual?: unknown; cause?: TestError }

/** What came is missing from messages about lists. */
function messageOf({ message, actual, cause }: TestError): string {
  const came = / to deeply equal \[\]$/.test(message) ? `: ${String(actual)}` : ''
  const text = stripVTControlCharacters(message + came).replace(/\s+/g, ' ')
  return [text.slice(0, 500), ...(cause ? [messageOf(cause)] : [])].join('; ')
}
