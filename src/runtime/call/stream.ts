import type { Operation } from '../operation.ts'
import type { AnyInput, Arguments } from '../request/input.ts'
import { essence, JSON_TYPE } from '../response/media-type.ts'
import type { StreamedAnswer } from '../response/result.ts'
import { streamOf } from '../response/stream.ts'
import { streamed } from '../response/streamed.ts'
import type { Codec, Methods, Transport } from '../types.ts'
import { success, type Callable } from './call.ts'

/**
 * A success whose body is a stream of its bytes, as they arrive and whatever its media type;
 * `maxBodySize` doesn't apply. The transport needs the codec `byteStreams`. A stream that nobody begins
 * to read within the timeout is closed; `deadline` bounds it.
 *
 * @throws as `call` does; the stream ends with such an error if the connection is lost
 */
export async function stream<O extends Operation, Scheme extends string>(
  transport: Transport<Scheme>,
  operation: O & Callable<O, Scheme>,
  ...[input]: Arguments<O>
): Promise<StreamedAnswer<O>> {
  const found = await success(transport, withStreams(operation), input as AnyInput | undefined)
  return found.answer as StreamedAnswer<O>
}

/** An operation that sends files. */
export interface Streams<O extends Operation> {
  /**
   * A success whose body is a stream of its bytes as they arrive, whatever its media type;
   * `maxBodySize` doesn't apply.
   *
   * @throws HttpError for any other answer, NetworkError, TimeoutError; UsageError before anything is sent
   */
  stream(...args: Arguments<O>): Promise<StreamedAnswer<O>>
}

/** `stream` for the method of an operation that sends files. */
export const fileStreams: Methods = (transport, operation) =>
  sendsFiles(operation)
    ? { stream: (input?: AnyInput) => stream(transport, operation as never, ...([input] as never)) }
    : {}

/** Hands over the bytes of a success as they arrive; `stream` needs it. */
export const byteStreams: Codec = {
  name: 'byteStreams',
  decode(response, { codec }, situation) {
    // Errors are read whole, for their message.
    if (codec !== 'byteStreams' || situation.redact) return undefined
    const { body } = streamed(response, situation, passOn)
    return { body: streamOf(body as AsyncGenerator<Uint8Array, void>) }
  },
}

async function* passOn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield* chunks
}

/** The operation with streams of bytes as successes. */
function withStreams<O extends Operation>(operation: O): O {
  const responses = Object.entries(operation.responses).map(([status, content]) => {
    const types = Object.entries(content).map(([type, media]) => [
      type,
      { ...media, codec: 'byteStreams' },
    ])
    return [status, /^[2d]/.test(status) ? Object.fromEntries(types) : content]
  })
  return { ...operation, responses: Object.fromEntries(responses) as O['responses'] }
}

/** Whether an operation sends files: neither JSON, nor a message, nor events. */
function sendsFiles({ responses }: Operation): boolean {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, content]) => Object.keys(content).map(essence))
    .some((type) => !JSON_TYPE.test(type) && !/^text\/(plain|event-stream)$/.test(type))
}
