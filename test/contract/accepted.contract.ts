import { acceptedCases } from '../../scripts/contract/cases/requests.ts'
import { undeclaredCases } from '../../scripts/contract/cases/undeclared.ts'
import { currentSuite, registerCases, useTarget } from '../../scripts/contract/runners/register.ts'

// Every place, branch, enum member, type and example that a request may have is accepted; no mock
// knows a status that its description doesn't declare.
const suite = await currentSuite()
const target = useTarget(suite)
registerCases(suite, target, acceptedCases(suite.document, suite.sampler))
registerCases(suite, target, undeclaredCases(suite.document, suite.sampler))
