import { credentialCases } from './cases/credentials.ts'
import { currentSuite, registerCases, useTarget } from './runners/register.ts'

// Each security alternative opens its operations; a missing, broken or foreign credential doesn't.
const suite = await currentSuite()
registerCases(suite, useTarget(suite), credentialCases(suite.document, suite.sampler))
