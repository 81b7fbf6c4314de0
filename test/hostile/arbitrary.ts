import fc from 'fast-check'
import { NASTY } from './names.ts'
import { MEDIA_TYPES, queryString, servers, style } from './round-trip/request-parts.ts'

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.stringMatching(/^[a-z]{1,6}$/) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 6 }) },
)
const text = fc.oneof(
  name,
  fc.string(),
  fc.constantFrom(...NASTY).map((it) => `${it} ${it}`),
)
const json = fc.jsonValue({ maxDepth: 2 })
const COMPONENTS = ['A', 'B', 'C-d', 'e.f', '100%', 'G~h/i']
const reference = fc
  .constantFrom(...COMPONENTS.map(escaped), 'Deep/properties/a', 'Deep/oneOf/1', 'Deep')
  .map((target) => ({ $ref: `#/components/schemas/${target}` }))

function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
}

const optional = <T>(members: Record<string, fc.Arbitrary<T>>) =>
  fc.record(members, { requiredKeys: [] })
const map = <T>(value: fc.Arbitrary<T>) => fc.dictionary(name, value, { maxKeys: 3 })
const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']
const annotations = {
  title: text,
  description: text,
  deprecated: fc.boolean(),
  default: json,
  example: json,
}

const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const inner = tie('schema')
  const list = fc.array(inner, { minLength: 1, maxLength: 3 })
  return {
    schema: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'schema' },
      optional<unknown>({
        type: fc.constantFrom(...TYPES),
        format: fc.constantFrom('binary', 'date', 'x'),
        ...annotations,
      }),
      reference,
      fc.boolean(),
      optional<unknown>({
        type: fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 }),
        properties: map(inner),
        items: inner,
      }),
      optional<unknown>({
        enum: fc.array(json, { minLength: 1, maxLength: 4 }),
        nullable: fc.boolean(),
        ...annotations,
      }),
      optional<unknown>({ const: json }),
      optional<unknown>({
        type: fc.constant('object'),
        properties: map(inner),
        required: fc.array(name, { maxLength: 2 }),
        additionalProperties: inner,
        ...annotations,
      }),
      optional<unknown>({
        type: fc.constant('object'),
        properties: map(
          optional<unknown>({
            readOnly: fc.boolean(),
            writeOnly: fc.boolean(),
            type: fc.constant('string'),
          }),
        ),
        required: fc.array(name, { maxLength: 2 }),
      }),
      optional<unknown>({ type: fc.constant('array'), items: inner, prefixItems: list }),
      optional<unknown>({
        allOf: list,
        required: fc.array(name, { maxLength: 2 }),
        nullable: fc.boolean(),
      }),
      optional<unknown>({
        oneOf: list,
        properties: map(inner),
        discriminator: optional({ propertyName: name }),
      }),
      optional<unknown>({
        anyOf: list,
        type: fc.constantFrom(...TYPES),
        not: inner,
        if: inner,
        then: inner,
      }),
      fc
        .tuple(reference, optional<unknown>({ properties: map(inner), ...annotations }))
        .map(([a, b]) => ({ ...b, ...a })),
      optional<unknown>({
        type: json,
        enum: json,
        required: json,
        properties: json,
        allOf: json,
        title: json,
      }),
    ),
  }
})

const mediaType = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MEDIA_TYPES) },
  { weight: 1, arbitrary: name },
)
const content = fc.dictionary(mediaType, optional<unknown>({ schema, example: json }), {
  maxKeys: 2,
})
const parameter = fc.record<Record<string, unknown>>(
  {
    name,
    in: fc.constantFrom('query', 'header', 'cookie', 'path'),
    required: fc.boolean(),
    schema,
    content,
    style,
    explode: fc.boolean(),
    allowReserved: fc.boolean(),
    description: text,
  },
  { requiredKeys: ['name', 'in'] },
)
const response = optional<unknown>({
  description: text,
  content,
  headers: map(optional<unknown>({ schema, description: text })),
})
const status = fc.constantFrom('200', '201', '204', '4XX', '500', 'default', 'x-a')
const operation = optional<unknown>({
  operationId: name,
  summary: text,
  description: text,
  tags: fc.array(name, { maxLength: 2 }),
  parameters: fc.array(parameter, { maxLength: 3 }),
  requestBody: optional<unknown>({ content, required: fc.boolean(), description: text }),
  responses: fc.dictionary(status, response, { maxKeys: 3 }),
  security: fc.array(map(fc.array(name, { maxLength: 1 })), { maxLength: 2 }),
  deprecated: fc.boolean(),
  servers,
  callbacks: map(map(fc.constant({ post: {} }))),
})
const pathItem = optional<unknown>({
  get: operation,
  post: operation,
  delete: operation,
  head: operation,
  query: operation,
  additionalOperations: fc.dictionary(
    fc.constantFrom('COPY', 'M-SEARCH', 'CONNECT', 'a b'),
    operation,
    {
      maxKeys: 1,
    },
  ),
  servers,
  parameters: fc.array(parameter, { maxLength: 2 }),
}) as fc.Arbitrary<{ parameters?: unknown[] }>

const TYPED = ['string', 'number', 'boolean', 'array', 'object'].map((type) => ({ type }))
/** A parameter with a type, so that its style matters. */
const typedParameter = fc.record<Record<string, unknown>>(
  {
    name,
    in: fc.constantFrom('query', 'query', 'header', 'cookie'),
    schema: fc.constantFrom(...TYPED),
    style,
    explode: fc.boolean(),
  },
  { requiredKeys: ['name', 'in', 'schema'] },
)

/** A path with its item, which describes the parameters in the path. */
const path = fc
  .tuple(
    fc.array(name, { minLength: 1, maxLength: 2 }),
    fc.uniqueArray(
      name.filter((it) => !/[{}]/.test(it)),
      { maxLength: 2 },
    ),
    fc.record({ style, explode: fc.boolean(), schema }, { requiredKeys: ['schema'] }),
    fc.oneof(
      { weight: 5, arbitrary: fc.array(typedParameter, { maxLength: 3 }) },
      { weight: 1, arbitrary: queryString(name).map((it) => [it]) },
    ),
    pathItem,
  )
  .map(([segments, names, serialization, typed, item]): [string, unknown] => [
    [...segments, ...names.map((it) => `{${it}}`)].map((it) => `/${it}`).join(''),
    {
      ...item,
      parameters: [
        ...(item.parameters ?? []),
        ...typed,
        ...names.map((it) => ({ name: it, in: 'path', required: true, ...serialization })),
      ],
    },
  ])

/** Well-formed descriptions with unusual names, strings and schemas. */
export const description = fc.record({
  openapi: fc.constantFrom('3.0.3', '3.1.0', '3.2.0'),
  info: fc.record({ title: text, version: text, description: text }),
  paths: fc.array(path, { maxLength: 4 }).map(Object.fromEntries),
  webhooks: map(pathItem),
  components: fc.record({
    schemas: fc
      .tuple(
        map(schema),
        fc.record(Object.fromEntries(COMPONENTS.map((it) => [it, schema]))),
        schema,
        schema,
      )
      .map(([others, known, a, b]) => ({
        ...others,
        ...known,
        Deep: { properties: { a }, oneOf: [true, b] },
      })),
    securitySchemes: map(
      fc.constantFrom<unknown>(
        { type: 'http', scheme: 'bearer' },
        { type: 'apiKey', in: 'header', name: 'a"b' },
      ),
    ),
  }),
})
