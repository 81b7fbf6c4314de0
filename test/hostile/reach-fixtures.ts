/**
 * Reads every fixture, generates from it, compares it with itself and serves it; with `docs` also
 * builds its documentation, which takes seconds each. `reach.test.ts` runs it under guard.
 */
import { readDescription } from '../../scripts/bundle/read-description.ts'
import { changesBetween } from '../../scripts/diff/index.ts'
import { buildDocs } from '../../scripts/docs/build-docs.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { startMock } from '../../scripts/mock/server.ts'
import { startPipeline } from '../../scripts/pipeline.ts'
import { fixtures } from '../support/fixtures.ts'

const pipeline = startPipeline()
let used = 0
for (const { entry } of fixtures()) {
  try {
    await pipeline.generate(entry, 'warn')
    const { document } = await readDescription(entry)
    changesBetween(document, document)
    await (await startMock(document, 0)).close()
    if (process.argv[2] === 'docs') await buildDocs(entry)
    used += 1
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error
  }
}
pipeline.close()
console.log(`${used} fixtures`)
