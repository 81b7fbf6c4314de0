import { pathToFileURL } from 'node:url'
import type { Phase } from '../../contract/phases/phase.ts'
import type { Target } from '../project/targets.ts'

/** What a project adds when its own description is judged. */
export interface OwnPhases {
  /** Run after the phases of the description. */
  readonly sequences: readonly Phase[]
  /** Those that detect changes of the description. */
  readonly forMutants: readonly Phase[]
}

/** The phases that the project's configuration names. */
export async function ownPhases({ settings }: Target): Promise<OwnPhases | undefined> {
  const file = settings.contract?.phases
  if (file === undefined) return undefined
  return ((await import(pathToFileURL(file).href)) as { ownPhases: OwnPhases }).ownPhases
}
