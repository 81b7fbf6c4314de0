import {
  harmless,
  readers,
  sdk,
  senders,
  CREATE,
  GET,
  LIST,
  type Case,
  type Edits,
} from './base.ts'

const READ = `${GET}/responses/200/content`
const SENT = `${CREATE}/requestBody/content`
const EVENT = { type: 'object', required: ['data'], properties: { data: { type: 'string' } } }
const LINES = 'application/jsonl'
const lines = (mediaType: object): Edits => ({ [READ]: { [LINES]: mediaType } })
const sentLines = (mediaType: object): Edits => ({ [SENT]: { [LINES]: mediaType } })
const FOUND = { operationId: 'findPets', responses: { '200': { description: 'Found.' } } }
const PATH = '/paths/~1pets'
const query = (parameter: object): Edits => ({
  [`${GET}/parameters/-`]: {
    ...{ name: 'filter', in: 'querystring' },
    content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } },
    ...parameter,
  },
})
const cookie = (parameter: object): Edits => ({
  [`${GET}/parameters/-`]: { name: 'c', in: 'cookie', schema: { type: 'array' }, ...parameter },
})
const UNION = '/components/schemas/Found'
const union = (discriminator: object): Edits => ({
  [UNION]: {
    oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Gone' }],
    discriminator: { propertyName: 'kind', ...discriminator },
  },
  ...lines({ itemSchema: { $ref: '#/components/schemas/Found' } }),
})
const scheme = (more: object): Edits => ({
  '/components/securitySchemes/oauth': { type: 'oauth2', flows: {}, ...more },
})
const DEVICE = { deviceAuthorizationUrl: 'https://a.b/d', tokenUrl: 'https://a.b/t', scopes: {} }

export const OPENAPI_3_2: readonly Case[] = [
  senders(
    'an operation of the method QUERY is removed',
    'operation-removed',
    { [`${PATH}/query`]: undefined },
    { [`${PATH}/query`]: FOUND },
  ),
  harmless('an operation of another method is added', 'minor', 'operation-added', {
    [`${PATH}/additionalOperations`]: { COPY: FOUND },
  }),
  senders(
    'an operation gets another method',
    'operation-moved',
    { [`${PATH}/additionalOperations`]: { MOVE: FOUND } },
    { [`${PATH}/additionalOperations`]: { COPY: FOUND } },
  ),
  senders(
    'a parameter of another method becomes required',
    'parameter-required',
    { [`${PATH}/additionalOperations/COPY/parameters/0/required`]: true },
    {
      [`${PATH}/additionalOperations`]: {
        COPY: { ...FOUND, parameters: [{ name: 'to', in: 'query' }] },
      },
    },
  ),
  readers(
    'a member of the events of a stream may be left out',
    'property-optional',
    lines({ itemSchema: { ...EVENT, required: [] } }),
    lines({ itemSchema: EVENT }),
  ),
  senders(
    'a member of the items that are sent becomes required',
    'property-required',
    sentLines({ itemSchema: EVENT }),
    sentLines({ itemSchema: { ...EVENT, required: [] } }),
  ),
  harmless(
    'items are described one by one instead of as a list',
    'none',
    'wording',
    lines({ itemSchema: EVENT }),
    lines({ schema: { type: 'array', items: EVENT } }),
  ),
  senders(
    'parts get another media type',
    'encoding-changed',
    {
      [SENT]: { 'multipart/mixed': { itemSchema: {}, itemEncoding: { contentType: 'image/png' } } },
    },
    {
      [SENT]: {
        'multipart/mixed': { itemSchema: {}, itemEncoding: { contentType: 'image/jpeg' } },
      },
    },
  ),
  senders(
    'a whole query string becomes required',
    'parameter-required',
    { [`${GET}/parameters/1/required`]: true },
    query({}),
  ),
  sdk(
    'a whole query string gets another name',
    'parameter-respelled',
    { [`${GET}/parameters/1/name`]: 'where' },
    query({}),
  ),
  senders(
    'a cookie is written in the style of cookies',
    'parameter-serialization',
    { [`${GET}/parameters/1/style`]: 'cookie' },
    cookie({}),
  ),
  harmless(
    'the default of the style of cookies is written out',
    'none',
    'wording',
    { [`${GET}/parameters/1/explode`]: true },
    cookie({ style: 'cookie' }),
  ),
  readers(
    'another alternative is the default',
    'discriminator-changed',
    { [`${UNION}/discriminator/defaultMapping`]: 'Pet' },
    union({ defaultMapping: 'Gone' }),
  ),
  harmless(
    'the default is named by a reference',
    'none',
    'wording',
    { [`${UNION}/discriminator/defaultMapping`]: '#/components/schemas/Gone' },
    union({ defaultMapping: 'Gone' }),
  ),
  harmless('a security scheme is deprecated', 'none', 'wording', {
    '/components/securitySchemes/token/deprecated': true,
  }),
  harmless(
    'a flow for devices is added',
    'minor',
    'security-scheme-extended',
    scheme({ flows: { deviceAuthorization: DEVICE } }),
    scheme({}),
  ),
  harmless(
    'examples show data and how it is written',
    'none',
    'wording',
    lines({ itemSchema: EVENT, examples: { a: { dataValue: [], serializedValue: '' } } }),
    lines({ itemSchema: EVENT }),
  ),
  harmless('a response is summarized', 'none', 'wording', {
    [`${LIST}/responses/200/summary`]: 'Pets.',
  }),
  harmless('tags are nested, a server gets a name and the description a URI', 'none', 'wording', {
    '/$self': 'https://pets.example/openapi.yaml',
    '/tags': [{ name: 'a', parent: 'b', kind: 'nav', summary: 'A' }, { name: 'b' }],
    '/servers/0/name': 'production',
  }),
]
