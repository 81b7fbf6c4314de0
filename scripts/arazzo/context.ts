import type { Problem } from '../document/problem.ts'
import type { ArazzoSource } from './read-arazzo.ts'

/** An Arazzo Description and the problems found in it so far. */
export interface Context {
  readonly source: ArazzoSource
  readonly problems: Problem[]
}
