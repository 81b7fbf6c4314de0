import { baseOf } from '../../cases/base.ts'
import { attempt } from '../../schema/values.ts'
import type { Door, User } from './sign-in.ts'
import { fail } from './unreachable.ts'
import { writeRequest } from './write-request.ts'

/** How many operations are tried whose answer says that the credentials are wrong. */
const TRIED = 6

/**
 * Reads a few things that need credentials.
 *
 * @throws ProblemsError (exit code 3) when the credentials open none of them, or the user has no rights
 */
export async function probe({ suite, base, sender, headers }: Door, user: User): Promise<void> {
  const closed = [...suite.subjects.values()].filter(
    ({ operation: { method, security, path }, parameters }) =>
      method === 'get' &&
      !path.includes('{') &&
      !/log.?out|sign.?out/i.test(path) &&
      parameters.every(({ required }) => !required) &&
      security.length > 0 &&
      security.every((it) => Object.keys(it).length > 0),
  )
  const usable = closed.filter((it) => Object.keys(user.credentialsFor(it).values).length > 0)
  const rejected = new Map<string, number>()
  for (const subjects of usable) {
    if ([...rejected.values()].filter((status) => status === 401).length >= TRIED) break
    const input = attempt(() => baseOf(subjects, suite.sampler))?.input ?? {}
    const credentials = user.credentialsFor(subjects).values
    const request = writeRequest(suite, base, { subjects, input, credentials, headers })
    const { answer } = await sender.send(request)
    if (!answer || ![401, 403].includes(answer.status)) return
    rejected.set(subjects.operation.operationId, answer.status)
  }
  // One alone may be the server's mistake.
  if (rejected.size < 2) return
  const names = [...rejected.keys()].join(', ')
  const isUnknown = [...rejected.values()].every((status) => status === 401)
  if (isUnknown)
    fail(
      `the credentials are rejected: 401 for ${names}`,
      'correct the values of --auth, or the scheme and the member of --login',
    )
  fail(
    `the account has no rights: 403 for ${names}, which therefore can't be judged`,
    'use an account that may read and change what the description has',
  )
}
