import { boundaryCases } from '../../scripts/contract/cases/boundary.ts'
import { currentSuite, registerCases, useTarget } from '../../scripts/contract/runners/register.ts'

// One below, at and one above every bound, and telling values everywhere.
const suite = await currentSuite()
registerCases(suite, useTarget(suite), boundaryCases(suite.document, suite.sampler))
