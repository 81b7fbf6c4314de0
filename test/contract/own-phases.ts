import type { OwnPhases } from '../../scripts/cli/contract/own-phases.ts'
import { foreignDescriptions } from './foreign.ts'
import { recordings } from '../recordings/phase.ts'
import { honestServer, plantedDeviations, runningServer } from './hitkeep/phases.ts'

/** What `npm run contract` and `contract:mutate` add to the phases of the description. */
export const ownPhases: OwnPhases = {
  sequences: [honestServer, plantedDeviations, ...foreignDescriptions],
  forMutants: [honestServer, recordings],
  server(url) {
    const { HITKEEP_EMAIL, HITKEEP_PASSWORD } = process.env
    return runningServer(url, {
      ...(HITKEEP_EMAIL && { email: HITKEEP_EMAIL }),
      ...(HITKEEP_PASSWORD && { password: HITKEEP_PASSWORD }),
    })
  },
}
