import { contentCases } from '../../scripts/contract/cases/content.ts'
import { credentialCases } from '../../scripts/contract/cases/credentials.ts'
import { refusedCases } from '../../scripts/contract/cases/requests.ts'
import { registerAnswers } from '../../scripts/contract/phases/answers.ts'
import { registerPreflight } from '../../scripts/contract/phases/preflight.ts'
import { registerSequences } from '../../scripts/contract/phases/sequences.ts'
import {
  currentSuite,
  isOwnDescription,
  registerCases,
  registerGaps,
  useTarget,
} from '../../scripts/contract/runners/register.ts'

// The quick form, which `npm test` runs. `npm run contract` adds the files named *.contract.ts.
const suite = await currentSuite()
const target = useTarget(suite)
const { cases, gaps } = refusedCases(suite.document, suite.sampler)

registerPreflight(suite)
registerAnswers(suite, target)
// Each security alternative opens its operations; a missing, broken or foreign credential doesn't.
registerCases(suite, target, credentialCases(suite.document, suite.sampler))
// For every constraint of every parameter and body one call that breaks just that.
registerCases(suite, target, cases)
registerCases(suite, target, contentCases(suite.document, suite.sampler))
registerGaps(gaps)
if (isOwnDescription()) registerSequences(suite)
