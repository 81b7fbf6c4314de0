import { findingsOf } from '../../../scripts/contract/findings/group.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { ProblemsError } from '../../../scripts/document/problem.ts'
import { DEVIATIONS, type DeviationName } from '../../support/hitkeep/deviations.ts'
import { startFixtureServer } from '../../support/hitkeep/server.ts'
import { ownDescription } from '../own-description.ts'
import { testDeviations } from './find-deviations.ts'

const description = await ownDescription()

/** The operations that the fixture server has. */
const include = [
  'getSession',
  'extendSession',
  'trackServerEvent',
  'trackServerPageview',
  'login',
  'logout',
  'listSites',
  'createSite',
  'listSiteHits',
  'getSiteStats',
  'getStatus',
  'listApiClients',
  'createApiClient',
  'updateApiClient',
  'deleteApiClient',
  'rotateApiClient',
  'listTeams',
  'listTeamApiClients',
  'createTeamApiClient',
  'updateTeamApiClient',
  'deleteTeamApiClient',
  'rotateTeamApiClient',
]

testDeviations(Object.keys(DEVIATIONS), { bar: 27, atMost: 2 }, async (deviation, seed) => {
  const server = await startFixtureServer(deviation as DeviationName | undefined)
  const { url, email, password } = server
  try {
    const { observations } = await runTarget({
      ...{ description, target: url, write: true, seed, include },
      login: { operation: 'login', body: { email, password } },
    })
    return findingsOf(observations)
  } catch (error) {
    // A sign-in that fails ends the run: that is how a server which gives no session is found.
    if (!(error instanceof ProblemsError)) throw error
    return [{ kind: 'credentials', pointer: error.message }]
  } finally {
    await server.close()
  }
})
