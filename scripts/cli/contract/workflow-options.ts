import type { TargetOptions } from '../../contract/target/options.ts'
import { TOOL } from '../../installation.ts'

/**
 * The workflows in files.
 *
 * @throws ProblemsError for one that can't be read
 */
export async function workflowsIn(
  files: readonly string[],
  entry: string,
  inputs: Readonly<Record<string, string>>,
): Promise<TargetOptions['workflows']> {
  if (files.length === 0) return undefined
  const { readArazzoFile } = await import('../../arazzo/read-arazzo.ts')
  const sources = await Promise.all(files.map((file) => readArazzoFile(file, entry)))
  return { sources, inputs }
}

/** Writes into a file what happens in a run. */
export async function recorder(file: string): Promise<TargetOptions['record']> {
  const { writeRecording } = await import('../../contract/recordings/har-writer.ts')
  const { name, version } = TOOL
  return (run) => writeRecording(file, { ...run, creator: { name, version } })
}
