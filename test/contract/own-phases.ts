import type { OwnPhases } from '../../scripts/cli/contract/own-phases.ts'
import { foreignDescriptions } from './foreign.ts'
import { recordings } from '../recordings/phase.ts'
import { honestServer, plantedDeviations } from './hitkeep/phases.ts'

/** What `npm run contract` and `contract:mutate` add to the phases of the description. */
export const ownPhases: OwnPhases = {
  sequences: [honestServer, plantedDeviations, ...foreignDescriptions],
  forMutants: [honestServer, recordings],
}
