import { serverPrefixes } from '../../judges/find-operation.ts'
import { baseOf } from '../../cases/base.ts'
import { headerOf, type ReceivedAnswer } from '../../exchange.ts'
import { essence } from '../../schema/media-types.ts'
import type { Subjects } from '../../schema/subjects.ts'
import { attempt } from '../../schema/values.ts'
import type { Suite } from '../../suite.ts'
import type { Sender } from './sender.ts'
import { fail, unreachable } from './unreachable.ts'
import { writeRequest } from './write-request.ts'

/** How many operations are tried. */
const TRIED = 3

/** An answer that the API itself doesn't give. */
interface Stray {
  readonly subjects: Subjects
  readonly answer: ReceivedAnswer
  readonly url: string
}

/**
 * The URL that paths of the description are appended to: the target, or with the path of a described
 * server, if operations answer only there.
 *
 * @throws ProblemsError (exit code 3) when the server doesn't answer, or something else than the API does
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
  const bases = new Set((hasPath ? ['', ...prefixes] : prefixes).map((prefix) => target + prefix))
  const strays: Stray[] = []
  for (const base of bases) {
    for (const subjects of readable.slice(0, TRIED)) {
      const input = attempt(() => baseOf(subjects, suite.sampler))?.input ?? {}
      const request = writeRequest(suite, base, { subjects, input, credentials: {}, headers })
      const { answer, error = '' } = await sender.send(request)
      if (!answer) unreachable(target, error)
      if (!isStray(subjects, answer)) return base
      strays.push({ subjects, answer, url: request.url })
    }
  }
  const shown = strays.find(({ answer }) => answer.status !== 404) ?? strays[0]
  // A description may lack its 404, and the only thing to read may not be there.
  if (shown && (shown.answer.status !== 404 || readable.length >= TRIED)) explain(target, shown)
  return [...bases][0]!
}

function isStray({ responses }: Subjects, answer: ReceivedAnswer): boolean {
  const types = responses.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType))
  const isPage = typeOf(answer) === 'text/html' && !types.some((type) => /html|\*/.test(type))
  const isDeclared = responses.some(({ status }) => status === String(answer.status))
  const isRedirect = [301, 302, 303, 307, 308].includes(answer.status) && !isDeclared
  return answer.status === 404 || isPage || isRedirect
}

function explain(target: string, { subjects, answer, url }: Stray): never {
  const { operationId } = subjects.operation
  const { status } = answer
  const location = headerOf(answer.headers, 'location')
  if (status >= 300 && status < 400 && location !== undefined) {
    const { origin } = URL.parse(location, url) ?? {}
    const isOther = origin !== undefined && origin !== new URL(target).origin
    fail(
      `${operationId} is answered with a redirect to ${location}`,
      isOther ? `use --target ${origin}` : 'add the path of the API to --target',
    )
  }
  if (typeOf(answer) === 'text/html')
    fail(
      `${operationId} is answered with a page of HTML (${status}), which isn't declared`,
      `look at ${url}: a proxy, a sign-in page or a website may answer in place of the API`,
    )
  fail(
    `everything that was tried is answered with 404, e.g. ${url}`,
    'add the path under which the server has the API to --target, e.g. ' +
      `${new URL(target).origin}/api`,
  )
}

function typeOf({ headers }: ReceivedAnswer): string {
  return essence(headerOf(headers, 'content-type') ?? '')
}
