import type { TargetOptions } from '../../contract/target/options.ts'
import { TOOL } from '../../installation.ts'
import type { Target } from '../project/targets.ts'
import { resolved, type ServerFlags } from './server-flags.ts'

/**
 * The workflows to run on a server, and where to record what happens.
 *
 * @throws ProblemsError for a file of workflows that can't be read
 */
export async function workflowOptions(
  { arazzo, input, record }: ServerFlags,
  { entry, settings: { contract = {} } }: Target,
): Promise<Pick<TargetOptions, 'workflows' | 'record'>> {
  const { readArazzoFile } = await import('../../arazzo/read-arazzo.ts')
  const { writeRecording } = await import('../../contract/recordings/har-writer.ts')
  const files = arazzo ?? contract.arazzo ?? []
  const sources = await Promise.all(files.map((file) => readArazzoFile(file, entry)))
  const inputs = sources.length > 0 ? resolved({ ...contract.inputs, ...input }) : {}
  const { name, version } = TOOL
  return {
    workflows: sources.length > 0 ? { sources, inputs } : undefined,
    record:
      record === undefined
        ? undefined
        : (run) => writeRecording(record, { ...run, creator: { name, version } }),
  }
}
