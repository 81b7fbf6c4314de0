import { parseArgs } from 'node:util'
import { DEVIATIONS, type DeviationName } from './deviations.ts'
import { startFixtureServer } from './server.ts'

// A server in memory to try the contract suite on: node test/support/hitkeep/main.ts --deviation '…'
const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, deviation: { type: 'string' } },
})
const { deviation } = values
if (deviation !== undefined && !Object.hasOwn(DEVIATIONS, deviation)) {
  console.error(`The deviations are:\n${Object.keys(DEVIATIONS).join('\n')}`)
  process.exit(2)
}
const server = await startFixtureServer(deviation as DeviationName | undefined, Number(values.port))
console.log(
  `HITKEEP_URL=${server.url} HITKEEP_EMAIL=${server.email} HITKEEP_PASSWORD='${server.password}'`,
)
const stop = (): void => {
  const { clients, sites } = server.state
  console.error(`${clients.length} clients and ${sites.length} sites are left.`)
  void server.close().then(() => process.exit(0))
}
process.on('SIGINT', stop).on('SIGTERM', stop)
