import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { describe } from '../../../scripts/cli/contract/description.ts'
import type { TargetOptions } from '../../../scripts/contract/target/options.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { unreachable } from '../../../scripts/contract/target/http/unreachable.ts'
import { ProblemsError } from '../../../scripts/document/problem.ts'
import { documentWith } from '../../support/describe.ts'
import { startServer, type Reply, type Request } from '../../support/server.ts'

const object = { 'application/json': { schema: { type: 'object' } } }
const read = (operationId: string) => ({
  get: { operationId, responses: { '200': { description: 'It.', content: object }, '401': none } },
})
const none = { description: 'None.' }
const description = await describe(
  documentWith({
    servers: [{ url: '/v1' }],
    security: [{ token: [] }, { cookie: [] }],
    paths: {
      '/session': {
        post: {
          ...{ operationId: 'logIn', security: [], requestBody: { content: object } },
          responses: { '200': { description: 'In.', content: object } },
        },
      },
      '/me': read('me'),
      '/stats': read('stats'),
      '/plan': read('plan'),
    },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
      },
    },
  }),
)

const html = { 'content-type': 'text/html; charset=utf-8' }
const json = (status: number, value: unknown, headers: Reply['headers'] = {}): Reply => ({
  ...{ status, headers: { 'content-type': 'application/json', ...headers } },
  body: JSON.stringify(value),
})
const TOKEN = 'token-0123456789'
const login = { operation: 'logIn', body: { name: 'ann', password: 'wrong-one' } }

/** How a server treats sign-in, and all the rest. */
interface Server {
  readonly signIn?: (request: Request) => Reply
  readonly rest?: (request: Request) => Reply | undefined
}

async function problemOn({ signIn, rest }: Server, options: Partial<TargetOptions> = {}) {
  const { url, close } = await startServer((request) => {
    if (request.path === '/v1/session') return signIn?.(request) ?? json(200, { token: TOKEN })
    if (rest) return rest(request)
    const { authorization, cookie } = request.headers
    const isIn = authorization === `Bearer ${TOKEN}` || cookie === `sid=${TOKEN}`
    if (!request.path.startsWith('/v1/')) return json(404, {})
    return isIn ? json(200, {}) : json(401, {})
  })
  try {
    const all = { ...{ description, target: url, login, randomCalls: 0 }, ...options }
    const report = await runTarget({ ...all, target: all.target.replace('{url}', url) })
    return { message: undefined, hint: undefined, report }
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error
    expect(error.exitCode).toBe(3)
    expect(error.problems).toHaveLength(1)
    return { ...error.problems[0]!, report: undefined }
  } finally {
    close()
  }
}

type Row = readonly [
  what: string,
  server: Server,
  message: RegExp,
  hint: RegExp,
  options?: Partial<TargetOptions>,
]

const answers = (reply: Reply): Server => ({ signIn: () => reply })
const everywhere = (reply: Reply): Server => ({ rest: () => reply })

const STOPS: readonly Row[] = [
  ['a wrong password', answers(json(401, { error: 'no' })), /logIn: 401/, /password/],
  ['a missing member', answers(json(422, { error: 'no' })), /logIn: 422/, /members of the body/],
  ['too many attempts', answers(json(403, {})), /logIn: 403/, /rights/],
  ['a failure', answers(json(500, {})), /logIn: 500/, /log of the server/],
  ...[200, 202, 401, 403].map((status): Row => [
    `a second factor (${status})`,
    answers(json(status, { challenge: { type: 'totp' }, mfa_required: true })),
    new RegExp(`second factor \\(${status}\\)`),
    /account for tests/,
  ]),
  [
    'no token in the answer',
    answers(json(200, { data: { jwt_value: 'x' }, user: 'ann' })),
    /neither a cookie nor a token.*the answer has \/data\/jwt_value, \/user/,
    /logIn#\/data\/jwt_value/,
  ],
  [
    'a pointer that finds nothing',
    answers(json(200, { data: { token: 'x1234567890' } })),
    /no token at \/token; the answer has \/data\/token/,
    /logIn#\/data\/token/,
    { login: { ...login, token: '/token' } },
  ],
  [
    'a page',
    answers({ status: 200, headers: html, body: '<h1>' }),
    /page of HTML/,
    /path of the API/,
  ],
  [
    'a redirect',
    answers({ status: 302, headers: { location: '/in' } }),
    /redirects to \/in/,
    /token/,
  ],
  [
    'another origin',
    {
      signIn: ({ headers }) =>
        json(/localhost/.test(headers.origin ?? '') ? 200 : 403, { token: TOKEN }),
    },
    /rejects sign-in from the origin http:\/\/127\.0\.0\.1/,
    /--target http:\/\/localhost/,
  ],
  [
    'another host',
    {
      signIn: ({ headers }) =>
        json(/localhost/.test(headers.host ?? '') ? 200 : 421, { token: TOKEN }),
    },
    /rejects sign-in from the origin/,
    /--target http:\/\/localhost/,
  ],
  ['no rights', { rest: () => json(403, {}) }, /no rights: 403 for me, stats, plan/, /may read/],
  [
    'a wrong key',
    {},
    /credentials are rejected: 401 for me, stats, plan/,
    /--auth/,
    { login: undefined, auth: { token: 'wrong' } },
  ],
  [
    'an unknown operation',
    {},
    /no operation login/,
    /did you mean logIn\?/,
    { login: { ...login, operation: 'login' } },
  ],
  [
    'the path of an operation',
    {},
    /no operation \/session/,
    /did you mean logIn\?/,
    { login: { ...login, operation: '/session' } },
  ],
  ['an unknown scheme', {}, /no security scheme tokn/, /mean token\?/, { auth: { tokn: 'x' } }],
  ['another path', everywhere(json(404, {})), /answered with 404/, /--target/],
  ['a proxy', everywhere({ status: 502, headers: html }), /page of HTML \(502\)/, /proxy/],
  [
    'another server',
    everywhere({ status: 301, headers: { location: 'https://api.example.com/v1/me' } }),
    /redirect to https:\/\/api/,
    /--target https:\/\/api\.example\.com/,
  ],
  ['no server', {}, /no response/, /start the server/, { target: 'http://127.0.0.1:9' }],
  ['no HTTP', { rest: () => undefined }, /no response/, /https:\/\//],
]

test.for(STOPS)('a run ends with 3 for %s', async ([, server, message, hint, options]) => {
  const problem = await problemOn(server, options)
  expect(problem.message).toMatch(message)
  expect(problem.hint).toMatch(hint)
})

test('a run ends with 3 for a server without TLS', async () => {
  const plain = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void plain.close())
  const { port } = plain.address() as AddressInfo
  const problem = await problemOn({}, { target: `https://127.0.0.1:${port}` })
  expect(problem.hint).toContain(`use http://127.0.0.1:${port}`)
})

const REASONS: readonly (readonly [reason: string, hint: string])[] = [
  ['fetch failed; getaddrinfo ENOTFOUND api', 'no DNS server knows api'],
  ['fetch failed; getaddrinfo EAI_AGAIN api', 'no DNS server knows api'],
  ['fetch failed; self-signed certificate', 'NODE_EXTRA_CA_CERTS'],
  ['fetch failed; unable to verify the first certificate', 'NODE_EXTRA_CA_CERTS'],
  ['fetch failed; certificate has expired', 'NODE_EXTRA_CA_CERTS'],
  ['fetch failed; connect ECONNREFUSED ::1:80', 'start the server'],
  ['The operation was aborted due to timeout', 'nothing answers at api:8080'],
]

test.for(REASONS)('%s has a hint', ([reason, hint]) => {
  expect(() => unreachable('https://api:8080', reason)).toThrow(
    expect.objectContaining({
      problems: [expect.objectContaining({ hint: expect.stringContaining(hint) })],
    }),
  )
})

const cookie = (attributes: string) =>
  json(200, {}, { 'set-cookie': `sid=${TOKEN}; ${attributes}` })

const STARTS: readonly (readonly [what: string, server: Server, target: string])[] = [
  ['a token', {}, '{url}'],
  ['a path in the target', {}, '{url}/v1'],
  ['a cookie for HTTPS', answers(cookie('Secure; HttpOnly; SameSite=Strict')), '{url}'],
  ['a cookie of another domain', answers(cookie('Domain=app.example.com; Path=/')), '{url}'],
  ['a redirect with a cookie', answers({ ...cookie('Path=/'), status: 302 }), '{url}'],
]

test.for(STARTS)('a run starts with %s', async ([, server, target]) => {
  const { report, message } = await problemOn(server, { target })
  expect(message).toBeUndefined()
  expect(report?.provoked).toEqual(expect.arrayContaining(['me 200', 'plan 200', 'stats 200']))
})
