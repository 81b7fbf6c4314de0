import { join } from 'node:path'
import { readArazzoFile } from '../../../scripts/arazzo/read-arazzo.ts'
import type { Description } from '../../../scripts/contract/suite.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import type { TargetOptions, TargetReport } from '../../../scripts/contract/target/options.ts'

/** A HitKeep, and an account for tests. */
export interface Instance {
  readonly url: string
  readonly email: string
  readonly password: string
}

const OPENAPI = join(import.meta.dirname, '../../../openapi')
let source: ReturnType<typeof readArazzoFile> | undefined

/** Runs the workflows of openapi/arazzo.yaml on an instance, and the phases of the engine on `include`. */
export async function runWorkflowsOn(
  description: Description,
  { url, email, password }: Instance,
  options: Partial<TargetOptions> = {},
): Promise<TargetReport> {
  const entry = join(OPENAPI, 'openapi.yaml')
  source ??= readArazzoFile(join(OPENAPI, 'arazzo.yaml'), entry)
  const domain = 'contract-test.example.org'
  return runTarget({
    ...{ description, target: url, write: true, include: [] },
    workflows: { sources: [await source], inputs: { email, password, origin: url, domain } },
    ...options,
  })
}
