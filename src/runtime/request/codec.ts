import type { Encoding, ResponseMediaType } from '../operation.ts'
import type { Call } from './request.ts'

/** A body as `fetch` takes it. */
export interface EncodedBody {
  readonly body: NonNullable<RequestInit['body']>
  /** Absent where `fetch` knows better: a `FormData` brings its own boundary. */
  readonly contentType?: string | undefined
}

/** How bodies of further media types are written, or read. */
export interface Codec {
  readonly type: RegExp
  encode?(
    value: unknown,
    contentType: string,
    encodings: Readonly<Record<string, Encoding>>,
  ): EncodedBody
  decode?(response: Response, media: ResponseMediaType, call: Call): unknown
}
