import type { Schema } from '../openapi.ts'
import { holdsBytes } from '../schemas/request-values.ts'
import type { Follow } from './json-types.ts'
import { targetOf } from './text-shape.ts'

/** Whether a schema stands for bytes, itself or by reference. */
export function isBinary(schema: Schema | undefined, follow: Follow): boolean {
  return holdsBytes(targetOf(schema, follow))
}
