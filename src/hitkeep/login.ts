import { within } from '../runtime/call/time-limits.ts'
import type { Auth, Call, Exchange } from '../runtime/types.ts'
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
    async authorize(_, anonymous) {
      const { cookie } = await keeper.current(anonymous)
      if (cookie === undefined) return { credentials: 'include' }
      return { cookie, secrets: [cookie.slice(cookie.indexOf('=') + 1)] }
    },
    surround: (transport, anonymous) => ({
      ...transport,
      async send(call) {
        if (call.schemes[0]) await signingIn(call, () => keeper.current(anonymous))
        const exchange = await transport.send(call)
        if (isForeign(exchange)) return exchange
        keeper.receive(exchange)
        const [sent] = exchange.authorizations
        const isRejected = sent && exchange.answer.status === 401
        if (!isRejected || call.body instanceof ReadableStream) return exchange
        await signingIn(call, () => keeper.replace(sent.cookie, anonymous))
        return transport.send(call)
      },
    }),
  }
}

/** Whether the answer comes from another origin, by redirects that the client or a caller's `fetch` followed. */
function isForeign({ call, response, isForeign }: Exchange): boolean {
  const originOf = (url: string) => new URL(url).origin
  const isMoved = response.redirected && originOf(response.url) !== originOf(call.url)
  return isForeign || isMoved
}

/** Without the timeout of an attempt: a person may be asked for a code, which takes longer. */
function signingIn<T>(call: Call, work: () => Promise<T>): Promise<T> {
  return within({ call, authorizations: [] }, Infinity, work)
}
