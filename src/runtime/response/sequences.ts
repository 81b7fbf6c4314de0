import type { Codec, Situation } from '../types.ts'
import { streamed, textOf } from './streamed.ts'

/**
 * Reads JSON Lines and JSON text sequences item by item. A stream that nobody begins to read within
 * the timeout is closed.
 *
 * @see https://jsonlines.org
 * @see https://www.rfc-editor.org/rfc/rfc7464
 */
export const sequences: Codec = {
  name: 'sequences',
  decode(response, { codec, items }, situation) {
    if (codec !== 'sequences') return undefined
    const separator = items === 'records' ? '\x1e' : '\n'
    return streamed(response, situation, (chunks) => itemsIn(textOf(chunks), separator, situation))
  },
}

async function* itemsIn(
  text: AsyncIterable<string>,
  separator: string,
  { limit, parse }: Situation,
): AsyncGenerator<unknown, void> {
  for await (const item of split(text, separator, limit)) {
    if (item.length >= limit) throw new RangeError()
    if (item.trim() === '') continue
    // Without its end, a number may lack digits.
    if (separator !== '\n' && /[\w.]$/.test(item)) throw new SyntaxError()
    yield parse(item)
  }
}

/** The text between separators. @throws RangeError while one without an end reaches the limit */
async function* split(
  pieces: AsyncIterable<string>,
  separator: string,
  limit: number,
): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const [first = '', ...more] = piece.split(separator)
    // Only what is new is searched: a long item would otherwise take quadratic time.
    rest += first
    if (rest.length >= limit) throw new RangeError()
    if (!more.length) continue
    yield rest
    rest = more.pop()!
    yield* more
  }
  yield rest
}
