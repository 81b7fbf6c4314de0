import type { Problem } from '../../document/problem.ts'
import type { OperationPage } from '../site.ts'
import type { ArazzoSource } from './read.ts'

/** What the texts of workflows are made of, and what is wrong with it. */
export interface Context {
  readonly source: ArazzoSource
  readonly operations: readonly OperationPage[]
  readonly problems: Problem[]
}
