import type { SecurityRequirement } from '../../../scripts/document/openapi.ts'
import { harmless, senders, GET, type Case } from './base.ts'

type Requirements = readonly SecurityRequirement[]

/** What the security of an operation was and is, and what is said about it. */
type Row = readonly [
  name: string,
  before: Requirements,
  after: Requirements,
  says: readonly string[],
]

const MORE: readonly Row[] = [
  ['a role', [{ cookie: [] }], [{ cookie: ['admin'] }], ['now needs the role `admin` of `cookie`']],
  [
    'one more role',
    [{ cookie: ['user'] }],
    [{ cookie: ['user', 'admin'] }],
    ['now needs the role `admin` of `cookie`'],
  ],
  [
    'two roles',
    [{ token: [] }],
    [{ token: ['team:read', 'team:admin'] }],
    ['now needs the roles `team:read`, `team:admin` of `token`'],
  ],
  [
    'one more scope',
    [{ oauth: ['read'] }],
    [{ oauth: ['read', 'write'] }],
    ['now needs the scope `write` of `oauth`'],
  ],
  [
    'one more scope of OpenID Connect',
    [{ openId: [] }],
    [{ openId: ['email'] }],
    ['now needs the scope `email` of `openId`'],
  ],
  [
    'a role of one alternative',
    [{ cookie: [] }, { token: [] }],
    [{ cookie: ['admin'] }, { token: [] }],
    ['now needs the role `admin` of `cookie`'],
  ],
  [
    'one of two roles',
    [{ cookie: [] }],
    [{ cookie: ['owner'] }, { cookie: ['admin'] }],
    ['now needs the role `owner` of `cookie` or the role `admin` of `cookie`'],
  ],
  [
    'two roles in place of either',
    [{ cookie: ['owner'] }, { cookie: ['admin'] }],
    [{ cookie: ['owner', 'admin'] }],
    ['now needs the role `admin` of `cookie`', 'now needs the role `owner` of `cookie`'],
  ],
  [
    'roles of two schemes at once',
    [{ cookie: [], oauth: [] }],
    [{ oauth: ['write'], cookie: ['admin'] }],
    ['now needs the scope `write` of `oauth` and the role `admin` of `cookie`'],
  ],
]

const OTHER: readonly Row[] = [
  [
    'another role',
    [{ cookie: ['user'] }],
    [{ cookie: ['admin'] }],
    ['now needs the role `admin` of `cookie`', 'no longer needs the role `user` of `cookie`'],
  ],
  [
    'another scheme with a role',
    [{ cookie: ['user'] }],
    [{ token: ['user'] }],
    ['no longer accepts `cookie` (`user`)', 'also accepts `token` (`user`)'],
  ],
]

const LESS: readonly Row[] = [
  ...MORE.filter(([, before, after]) => before.length === 1 && after.length === 1).map(
    ([name, before, after, says]): Row => {
      const inverse = says.map((it) => it.replace('now needs', 'no longer needs'))
      return [name, after, before, inverse]
    },
  ),
  [
    'either of two roles',
    [{ cookie: ['owner', 'admin'] }],
    [{ cookie: ['owner'] }, { cookie: ['admin'] }],
    ['also accepts `cookie` (`owner`)', 'also accepts `cookie` (`admin`)'],
  ],
  [
    'a role as an alternative',
    [{ cookie: ['owner'] }],
    [{ cookie: ['owner'] }, { cookie: ['admin'] }],
    ['also accepts `cookie` (`admin`)'],
  ],
]

const SCHEMES = {
  '/components/securitySchemes/oauth': {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: 'https://pets.example/token', scopes: {} } },
  },
  '/components/securitySchemes/openId': {
    type: 'openIdConnect',
    openIdConnectUrl: 'https://pets.example/.well-known/openid-configuration',
  },
}

const SECURITY = `${GET}/security`

const edits = ([, before, after]: Row) =>
  [{ [SECURITY]: after }, { ...SCHEMES, [SECURITY]: before }] as const

/** Roles and scopes of a security requirement, which OpenAPI 3.1 allows for schemes of all types. */
export const ROLES: readonly Case[] = [
  ...MORE.map((row) => ({
    ...senders(
      `an operation needs more: ${row[0]}`,
      row[3].map(() => 'security-removed' as const),
      ...edits(row),
    ),
    says: row[3],
  })),
  ...OTHER.map((row) => ({
    ...senders(
      `an operation needs something else: ${row[0]}`,
      ['security-added', 'security-removed'],
      ...edits(row),
    ),
    says: row[3],
  })),
  ...LESS.map((row) => ({
    ...harmless(
      `an operation needs less: ${row[0]}`,
      'minor',
      row[3].map(() => 'security-added' as const),
      ...edits(row),
    ),
    says: row[3],
  })),
]
