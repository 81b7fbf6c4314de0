import type { Auth } from '../runtime/auth/auth.ts'
import { within } from '../runtime/call/time-limits.ts'
import { SessionKeeper, type LoginOptions } from './session-keeper.ts'

/**
 * The session of a person who signs in with a password, at the first call that needs one. It is
 * extended while it is in use, and replaced when the server has ended it; parallel calls share one
 * sign-in.
 */
export function login(options: LoginOptions): Auth<'sessionCookie'> {
  const keeper = new SessionKeeper(options)
  return {
    schemes: ['sessionCookie'],
    async apply(_, draft, anonymous) {
      const { cookie } = await keeper.current(anonymous)
      if (cookie === undefined) {
        draft.credentials = 'include'
      } else {
        draft.cookies.push(cookie)
        draft.secrets.push(cookie.slice(cookie.indexOf('=') + 1))
      }
    },
    surround: (transport, anonymous) => ({
      ...transport,
      async send(call) {
        // A person may be asked for a code, and takes longer than an attempt may.
        if (call.schemes[0]) await within(call, Infinity, () => keeper.current(anonymous))
        const answer = await transport.send(call)
        keeper.receive(answer.headers)
        const { cookies, secrets, credentials } = call.draft!
        const wasRejected = answer.status === 401 && (secrets[0] ?? credentials)
        if (!wasRejected || call.body instanceof ReadableStream) return answer
        await within(call, Infinity, () => keeper.replace(cookies, anonymous))
        return transport.send(call)
      },
    }),
  }
}
