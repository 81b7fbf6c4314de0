import { serveFixture } from './serve.ts'
import { DEVIATIONS, type DeviationName } from './deviations.ts'
import { startFixtureServer } from './server.ts'

// A server in memory to try the contract suite on: node test/support/hitkeep/main.ts --deviation '…'
await serveFixture(DEVIATIONS, async (deviation, port) => {
  const server = await startFixtureServer(deviation as DeviationName | undefined, port)
  const { url, email, password, state } = server
  return {
    close: () => server.close(),
    variables: { HITKEEP_URL: url, HITKEEP_EMAIL: email, HITKEEP_PASSWORD: password },
    left: () => `${state.clients.length} clients and ${state.sites.length} sites`,
  }
})
