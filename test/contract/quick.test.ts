import { contentCases } from './cases/content.ts'
import { credentialCases } from './cases/credentials.ts'
import { refusedCases } from './cases/requests.ts'
import { registerAnswers } from './phases/answers.ts'
import { registerPreflight } from './phases/preflight.ts'
import { registerSequences } from './phases/sequences.ts'
import {
  currentSuite,
  isOwnDescription,
  registerCases,
  registerGaps,
  useTarget,
} from './runners/register.ts'

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
