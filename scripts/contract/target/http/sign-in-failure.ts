import { isObject } from '../../../document/objects.ts'
import { parse } from '../../../document/json.ts'
import { wireOf } from '../../judges/exchange.ts'
import { essence } from '../../schema/media-types.ts'
import type { Login } from '../options.ts'
import type { Sent } from './sender.ts'
import { fail, unreachable } from './unreachable.ts'

/** Says why an answer to a sign-in gives no credentials, and what to do; ends the run. */
export function explainSignIn(base: string, { operation, token }: Login, sent: Sent): never {
  const { answer, error = '' } = sent
  if (!answer) unreachable(base, error)
  const { status, headers, text } = wireOf(answer)
  const what = text.trim().slice(0, 200)
  const message = `can't sign in with ${operation}: ${status}${what && ` ${what}`}`
  if (essence(headers.get('content-type') ?? '') === 'text/html')
    fail(
      `can't sign in with ${operation}: it is answered with a page of HTML (${status})`,
      'add the path of the API to --target; a form for people gives no credentials',
    )
  if (status >= 300 && status < 400)
    fail(
      `can't sign in with ${operation}: it redirects to ${headers.get('location') ?? 'nowhere'}`,
      'add the path of the API to --target, or name an operation that answers with a token',
    )
  if (status !== 400 && status !== 422 && SECOND_FACTOR.test(text))
    fail(
      `can't sign in with ${operation}: the account needs a second factor (${status})`,
      'use an account for tests without one',
    )
  if (status < 300) {
    const members = membersOf(parse(text)?.value)
    const found = members.length > 0 ? `the answer has ${members.join(', ')}` : 'it has no members'
    fail(
      token === undefined
        ? `${operation} answers with neither a cookie nor a token of the description's schemes; ${found}`
        : `the answer of ${operation} has no token at ${token || '#'}; ${found}`,
      `name the member with the token, e.g. \`${operation}#${members[0] ?? '/token'}\``,
    )
  }
  const hint = HINTS[status] ?? 'correct the URL, its path included'
  fail(message, status >= 500 ? 'look at the log of the server' : hint)
}

const SECOND_FACTOR =
  /\bmfa\b|two.?factor|second.?factor|\b2fa\b|\btotp\b|\botp\b|one.?time|authenticator/i

const HINTS: Readonly<Record<number, string>> = {
  400: 'correct the members of the body, or the name or the password',
  401: 'correct the name or the password',
  403: 'use an account that has the rights, or --target with the name of the host that the server expects',
  422: 'correct the members of the body, or the name or the password',
  429: 'wait: there were too many attempts to sign in',
}

/** Pointers to what may be a token: strings, without their values. */
function membersOf(value: unknown, path = ''): string[] {
  if (!isObject(value) || Array.isArray(value)) return []
  return Object.entries(value)
    .flatMap(([name, it]) =>
      isObject(it) ? membersOf(it, `${path}/${name}`) : [`${path}/${name}`],
    )
    .slice(0, 12)
}
