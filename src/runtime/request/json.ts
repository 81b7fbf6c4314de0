import { JSON_TYPE } from '../response/media-type.ts'
import type { Codec } from '../types.ts'
import { randomMark } from './random-mark.ts'

/** Writes JSON with bigints, which become numbers with all of their digits. */
export const bigintJson: Codec = {
  type: JSON_TYPE,
  encode: (value, contentType) => ({ body: toJson(value), contentType }),
}

/** The value as JSON, in which bigints are numbers. */
export function toJson(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    // `JSON.rawJSON` is missing from Node 20 and older browsers.
    const mark = randomMark()
    const text = JSON.stringify(value, (_, item: unknown) =>
      typeof item === 'bigint' ? mark + item : item,
    )
    return text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1')
  }
}
