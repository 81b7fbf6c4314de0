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

const SENT = `${CREATE}/requestBody/content`
const READ = `${GET}/responses/200/content`
const PET = { schema: { $ref: '#/components/schemas/Pet' } }
const NEW_PET = { schema: { $ref: '#/components/schemas/NewPet' } }

const mediaTypes: readonly Case[] = [
  sdk('the media type of a response gets a charset', 'media-type-respelled', {
    [READ]: { 'application/json; charset=utf-8': PET },
  }),
  sdk('the media type of a request is written in upper case', 'media-type-respelled', {
    [SENT]: { 'Application/JSON': NEW_PET },
  }),
  readers(
    'the media type of a response gets another version',
    ['media-type-added', 'media-type-removed'],
    { [READ]: { 'application/json; version=2': PET } },
    { [READ]: { 'application/json; version=1': PET } },
  ),
  senders(
    'of a range of media types of a request only one is left',
    ['media-type-added', 'media-type-removed'],
    { [SENT]: { 'image/png': {} } },
    { [SENT]: { 'image/*': {} } },
  ),
  sdk(
    'a media type of a request becomes a range',
    ['media-type-added', 'media-type-removed'],
    { [SENT]: { 'image/*': {} } },
    { [SENT]: { 'image/png': {} } },
  ),
  sdk(
    'of a range of media types of a response only one is left',
    ['media-type-added', 'media-type-removed'],
    { [READ]: { 'image/png': {} } },
    { [READ]: { 'image/*': {} } },
  ),
  sdk(
    'a range of successes is written in lower case, which the client does not recognize',
    'response-respelled',
    { [`${GET}/responses`]: { '2xx': { description: 'The pet.', content: { '*/*': {} } } } },
    { [`${GET}/responses`]: { '2XX': { description: 'The pet.', content: { '*/*': {} } } } },
  ),
  harmless(
    'a range of successes is written in upper case',
    'patch',
    'response-respelled',
    { [`${GET}/responses`]: { '2XX': { description: 'The pet.', content: { '*/*': {} } } } },
    { [`${GET}/responses`]: { '2xx': { description: 'The pet.', content: { '*/*': {} } } } },
  ),
  harmless(
    'another server comes first',
    'patch',
    'server-order',
    { '/servers': [{ url: 'https://b.example' }, { url: 'https://a.example' }] },
    { '/servers': [{ url: 'https://a.example' }, { url: 'https://b.example' }] },
  ),
  sdk(
    'a range of successes becomes one of them',
    ['response-added', 'response-removed'],
    { [`${GET}/responses`]: { '200': { description: 'The pet.', content: { '*/*': {} } } } },
    { [`${GET}/responses`]: { '2XX': { description: 'The pet.', content: { '*/*': {} } } } },
  ),
]

const FORM = {
  schema: {
    type: 'object',
    properties: {
      photo: { type: 'string' },
      tags: { type: 'array', items: { type: 'string' } },
      size: { type: 'object' },
    },
  },
}
const multipart = (encoding: object) => ({
  [SENT]: { 'multipart/form-data': { ...FORM, encoding } },
})
const form = (encoding: object) => ({
  [SENT]: { 'application/x-www-form-urlencoded': { ...FORM, encoding } },
})

const encodings: readonly Case[] = [
  senders(
    'a part of a form has another media type',
    'encoding-changed',
    multipart({ photo: { contentType: 'image/jpeg' } }),
    multipart({ photo: { contentType: 'image/png' } }),
  ),
  senders(
    'a list in a form is written as one value',
    'encoding-changed',
    form({ tags: { explode: false } }),
    form({}),
  ),
  harmless(
    'the media types that parts of a form have anyway are written out',
    'none',
    'wording',
    multipart({ size: { contentType: 'application/json' }, tags: { contentType: 'text/plain' } }),
    multipart({}),
  ),
]

const server = (region: object): Edits => ({
  '/servers': [{ url: 'https://{region}.example', variables: { region } }],
})
const ELSEWHERE = [{ url: 'https://elsewhere.example' }]

const servers: readonly Case[] = [
  senders(
    'a variable of a server has another default',
    'server-changed',
    server({ default: 'us' }),
    server({ default: 'eu' }),
  ),
  senders(
    'a variable of a server loses a value',
    'server-changed',
    server({ default: 'eu', enum: ['eu'] }),
    server({ default: 'eu', enum: ['eu', 'us'] }),
  ),
  harmless(
    'a variable of a server gains a value',
    'patch',
    'server-changed',
    server({ default: 'eu', enum: ['eu', 'us'] }),
    server({ default: 'eu', enum: ['eu'] }),
  ),
  sdk(
    'a variable of a server is renamed',
    'server-variable-renamed',
    {
      '/servers': [
        {
          url: 'https://{zone}.example',
          variables: { zone: { default: 'eu', enum: ['eu', 'us'] } },
        },
      ],
    },
    server({ default: 'eu', enum: ['eu', 'us'] }),
  ),
  senders('an operation goes to another server', ['server-added', 'server-removed'], {
    [`${GET}/servers`]: ELSEWHERE,
  }),
  harmless('the server is written at a path', 'none', 'wording', {
    '/paths/~1pets/servers': [{ url: 'https://pets.example' }],
  }),
  harmless('the address of the server ends with a slash', 'none', 'wording', {
    '/servers/0/url': 'https://pets.example/',
  }),
]

const SCHEMES = '/components/securitySchemes'
const FLOW = { tokenUrl: 'https://pets.example/token', scopes: { read: 'Reads.' } }
const oauth = (clientCredentials: object) => ({
  [`${SCHEMES}/oauth`]: { type: 'oauth2', flows: { clientCredentials } },
})

const credentials: readonly Case[] = [
  senders(
    'tokens come from another address',
    'security-scheme-changed',
    { [`${SCHEMES}/oauth/flows/clientCredentials/tokenUrl`]: 'https://pets.example/tokens' },
    oauth(FLOW),
  ),
  harmless(
    'a scope is added',
    'minor',
    'security-scheme-extended',
    { [`${SCHEMES}/oauth/flows/clientCredentials/scopes/write`]: 'Writes.' },
    oauth(FLOW),
  ),
  harmless(
    'a scope has another description',
    'none',
    'wording',
    { [`${SCHEMES}/oauth/flows/clientCredentials/scopes/read`]: 'Reads pets.' },
    oauth(FLOW),
  ),
  harmless('the token format is declared, and its scheme in upper case', 'none', 'wording', {
    [`${SCHEMES}/token`]: { type: 'http', scheme: 'Bearer', bearerFormat: 'JWT' },
  }),
  harmless(
    'the header of a key is spelled in another case',
    'none',
    'wording',
    { [`${SCHEMES}/token/name`]: 'x-key' },
    { [`${SCHEMES}/token`]: { type: 'apiKey', in: 'header', name: 'X-Key' } },
  ),
  sdk(
    'a security scheme that no operation asks for is removed',
    'security-scheme-removed',
    { [`${SCHEMES}/spare`]: undefined },
    { [`${SCHEMES}/spare`]: { type: 'http', scheme: 'basic' } },
  ),
]

const headers: readonly Case[] = [
  harmless(
    'a header of the response becomes required',
    'patch',
    'header-required',
    { [`${LIST}/responses/200/headers/X-Total/required`]: true },
    { [`${LIST}/responses/200/headers/X-Total/required`]: false },
  ),
]

/** Everything but schemas: media types, encodings, servers, credentials, headers. */
export const TRANSPORT: readonly Case[] = [
  ...[...mediaTypes, ...encodings, ...servers],
  ...[...credentials, ...headers],
]
