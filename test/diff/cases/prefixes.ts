import type { ChangeCode } from '../../../scripts/diff/codes.ts'
import { harmless, sdk, senders, type Case, type Edits } from './base.ts'

const HOST = 'https://pets.example'
const EU = 'https://eu.pets.example'
const REGION = { default: 'eu', enum: ['eu', 'us'] }

interface Addresses {
  readonly servers?: readonly (string | object)[]
  /** The servers of each path; `method` of its operation. */
  readonly paths: Readonly<
    Record<string, { readonly path?: readonly string[]; readonly method?: readonly string[] }>
  >
}

const listed = (servers?: readonly (string | object)[]) =>
  servers?.map((it) => (typeof it === 'string' ? { url: it } : it))

/** A description whose operations are named by the last segment of their paths that has no braces. */
function api({ servers, paths }: Addresses): Edits {
  const items = Object.entries(paths).map(([path, own]) => {
    const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name)
    const operation = {
      operationId: path.split('/').findLast((it) => it !== '' && !it.includes('{')),
      parameters: names.map((name) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...(own.method && { servers: listed(own.method) }),
      responses: { '204': { description: 'Done.' } },
    }
    return [path, { ...(own.path && { servers: listed(own.path) }), get: operation }]
  })
  return { '/servers': listed(servers), '/paths': Object.fromEntries(items) as object }
}

const whole = (servers: readonly (string | object)[], ...paths: string[]): Addresses => ({
  servers,
  paths: Object.fromEntries(paths.map((path) => [path, {}])),
})

/** Pairs that make the same URLs, and what else is reported. */
const MOVES: readonly [
  name: string,
  inServers: Addresses,
  inPaths: Addresses,
  further?: readonly ChangeCode[],
][] = [
  ['the only server', whole([`${HOST}/v1`], '/ping'), whole([HOST], '/v1/ping')],
  [
    'two segments of a server with a slash at its end',
    whole([`${HOST}/api/v1/`], '/ping', '/cats'),
    whole([`${HOST}/`], '/api/v1/ping', '/api/v1/cats'),
  ],
  [
    'part of the base path',
    whole([`${HOST}/api/v1`], '/ping/{id}'),
    whole([`${HOST}/api`], '/v1/ping/{id}'),
  ],
  ['a relative server', whole(['/v1'], '/ping'), whole(['/'], '/v1/ping')],
  ['a relative server, none is left', whole(['/v1'], '/ping'), { paths: { '/v1/ping': {} } }],
  [
    'all servers',
    whole([`${HOST}/v1`, `${EU}/x/v1`], '/ping'),
    whole([HOST, `${EU}/x`], '/v1/ping'),
  ],
  [
    'a server, from some paths only',
    { servers: [HOST], paths: { '/ping': { path: [`${HOST}/v1`] }, '/cats': {} } },
    whole([HOST], '/v1/ping', '/cats'),
  ],
  [
    'the server of an operation',
    { servers: [EU], paths: { '/ping': { method: [`${HOST}/v1/`] } } },
    { servers: [EU], paths: { '/v1/ping': { method: [HOST] } } },
  ],
  [
    'the server of a path, which becomes that of the document',
    { paths: { '/ping': { path: [`${HOST}/v1`] } } },
    whole([HOST], '/v1/ping'),
  ],
  [
    'the servers of two paths that have different ones',
    { paths: { '/ping': { path: [`${HOST}/v1`] }, '/cats': { method: [`${EU}/v2`] } } },
    { paths: { '/v1/ping': { path: [HOST] }, '/v2/cats': { method: [EU] } } },
    ['server-prefix-moved'],
  ],
  [
    'a server with a variable',
    whole([{ url: 'https://{region}.example/v1', variables: { region: REGION } }], '/ping'),
    whole([{ url: 'https://{region}.example', variables: { region: REGION } }], '/v1/ping'),
  ],
  [
    'a server where it is the only value of a variable',
    whole(
      [{ url: `${HOST}/{version}`, variables: { version: { default: 'v1', enum: ['v1'] } } }],
      '/ping',
    ),
    whole([HOST], '/v1/ping'),
  ],
]

const variable = (version: object) =>
  whole([{ url: `${HOST}/{version}`, variables: { version } }], '/ping')

/** Pairs that make other URLs, in either direction. */
const OTHERS: readonly [name: string, Addresses, Addresses, readonly ChangeCode[]][] = [
  [
    'a prefix of the servers comes back as another one of the paths',
    whole([`${HOST}/v1`], '/ping'),
    whole([HOST], '/v2/ping'),
    ['operation-moved', 'server-added', 'server-removed'],
  ],
  [
    'a prefix moves, but one of two servers keeps it',
    whole([`${HOST}/v1`, `${EU}/v1`], '/ping'),
    whole([HOST, `${EU}/v1`], '/v1/ping'),
    ['operation-moved', 'server-added', 'server-removed'],
  ],
  [
    'a prefix is gone',
    whole([`${HOST}/v1`], '/ping'),
    whole([HOST], '/ping'),
    ['server-added', 'server-removed'],
  ],
  [
    'a prefix moves to some paths',
    whole([`${HOST}/v1`], '/ping', '/cats'),
    whole([HOST], '/v1/ping', '/cats'),
    ['server-added', 'server-prefix-moved', 'server-removed'],
  ],
  [
    'a prefix moves that is the default of an open variable',
    variable({ default: 'v1' }),
    whole([HOST], '/v1/ping'),
    ['operation-moved', 'server-added', 'server-removed'],
  ],
]

/** Answers of two operations, the second one with the schema of the first. */
const answers = (prefix: string): Edits => {
  const schema = (value: object) => ({ content: { 'application/json': { schema: value } } })
  const at = (name: string) => `/paths/${`${prefix}/${name}`.replaceAll('/', '~1')}/get/responses`
  const $ref = `#${at('ping')}/200/content/application~1json/schema`
  return {
    ...api(whole([HOST + (prefix === '' ? '/v1' : '')], `${prefix}/ping`, `${prefix}/cats`)),
    [at('ping')]: { '200': { description: 'Up.', ...schema({ type: 'string' }) } },
    [at('cats')]: { '200': { description: 'Cats.', ...schema({ $ref }) } },
  }
}

const VERSIONED = whole([HOST], '/{version}/ping')

/** Path prefixes that move between servers and paths. */
export const PREFIXES: readonly Case[] = [
  ...MOVES.flatMap(([name, inServers, inPaths, further = []]) => {
    const codes: ChangeCode[] = ['server-prefix-moved', ...further]
    return [
      harmless(`a prefix moves out of ${name}`, 'patch', codes, api(inPaths), api(inServers)),
      harmless(`a prefix moves back: ${name}`, 'patch', codes, api(inServers), api(inPaths)),
    ]
  }),
  ...OTHERS.flatMap(([name, before, after, codes]) => [
    senders(name, codes, api(after), api(before)),
    senders(`the other way: ${name}`, codes, api(before), api(after)),
  ]),
  harmless(
    'a prefix moves below references',
    'patch',
    'server-prefix-moved',
    answers('/v1'),
    answers(''),
  ),
  harmless(
    'a prefix moves and a server is new',
    'minor',
    ['server-added', 'server-prefix-moved'],
    api(whole([HOST, EU], '/v1/ping')),
    api(whole([`${HOST}/v1`], '/ping')),
  ),
  senders(
    'a prefix moves and a server is gone',
    ['server-prefix-moved', 'server-removed'],
    api(whole([HOST], '/v1/ping')),
    api(whole([`${HOST}/v1`, `${EU}/v1`], '/ping')),
  ),
  sdk(
    'a prefix moves and a parameter is renamed',
    ['path-parameter-renamed', 'server-prefix-moved'],
    api(whole([HOST], '/v1/ping/{id}')),
    api(whole([`${HOST}/v1`], '/ping/{key}')),
  ),
  sdk(
    'a variable of a server becomes a path parameter',
    'server-prefix-moved',
    api(VERSIONED),
    api(variable({ default: 'v1' })),
  ),
  sdk(
    'a path parameter becomes a variable of a server',
    'server-prefix-moved',
    api(variable({ default: 'v1' })),
    api(VERSIONED),
  ),
  senders(
    'a path parameter becomes a variable of a server that has fewer values',
    ['enum-set', 'server-prefix-moved'],
    api(variable({ default: 'v1', enum: ['v2', 'v1'] })),
    api(VERSIONED),
  ),
  harmless(
    'a server is written at each path',
    'none',
    'wording',
    api({ paths: { '/ping': { path: [HOST] }, '/cats': { method: [`${HOST}/`] } } }),
    api(whole([HOST], '/ping', '/cats')),
  ),
  harmless('the default server is written out', 'none', 'wording', api(whole(['/'], '/ping')), {
    ...api(whole(['/'], '/ping')),
    '/servers': undefined,
  }),
  harmless(
    'a variable that had one value is written out',
    'none',
    'wording',
    api(whole([`${HOST}/v1`], '/ping')),
    api(variable({ default: 'v1', enum: ['v1'] })),
  ),
]
