import { pathToFileURL } from 'node:url'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import createOpenApiFetch, { type Client } from 'openapi-fetch'
import { installPeers, INSTALLED, PROJECT } from './packages.ts'
import { inTurns, median, medianRatio, noise } from './statistics.ts'
import { percent, ratio, table } from './table.ts'

/** Sends the request of the benchmark and returns the decoded answer. */
type Call = () => Promise<unknown>

const URL_BASE = 'https://hitkeep.example'
const PATH = '/api/user/api-clients'
const COOKIE = 'hk_token=0123456789abcdef'

/** About 300 bytes of JSON. */
const BODY = {
  name: 'Dashboards of the operations team',
  instance_role: 'user',
  site_roles: [
    { site_id: 'a3a1c7de-6a36-4f6c-9f35-6d1c0a6f2b11', role: 'viewer' },
    { site_id: '5c9f7a52-61d4-4e0c-8a3e-90f4f2b7c022', role: 'viewer' },
    { site_id: '0d2b8f3e-7a41-4b7e-b1c7-2f8e6d5a4c33', role: 'editor' },
  ],
  expires_at: '2027-01-31T00:00:00Z',
}
const ANSWER = JSON.stringify({ ...BODY, id: 'd3b07384-d9a0-4c9b-8f5e-1c2a3b4d5e6f' })

/** Answers at once, so that only the work of the client is measured. */
async function readyFetch(): Promise<Response> {
  return new Response(ANSWER, { status: 201, headers: { 'content-type': 'application/json' } })
}

/** Measures the time of a call without a network. */
export async function benchCalls(runs: number): Promise<string> {
  installPeers()
  const clients = await contestants()
  const turns = Object.entries(clients).map(([name, call]) => [name, () => microseconds(call)])
  const times = await inTurns<number>(Object.fromEntries(turns), Math.max(runs, 15) + WARM_UP)
  const measured = Object.entries(times).map(([name, all]) => [name, all.slice(WARM_UP)] as const)
  const [raw, openapiFetch] = measured.map(([, values]) => values) as [number[], number[]]
  return table(
    ['', 'µs per call', 'of raw `fetch`', 'of openapi-fetch', 'noise'],
    measured.map(([name, values]) => [
      name,
      median(values).toFixed(1),
      ratio(medianRatio(values, raw)),
      ratio(medianRatio(values, openapiFetch)),
      percent(noise(values)),
    ]),
  )
}

const WARM_UP = 2
const CALLS = 2_000

async function microseconds(call: Call): Promise<number> {
  const started = performance.now()
  for (let count = 0; count < CALLS; count++) await call()
  return ((performance.now() - started) * 1000) / CALLS
}

async function contestants(): Promise<Record<string, Call>> {
  const headers = { cookie: COOKIE }
  const json = { ...headers, 'content-type': 'application/json' }
  const openapiFetch = createOpenApiFetch<Paths>({ baseUrl: URL_BASE, fetch: readyFetch, headers })
  const ky = await peer<Ky>('ky')
  const axios = await peer<Axios>('axios')
  const axiosClient = axios.create({
    adapter: 'fetch',
    baseURL: URL_BASE,
    headers,
    env: { fetch: readyFetch },
  })
  const { hitkeep, byPath } = await theseClients()
  return {
    'raw `fetch`': async () => {
      const init = { method: 'POST', headers: json, body: JSON.stringify(BODY) }
      const response = await (readyFetch as typeof fetch)(URL_BASE + PATH, init)
      return response.json()
    },
    'openapi-fetch': async () => (await openapiFetch.POST(PATH, { body: BODY })).data,
    'this client': () => hitkeep.createApiClient({ body: BODY }),
    'this client, result form': () => hitkeep.createApiClient.result({ body: BODY }),
    'this client, openapi-fetch form': async () => (await byPath.POST(PATH, { body: BODY })).data,
    ky: () => ky.post(URL_BASE + PATH, { json: BODY, headers, fetch: readyFetch }).json(),
    'axios, fetch adapter': async () => (await axiosClient.post(PATH, BODY)).data,
  }
}

interface Paths {
  [PATH]: {
    post: {
      requestBody: { content: { 'application/json': typeof BODY } }
      responses: { 201: { content: { 'application/json': typeof BODY } } }
    }
  }
}

interface Ky {
  post(url: string, options: object): { json(): Promise<unknown> }
}

interface Axios {
  create(options: object): { post(path: string, body: object): Promise<{ data: unknown }> }
}

/** Imports a package that only the benchmark installs. */
async function peer<T>(name: string): Promise<T> {
  const file = createRequire(join(INSTALLED, 'package.json')).resolve(name)
  return ((await import(pathToFileURL(file).href)) as { default: T }).default
}

type Method = ((input: object) => Promise<unknown>) & { result: Method }

/** The clients are imported by their paths, because scripts don't import src/hitkeep. */
async function theseClients() {
  const source = (name: string) => pathToFileURL(join(PROJECT, 'src/hitkeep', name)).href
  const { createHitKeepClient, session } = (await import(source('index.ts'))) as {
    createHitKeepClient: (options: object) => Record<'createApiClient', Method>
    session: (options: object) => unknown
  }
  const { createHitKeepFetchClient } = (await import(source('fetch.ts'))) as {
    createHitKeepFetchClient: (options: object) => Client<Paths>
  }
  const auth = session({ cookie: '0123456789abcdef' })
  const options = { baseUrl: URL_BASE, auth, fetch: readyFetch }
  return { hitkeep: createHitKeepClient(options), byPath: createHitKeepFetchClient(options) }
}
