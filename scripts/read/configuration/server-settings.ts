import type { Shape } from './shapes.ts'

const VALUE = {
  kind: 'text',
  noun: 'a text',
  example: 'env:NOTES_PASSWORD',
  about: 'A value, or the environment variable that holds it',
} as const

const PATTERN = {
  kind: 'text',
  noun: 'an operationId or a path',
  example: "'/admin/*'",
  about: 'An operationId or a path, in which `*` stands for any text',
} as const

const amount = <const Most extends number>(most: Most, example: number, about: string) =>
  ({ kind: 'number', least: 0.001, most, example, about }) as const

/** How contract tests may treat a running server. */
export const SERVER_SETTINGS = {
  arazzo: {
    kind: 'list',
    items: { kind: 'path', example: 'workflows.arazzo.yaml', about: 'A file' },
    about: 'Workflows of Arazzo to run on a server',
  },
  inputs: { kind: 'map', values: VALUE, about: 'Inputs of the workflows, by name' },
  auth: {
    kind: 'map',
    values: { ...VALUE, example: 'env:NOTES_TOKEN' },
    about: 'Credentials by security scheme, `name:password` for basic; `env:NAME` reads a variable',
  },
  login: {
    kind: 'object',
    about: 'An operation that gives credentials',
    required: ['operation', 'body'],
    members: {
      operation: {
        kind: 'text',
        noun: 'an operationId',
        example: 'logIn',
        about: 'Its operationId',
      },
      body: { kind: 'map', values: VALUE, about: 'Its body' },
      token: {
        kind: 'text',
        pattern: /^\//,
        noun: 'a JSON pointer',
        example: '/data/token',
        about:
          'The pointer to the token in its answer, by default a cookie or a member named like one',
      },
      scheme: {
        kind: 'text',
        noun: 'a name',
        example: 'bearer',
        about: 'The security scheme of the token, by default the first that can carry it',
      },
    },
  },
  secondUser: {
    kind: 'object',
    about: 'A user for whom what the first one creates must be closed',
    members: {
      auth: { kind: 'map', values: VALUE, about: 'Credentials by security scheme' },
      login: { kind: 'map', values: VALUE, about: 'Members of the body of `login` that differ' },
    },
  },
  headers: {
    kind: 'map',
    values: { ...VALUE, example: 'env:NOTES_TENANT' },
    about: 'Headers of every request',
  },
  include: { kind: 'list', items: PATTERN, about: 'The only operations that are called' },
  exclude: { kind: 'list', items: PATTERN, about: 'Operations that are not called' },
  maxTime: amount(86_400, 60, 'Seconds after which a run ends; 600 by default'),
  maxRequests: amount(10_000_000, 5_000, 'Requests after which a run ends; 20,000 by default'),
  rate: amount(100_000, 10, 'Requests per second; not limited by default'),
} as const satisfies Readonly<Record<string, Shape>>
