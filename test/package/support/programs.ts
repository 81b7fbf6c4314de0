/** Uses all entry points, against a server of its own; prints what it found out. */
export const JAVASCRIPT = `
import { createServer } from 'node:http'
import { apiToken, call, createHitKeepClient, createHitKeepTransport, isHttpError } from 'hitkeep-client'
import { createClient, credentials } from 'hitkeep-client/generic'
import * as operations from 'hitkeep-client/operations'
import * as validators from 'hitkeep-client/validators'
import openapi from 'hitkeep-client/openapi.json' with { type: 'json' }

const seen = []
const server = createServer((request, response) => {
  const { method, url, headers } = request
  seen.push([method, url, headers.authorization, headers.origin].join(' '))
  const isKnown = headers.authorization === 'Bearer right'
  response.writeHead(isKnown ? 200 : 401, { 'content-type': isKnown ? 'application/json' : 'text/plain' })
  response.end(isKnown ? '[]' : 'Unauthorized\\n')
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const baseUrl = 'http://127.0.0.1:' + server.address().port

const hitkeep = createHitKeepClient({ baseUrl, auth: apiToken('right') })
const sites = await hitkeep.listSites()
const transport = createHitKeepTransport({ baseUrl, auth: apiToken('right') })
const standalone = await call(transport, operations.listSites)
const schemes = { bearerToken: { type: 'http', scheme: 'bearer' } }
const auth = credentials(schemes, { bearerToken: 'wrong' })
const error = await createClient(operations, { baseUrl, auth }).listSites().catch((error) => error)
server.close()
server.closeAllConnections()

console.log(JSON.stringify({
  sites, standalone, seen: seen.map((line) => line.trim()),
  error: [error.name, error.status, error.body, isHttpError(error, operations.listSites, 401)],
  validator: validators.createApiClient.requestBody['application/json']({ name: '' }),
  title: openapi.info.title,
}))
`

/** What \`JAVASCRIPT\` has to print. */
export const PRINTED = {
  sites: [],
  standalone: [],
  seen: [
    'GET /api/sites Bearer right',
    'GET /api/sites Bearer right',
    'GET /api/sites Bearer wrong',
  ],
  error: ['HttpError', 401, 'Unauthorized\n', true],
  validator: false,
  title: 'HitKeep API',
}

export const COMMONJS = `
const { createHitKeepClient } = require('hitkeep-client')
const hitkeep = createHitKeepClient({ baseUrl: 'http://127.0.0.1' })
console.log(typeof hitkeep.getStatus)
`

/** Compiles only if the declarations say what they should. */
export const TYPESCRIPT = `
import { apiToken, call, createHitKeepClient, createHitKeepTransport, isHttpError, session } from 'hitkeep-client'
import type { PersonalApiClient, SiteStats } from 'hitkeep-client'
import { createClient, credentials, type Operation } from 'hitkeep-client/generic'
import * as operations from 'hitkeep-client/operations'
import { createApiClient, type OperationValidators } from 'hitkeep-client/validators'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const assert = <T extends true>(): T | undefined => undefined

const baseUrl = 'https://analytics.example.org'
const reader = createHitKeepClient({ baseUrl, auth: apiToken('token') })
const person = createHitKeepClient({ baseUrl, auth: session({ cookie: 'value' }) })

const { client, token } = await person.createApiClient({ body: { name: 'grafana-reader' } })
assert<Equal<typeof client, PersonalApiClient>>()
assert<Equal<typeof token, string>>()
// @ts-expect-error: the name is required
await person.createApiClient({ body: {} })
// @ts-expect-error: a token can't make tokens
await reader.createApiClient({ body: { name: 'grafana-reader' } })

const path = { id: 'a' }
const result = await reader.getSiteStats.result({ path })
if (result.ok) assert<Equal<typeof result.body, SiteStats>>()
if (result.status === 403 && result.contentType) assert<Equal<typeof result.body, string>>()

const transport = createHitKeepTransport({ baseUrl, auth: apiToken('token') })
assert<Equal<Awaited<ReturnType<typeof stats>>, SiteStats>>()
function stats() {
  return call(transport, operations.getSiteStats, { path })
}

try {
  await person.rotateApiClient({ path })
} catch (error) {
  if (!isHttpError(error, person.rotateApiClient, 409)) throw error
  assert<Equal<typeof error.status, 409>>()
  assert<Equal<typeof error.body, string>>()
}

const own = { ping: { operationId: 'ping', method: 'GET', path: '/ping', parameters: [], responses: { 204: {} }, security: [{ key: [] }], types: {} } } as const satisfies Record<string, Operation>
const auth = credentials({ key: { type: 'apiKey', in: 'header', name: 'X-Key' } }, { key: 'value' })
const pong = await createClient(own, { baseUrl, auth }).ping()
assert<Equal<typeof pong, undefined>>()

const validators: OperationValidators = createApiClient
console.log(validators)
`
