import type { Incoming, Members, Outgoing } from './http.ts'
import type { State } from './state.ts'

type Handle = (request: Incoming) => Outgoing

/** A bug: what a server answers, given what an honest one would. */
export type Deviation = (request: Incoming, honest: Handle, state: State) => Outgoing

/** Changes the answers with a status to requests such as `GET /books/{}`. */
export function answers(
  call: string,
  status: number,
  change: (answer: Outgoing, request: Incoming, state: State, honest: Handle) => Outgoing,
): Deviation {
  return (request, honest, state) => {
    const answer = honest(request)
    const isMeant = isCall(request, call) && answer.status === status
    return isMeant ? change(answer, request, state, honest) : answer
  }
}

/** Changes requests before they are handled. */
export function requests(call: string, change: (request: Incoming) => Incoming): Deviation {
  return (request, honest) => honest(isCall(request, call) ? change(request) : request)
}

/** Gives another answer instead of a rejection, or the rejection when there is none. */
export function accepts(
  call: string,
  status: number,
  answer: (request: Incoming, honest: Handle, state: State) => Outgoing | undefined,
): Deviation {
  return answers(call, status, (rejection, request, state, honest) => {
    return answer(request, honest, state) ?? rejection
  })
}

function isCall({ method, path }: Incoming, call: string): boolean {
  return new RegExp(`^${call.replaceAll('{}', '[^/]+')}$`).test(`${method} ${path}`)
}

export function bodyOf({ body }: { readonly body: string | Buffer }): Members {
  return Object(JSON.parse(String(body))) as Members
}

export function withBody(answer: Outgoing, body: unknown): Outgoing {
  return { ...answer, body: JSON.stringify(body) }
}

export function withHeader(answer: Outgoing, name: string, value: string): Outgoing {
  return { ...answer, headers: { ...answer.headers, [name]: value } }
}

export function sending(request: Incoming, body: unknown): Incoming {
  return { ...request, body: Buffer.from(JSON.stringify(body)) }
}

export function without<T>(members: Readonly<Record<string, T>>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(members).filter(([key]) => key !== name))
}

export function withQuery(request: Incoming, change: (query: URLSearchParams) => void): Incoming {
  const query = new URLSearchParams(request.query)
  change(query)
  return { ...request, query }
}

/** The last segment of a path as an id. */
export function lastOf(path: string): string {
  return path.split('/').at(-1)!.toLowerCase()
}
