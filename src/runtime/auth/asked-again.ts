import type { Auth } from '../types.ts'

/**
 * Credentials whose sources are asked again when a call is answered by 401, with what was rejected; the
 * call is then sent once more. A body that is a stream can't be.
 */
export function askedAgain<Scheme extends string>(auth: Auth<Scheme>): Auth<Scheme> {
  const rejected = new Map<string, string>()
  return {
    ...auth,
    authorize: (scheme, anonymous) => auth.authorize(scheme, anonymous, rejected.get(scheme)),
    surround: (transport) => ({
      ...transport,
      async send(call) {
        const exchange = await transport.send(call)
        const { answer, authorizations, isForeign } = exchange
        const sent = call.schemes.flatMap((scheme, at) => {
          const credential = authorizations[at]?.credential
          return typeof credential === 'string' ? [[scheme, credential] as const] : []
        })
        const isFinal = answer.status !== 401 || isForeign || call.body instanceof ReadableStream
        if (isFinal || sent.length === 0) return exchange
        for (const [scheme, credential] of sent) rejected.set(scheme, credential)
        return transport.send(call)
      },
    }),
  }
}
