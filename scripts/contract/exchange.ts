/** Headers as they were sent; a name may be there several times, and its case doesn't count. */
export type HeaderList = readonly (readonly [name: string, value: string])[]

/** A request as it went out. */
export interface SentRequest {
  /** In capitals. */
  readonly method: string
  /** With query. */
  readonly url: string
  readonly headers: HeaderList
  readonly body: Uint8Array | undefined
  /** The body is missing or shortened. */
  readonly cut?: boolean
}

/** An answer as it came in. */
export interface ReceivedAnswer {
  readonly status: number
  readonly headers: HeaderList
  /** Decoded from its Content-Encoding. */
  readonly body: Uint8Array
  /** Bytes are missing, e.g. because a recording was shortened. */
  readonly cut?: boolean
}

/** One request of a run, or of a recording, with what came of it. */
export interface Exchange {
  /** Unique in its run and the same in every run with the same seed: what `--explain` takes. */
  readonly case: string
  readonly phase: string
  /** Undefined when the request belongs to no operation, e.g. a preflight of a browser. */
  readonly operationId: string | undefined
  /** The security schemes whose credentials were sent. */
  readonly schemes: readonly string[]
  readonly request: SentRequest
  /** Undefined when none came. */
  readonly answer: ReceivedAnswer | undefined
  /** As in RFC 3339. */
  readonly startedAt: string
  readonly milliseconds: number
}

/** The first value of a header. */
export function headerOf(headers: HeaderList | undefined, name: string): string | undefined {
  const wanted = name.toLowerCase()
  return headers?.find(([it]) => it.toLowerCase() === wanted)?.[1]
}
