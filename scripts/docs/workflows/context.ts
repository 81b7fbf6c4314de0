import type { Problem } from '../../document/problem.ts'
import type { OperationPage } from '../model/types.ts'
import type { ArazzoSource } from './read-arazzo.ts'

/** The input of the workflow model, and the problems found in it so far. */
export interface Context {
  readonly source: ArazzoSource
  readonly operations: readonly OperationPage[]
  readonly problems: Problem[]
}
