import { answerCases } from '../cases/answers.ts'
import { boundaryCases } from '../cases/boundary.ts'
import type { Case, Gap } from '../cases/case.ts'
import { contentCases } from '../cases/content.ts'
import { credentialCases } from '../cases/credentials.ts'
import { acceptedCases, refusedCases } from '../cases/requests.ts'
import { undeclaredCases } from '../cases/undeclared.ts'
import { unservable, unservableGaps } from '../judges/unservable.ts'
import type { Suite } from './context.ts'

/** All cases of a description but the random ones. */
export function allCases(suite: Suite): { cases: Case[]; gaps: readonly Gap[] } {
  const { document, sampler, subjects } = suite
  const servable = (cases: readonly Case[]) =>
    cases.filter(({ operationId }) => unservable(subjects.get(operationId)!) === undefined)
  const refused = refusedCases(document, sampler)
  return {
    cases: servable([
      ...answerCases(document, sampler),
      ...credentialCases(document, sampler),
      ...contentCases(document, sampler),
      ...refused.cases,
      ...acceptedCases(document, sampler),
      ...undeclaredCases(document, sampler),
      ...boundaryCases(document, sampler),
    ]),
    gaps: [...refused.gaps, ...unservableGaps(suite)],
  }
}
