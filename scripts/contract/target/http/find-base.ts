import { serverPrefixes } from '../../judges/find-operation.ts'
import { baseOf } from '../../cases/base.ts'
import { attempt } from '../../schema/values.ts'
import type { Suite } from '../../suite.ts'
import type { Sender } from './sender.ts'
import { fail } from './sign-in.ts'
import { writeRequest } from './write-request.ts'

/**
 * The URL that paths of the description are appended to: the target, or with the path of a described
 * server, if operations answer only there.
 *
 * @throws ProblemsError (exit code 3) when the server doesn't answer
 */
export async function findBase(
  suite: Suite,
  sender: Sender,
  target: string,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const readable = [...suite.subjects.values()].filter(
    ({ operation, parameters }) =>
      operation.method === 'get' && parameters.every(({ required }) => !required),
  )
  const prefixes = serverPrefixes(suite.description.document)
  const hasPath = new URL(target).pathname !== '/'
  const bases = (hasPath ? ['', ...prefixes] : prefixes).map((prefix) => target + prefix)
  for (const base of new Set(bases)) {
    for (const subjects of readable.slice(0, 3)) {
      const input = attempt(() => baseOf(subjects, suite.sampler))?.input ?? {}
      const { answer, error } = await sender.send(
        writeRequest(suite, base, { subjects, input, credentials: {}, headers }),
      )
      if (!answer)
        fail(`no response from ${target}: ${error}`, 'start the server, or correct the URL')
      if (answer.status !== 404) return base
    }
  }
  return bases[0]!
}
