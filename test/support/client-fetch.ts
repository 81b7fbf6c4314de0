/** A request as it reached `fetch`. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: unknown
  readonly init: RequestInit
}

type Reply = Response | Error | ((sent: Sent) => Response | Promise<Response>)

/** A `fetch` that gives these replies in turn, the last one for ever, and notes what it was sent. */
export function replying(...replies: Reply[]): typeof globalThis.fetch & { readonly sent: Sent[] } {
  const sent: Sent[] = []
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    const headers = Object.fromEntries(new Headers(init.headers))
    sent.push({ method: init.method!, url: String(url), headers, body: init.body, init })
    const reply = replies[Math.min(sent.length, replies.length) - 1]!
    if (reply instanceof Error) throw reply
    return typeof reply === 'function' ? reply(sent.at(-1)!) : reply.clone()
  }
  return Object.assign(fetch as typeof globalThis.fetch, { sent })
}

/** An answer of a media type. */
export function answer(body: BodyInit | null, type?: string, init: ResponseInit = {}): Response {
  return new Response(body, {
    ...init,
    headers: { ...(type && { 'content-type': type }), ...init.headers },
  })
}

/** What a call throws. */
export async function thrownBy(call: Promise<unknown> | (() => unknown)): Promise<any> {
  try {
    await (typeof call === 'function' ? call() : call)
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown')
}
