import {
  QUALITIES,
  SUBJECTS,
  capital,
  pick,
  randomNumbers,
  sentence,
  words,
} from './random-words.ts'
import type { Random } from './random-words.ts'

/** A description of a made-up API, for measurements: always the same for the same number of operations. */
export function describe(operations: number): object {
  const random = randomNumbers(operations)
  const resources = Array.from({ length: Math.ceil(operations / OPERATIONS_EACH) }, (_, index) =>
    resource(index, random),
  )
  const paths: Record<string, Record<string, object>> = {}
  const all = resources.flatMap((it) => operationsOn(it, resources, random)).slice(0, operations)
  for (const { path, method, operation } of all) (paths[path] ??= {})[method] = operation
  return {
    openapi: '3.1.0',
    info: {
      title: `An API with ${operations} operations`,
      version: '1.0.0',
      description: sentence(random, 60),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://api.example.com/v1', description: 'Production' }],
    security: [{ token: [] }],
    tags: resources.map(({ name }) => ({ name, description: sentence(random, 12) })),
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'sid' },
      },
      parameters: PARAMETERS,
      responses: RESPONSES,
      schemas: Object.assign(
        { Problem: PROBLEM },
        ...resources.map((it) => schemasOf(it, resources, random)),
      ) as object,
    },
  }
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly members: Readonly<Record<string, object>>
}

const OPERATIONS_EACH = 6

function resource(index: number, random: Random): Resource {
  const subjects = words(SUBJECTS)
  const qualities = words(QUALITIES)
  const subject = subjects[index % subjects.length]!
  const quality = qualities[Math.floor(index / subjects.length) % qualities.length]!
  const serial = Math.floor(index / (subjects.length * qualities.length))
  const parts = [...(serial > 0 ? [`v${serial + 1}`] : []), quality, subject]
  return {
    name: parts.map(capital).join(''),
    path: `/${parts.join('-')}s`,
    members: members(random, 4 + random(12)),
  }
}

function members(random: Random, count: number): Record<string, object> {
  return Object.fromEntries(
    Array.from({ length: count }, () => {
      const name = pick(random, words(QUALITIES)) + capital(pick(random, words(SUBJECTS)))
      return [name, { ...memberSchema(random, 0), description: sentence(random, 14) }]
    }),
  )
}

/** A schema of any kind; deeper ones are simpler, so that it comes to an end. */
function memberSchema(random: Random, depth: number): object {
  const length = 1 + random(64)
  const choices: readonly (() => object)[] = [
    () => ({ type: 'string', maxLength: length }),
    () => ({ type: 'string', format: pick(random, ['date-time', 'uuid', 'uri', 'email', 'date']) }),
    () => ({ type: 'string', pattern: `^[a-z]{1,${length}}$` }),
    () => ({ type: 'integer', minimum: 0, maximum: 10 * length }),
    () => ({ type: ['number', 'null'], exclusiveMinimum: 0 }),
    () => ({ type: 'boolean', default: length > 32 }),
    () => ({ type: 'string', enum: words(QUALITIES).slice(random(8), 9 + random(12)) }),
    () => ({ type: 'array', maxItems: length, items: memberSchema(random, depth + 1) }),
    () => ({ type: 'object', additionalProperties: memberSchema(random, depth + 1) }),
    () => ({ type: 'object', properties: members(random, 1 + random(4)) }),
    () => ({ oneOf: [memberSchema(random, 9), { type: 'null' }] }),
  ]
  return pick(random, depth < 2 ? choices : choices.slice(0, 7))()
}

function reference(name: string): object {
  return { $ref: `#/components/schemas/${name}` }
}

/** What a resource looks like, what creates and changes one, pages of it, and events about it. */
function schemasOf(
  { name, members: own }: Resource,
  resources: readonly Resource[],
  random: Random,
): Record<string, object> {
  const names = Object.keys(own)
  const other = pick(random, resources).name
  return {
    [name]: {
      type: 'object',
      description: sentence(random, 20),
      required: ['id', ...names.slice(0, 1 + random(names.length))],
      properties: {
        id: { type: 'string', format: 'uuid', readOnly: true },
        ...own,
        related: { oneOf: [reference(other), { type: 'null' }] },
      },
    },
    [`${name}Input`]: {
      type: 'object',
      required: names.slice(0, 1),
      properties: Object.fromEntries(names.map((it) => [it, own[it]!])),
      additionalProperties: false,
    },
    [`${name}Page`]: {
      type: 'object',
      required: ['items'],
      properties: {
        items: { type: 'array', items: reference(name) },
        next: { type: ['string', 'null'] },
      },
    },
    [`${name}Created`]: event(name, 'created', random),
    [`${name}Deleted`]: event(name, 'deleted', random),
    [`${name}Event`]: {
      oneOf: [reference(`${name}Created`), reference(`${name}Deleted`)],
      discriminator: { propertyName: 'kind' },
    },
  }
}

function event(name: string, kind: string, random: Random): object {
  return {
    allOf: [
      { type: 'object', required: ['kind'], properties: { kind: { const: kind } } },
      { type: 'object', properties: { subject: reference(name), ...members(random, 2) } },
    ],
  }
}

interface Placed {
  readonly path: string
  readonly method: string
  readonly operation: object
}

function operationsOn(
  { name, path }: Resource,
  resources: readonly Resource[],
  random: Random,
): Placed[] {
  const item = `${path}/{id}`
  const place = (path: string, method: string, verb: string, rest: object): Placed => {
    const operationId = verb + name
    const summary = sentence(random, 5)
    const operation = {
      operationId,
      tags: [name],
      summary,
      description: sentence(random, 40),
      ...rest,
    }
    return { path, method, operation }
  }
  const filter = Object.keys(pick(random, resources).members)[0]!
  const query = { name: filter, in: 'query', schema: memberSchema(random, 9) }
  const parameters = [{ $ref: '#/components/parameters/Id' }]
  const anonymous = random(5) === 0 ? { security: [{ token: [] }, { session: [] }] } : {}
  return [
    place(path, 'get', 'list', {
      parameters: [{ $ref: '#/components/parameters/Limit' }, query],
      responses: answers('200', reference(`${name}Page`)),
      ...anonymous,
    }),
    place(path, 'post', 'create', {
      requestBody: jsonBody(reference(`${name}Input`)),
      responses: answers('201', reference(name)),
    }),
    place(item, 'get', 'read', { parameters, responses: answers('200', reference(name)) }),
    place(item, 'patch', 'update', {
      parameters,
      requestBody: jsonBody(reference(`${name}Input`)),
      responses: answers('200', reference(name)),
    }),
    place(item, 'delete', 'delete', { parameters, responses: answers('204') }),
    place(`${item}/events`, 'get', 'watch', {
      parameters,
      responses: answers('200', { type: 'array', items: reference(`${name}Event`) }),
    }),
  ]
}

function jsonBody(schema: object): object {
  return { required: true, content: { 'application/json': { schema } } }
}

function answers(status: string, schema?: object): object {
  const content = schema && { content: { 'application/json': { schema } } }
  return {
    [status]: { description: 'Done.', ...content },
    '401': { $ref: '#/components/responses/Unauthorized' },
    '404': { $ref: '#/components/responses/NotFound' },
    default: { $ref: '#/components/responses/Failed' },
  }
}

const PARAMETERS = {
  Id: { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
  Limit: { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
}

const PROBLEM = {
  type: 'object',
  required: ['title', 'status'],
  properties: {
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: ['string', 'null'] },
  },
}

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: reference('Problem') } },
})

const RESPONSES = {
  Unauthorized: problem('No valid credentials.'),
  NotFound: problem('There is none with this id.'),
  Failed: problem('Something else went wrong.'),
}
