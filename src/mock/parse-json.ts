import { parseExactly } from '../runtime/formats/bigints.ts'
import type { TextData } from '../runtime/operation.ts'
import type { Reviver } from '../runtime/types.ts'

/** Parses JSON, in which only integers that a number can't hold become bigints. */
export function parseJson(text: string, revive: Reviver = (_, value) => value): unknown {
  return parseExactly(text, (key, value) => {
    const isHeld = typeof value === 'bigint' && Number.isSafeInteger(Number(value))
    return revive(key, isHeld ? Number(value) : value)
  })
}

/** What a text may hold, with such integers among the numbers. */
export function withBigints(json: TextData['json'] = false): boolean | readonly string[] {
  return Array.isArray(json) && json.includes('number') ? [...(json as string[]), 'bigint'] : json
}
