/** A random number below the one given. */
type Random = (below: number) => number

/** A description of an invented API for measurements, always the same for the same number of operations. */
export function describe(operations: number): object {
  const random = randomNumbers(operations)
  const resources = Array.from({ length: Math.ceil(operations / 6) }, (_, index) =>
    resource(index, random),
  )
  const all = resources.flatMap((it) => operationsOn(it, resources, random)).slice(0, operations)
  const paths: Record<string, Record<string, object>> = {}
  for (const [path, method, operation] of all) (paths[path] ??= {})[method] = operation
  const info = { title: `${operations} operations`, version: '1.0.0' }
  return {
    openapi: '3.1.0',
    info: {
      ...info,
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
      parameters: {
        Id: { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        Limit: {
          name: 'limit',
          in: 'query',
          schema: { type: 'integer', minimum: 1, maximum: 100 },
        },
      },
      responses: {
        Unauthorized: problem('No valid credentials.'),
        NotFound: problem('Unknown id.'),
        Failed: problem('Something else went wrong.'),
      },
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

function resource(index: number, random: Random): Resource {
  const subject = SUBJECTS[index % SUBJECTS.length]!
  const round = Math.floor(index / SUBJECTS.length)
  const serial = Math.floor(round / QUALITIES.length)
  const quality = QUALITIES[round % QUALITIES.length]!
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
      const name = pick(random, QUALITIES) + capital(pick(random, SUBJECTS))
      return [name, { ...memberSchema(random, 0), description: sentence(random, 14) }]
    }),
  )
}

/** A random schema. Only the outer ones nest further schemas. */
function memberSchema(random: Random, depth: number): object {
  const length = 1 + random(64)
  const choices: readonly (() => object)[] = [
    () => ({ type: 'string', maxLength: length }),
    () => ({ type: 'string', format: pick(random, ['date-time', 'uuid', 'uri', 'email', 'date']) }),
    () => ({ type: 'string', pattern: `^[a-z]{1,${length}}$` }),
    () => ({ type: 'integer', minimum: 0, maximum: 10 * length }),
    () => ({ type: ['number', 'null'], exclusiveMinimum: 0 }),
    () => ({ type: 'boolean', default: length > 32 }),
    () => ({ type: 'string', enum: QUALITIES.slice(random(8), 9 + random(12)) }),
    () => ({ type: 'array', maxItems: length, items: memberSchema(random, depth + 1) }),
    () => ({ type: 'object', additionalProperties: memberSchema(random, depth + 1) }),
    () => ({ type: 'object', properties: members(random, 1 + random(4)) }),
    () => ({ oneOf: [memberSchema(random, 9), { type: 'null' }] }),
  ]
  return pick(random, depth < 2 ? choices : choices.slice(0, 7))()
}

/** The schemas of a resource: itself, its input, a page of it, and events about it. */
function schemasOf(
  { name, members: own }: Resource,
  resources: readonly Resource[],
  random: Random,
): Record<string, object> {
  const names = Object.keys(own)
  const related = { oneOf: [reference(pick(random, resources).name), { type: 'null' }] }
  const items = { type: 'array', items: reference(name) }
  const [created, deleted] = [`${name}Created`, `${name}Deleted`]
  return {
    [name]: {
      type: 'object',
      description: sentence(random, 20),
      required: ['id', ...names.slice(0, 1 + random(names.length))],
      properties: { id: { type: 'string', format: 'uuid', readOnly: true }, ...own, related },
    },
    [`${name}Input`]: {
      type: 'object',
      required: names.slice(0, 1),
      properties: own,
      additionalProperties: false,
    },
    [`${name}Page`]: {
      type: 'object',
      required: ['items'],
      properties: { items, next: { type: ['string', 'null'] } },
    },
    [created]: event(name, 'created', random),
    [deleted]: event(name, 'deleted', random),
    [`${name}Event`]: {
      oneOf: [reference(created), reference(deleted)],
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

type Placed = readonly [path: string, method: string, operation: object]

function operationsOn(
  { name, path }: Resource,
  resources: readonly Resource[],
  random: Random,
): readonly Placed[] {
  const item = `${path}/{id}`
  const filter = Object.keys(pick(random, resources).members)[0]!
  const query = { name: filter, in: 'query', schema: memberSchema(random, 9) }
  const list = [{ $ref: '#/components/parameters/Limit' }, query]
  const parameters = [{ $ref: '#/components/parameters/Id' }]
  const body = json(reference(`${name}Input`))
  const events = { type: 'array', items: reference(`${name}Event`) }
  const place = (
    path: string,
    method: string,
    verb: string,
    answer: object,
    rest: object,
  ): Placed => [
    path,
    method,
    {
      operationId: verb + name,
      tags: [name],
      summary: sentence(random, 5),
      description: sentence(random, 40),
      ...rest,
      responses: { ...answer, ...FAILURES },
      ...(random(5) === 0 && { security: [{ token: [] }, { session: [] }] }),
    },
  ]
  const found = (schema: object, status = 200) => ({
    [status]: { description: 'Done.', ...json(schema) },
  })
  return [
    place(path, 'get', 'list', found(reference(`${name}Page`)), { parameters: list }),
    place(path, 'post', 'create', found(reference(name), 201), { requestBody: body }),
    place(item, 'get', 'read', found(reference(name)), { parameters }),
    place(item, 'patch', 'update', found(reference(name)), { parameters, requestBody: body }),
    place(item, 'delete', 'delete', { 204: { description: 'Done.' } }, { parameters }),
    place(`${item}/events`, 'get', 'watch', found(events), { parameters }),
  ]
}

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object): object => ({ content: { 'application/json': { schema } } })
const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: reference('Problem') } },
})

const FAILURES = {
  401: { $ref: '#/components/responses/Unauthorized' },
  404: { $ref: '#/components/responses/NotFound' },
  default: { $ref: '#/components/responses/Failed' },
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

const words = (list: string): readonly string[] => list.split(' ')
const SUBJECTS = words(
  'account invoice order product customer shipment ticket project member report alert device key session webhook policy region cluster volume snapshot image network rule group domain record payment refund coupon plan',
)
const QUALITIES = words(
  'active archived billing daily default draft external fast final global hidden internal legacy linked local managed monthly nested open partial pending primary public remote shared static',
)
const WORDS = words(
  'the a of for with name value list time state owner created updated by and or when is was not only limit page token user team status total amount unit code type each returned before after first',
)

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)]!
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function sentence(random: Random, length: number): string {
  const all = Array.from({ length: 3 + random(length) }, () => pick(random, WORDS))
  return `${capital(all.join(' '))}.`
}

/** Random numbers that are the same in every run (mulberry32). */
function randomNumbers(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
