/**
 * The parts of HAR 1.2 that are written and read, with fields of our own that start with an underscore.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export interface Har {
  readonly log: {
    readonly version: string
    readonly creator: { readonly name: string; readonly version: string }
    readonly entries: readonly HarEntry[]
    readonly _target?: string
    readonly _seed?: number
  }
}

export interface HarEntry {
  readonly startedDateTime: string
  /** In milliseconds. */
  readonly time: number
  readonly request: HarRequest
  readonly response: HarResponse
  readonly cache: object
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number }
  /** Chrome's: `xhr`, `fetch`, `image` and others. */
  readonly _resourceType?: string
  readonly _case?: string
  readonly _phase?: string
  readonly _operationId?: string
  readonly _schemes?: readonly string[]
  /** Ids of the findings that the exchange shows. */
  readonly _findings?: readonly string[]
}

export interface HarPair {
  readonly name: string
  readonly value: string
}

export interface HarRequest {
  readonly method: string
  readonly url: string
  readonly httpVersion: string
  readonly cookies: readonly HarPair[]
  readonly headers: readonly HarPair[]
  readonly queryString: readonly HarPair[]
  readonly postData?: {
    readonly mimeType: string
    readonly text?: string
    readonly params?: readonly HarPair[]
    readonly _encoding?: 'base64'
  }
  readonly headersSize: number
  readonly bodySize: number
}

export interface HarResponse {
  /** 0 when no answer came. */
  readonly status: number
  readonly statusText: string
  readonly httpVersion: string
  readonly cookies: readonly HarPair[]
  readonly headers: readonly HarPair[]
  readonly content: {
    readonly size: number
    readonly mimeType: string
    readonly text?: string
    readonly encoding?: string
    readonly _cut?: boolean
  }
  readonly redirectURL: string
  readonly headersSize: number
  readonly bodySize: number
}
