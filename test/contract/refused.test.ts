import { contentCases } from './cases/content.ts'
import { refusedCases } from './cases/requests.ts'
import { currentSuite, registerCases, registerGaps, useTarget } from './runners/register.ts'

// For every constraint of every parameter and body one call that breaks just that.
const suite = await currentSuite()
const { cases, gaps } = refusedCases(suite.document, suite.sampler)
const target = useTarget(suite)
registerCases(suite, target, cases)
registerCases(suite, target, contentCases(suite.document, suite.sampler))
registerGaps(gaps)
