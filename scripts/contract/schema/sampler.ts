import type { Oracle } from './oracle.ts'

/** Finds small values that schemas accept. */
export interface Sampler {
  readonly oracle: Oracle
  /** The smallest known value. @throws Error when none is found */
  sample(pointer: string): unknown
  /** The name of a member that matches a pattern. */
  matching(pattern: string): string
}
