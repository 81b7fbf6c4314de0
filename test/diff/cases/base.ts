import type { Breaks, Bump } from '../../../scripts/diff/change.ts'
import type { ChangeCode } from '../../../scripts/diff/codes.ts'
import { parsePointer } from '../../../scripts/document/json-pointer.ts'
import type { Document } from '../../../scripts/document/openapi.ts'

/** A single change and its rating according to OpenAPI, JSON Schema, HTTP and TypeScript. */
export interface Case {
  readonly name: string
  /** Edits that make the old description out of `BASE`. */
  readonly given?: Edits
  /** Edits that make the new description out of the old one. */
  readonly edit: Edits
  /** Who breaks; nobody for a harmless change. */
  readonly breaks: readonly Breaks[]
  readonly bump: Bump
  /** The codes of the changes that must be listed, no more and no fewer. */
  readonly codes: readonly ChangeCode[]
  /** What the changes say about the operation that they name. */
  readonly says?: readonly string[]
}

/** Values by pointer, set in this order; `undefined` removes the value. */
export type Edits = Readonly<Record<string, unknown>>

/** The new description of a case with its old one. */
export function descriptionsOf({ given = {}, edit }: Pick<Case, 'given' | 'edit'>): Pair {
  const before = edited(BASE, given)
  return [before, edited(before, edit)]
}

type Pair = [before: Document, after: Document]

function edited(description: object, edits: Edits): Document {
  const copy: unknown = JSON.parse(JSON.stringify(description))
  for (const [pointer, value] of Object.entries(edits)) {
    const keys = parsePointer(pointer)
    const last = keys.pop()!
    const parent = keys.reduce<Record<string, unknown>>(
      (node, key) => {
        if (node[key] === undefined) throw new Error(`${pointer} leads nowhere at ${key}`)
        return node[key] as Record<string, unknown>
      },
      copy as Record<string, unknown>,
    )
    if (Array.isArray(parent) && value === undefined) parent.splice(Number(last), 1)
    else if (Array.isArray(parent) && last === '-') parent.push(structuredClone(value))
    else if (value === undefined) delete parent[last]
    else parent[last] = structuredClone(value)
  }
  return copy as Document
}

const PET = { $ref: '#/components/schemas/Pet' }
const ERROR = {
  description: 'Rejected.',
  content: { 'text/plain': { schema: { type: 'string' } } },
}

/** A small description that uses most features. */
export const BASE = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1.0.0' },
  servers: [{ url: 'https://pets.example' }],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        summary: 'List pets',
        security: [{ cookie: [] }, { token: [] }],
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100, default: 20 } },
          { name: 'sort', in: 'query', schema: { type: 'string', enum: ['name', 'age'] } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            description: 'The pets.',
            headers: { 'X-Total': { required: true, schema: { type: 'integer' } } },
            content: { 'application/json': { schema: { type: 'array', items: PET } } },
          },
          '404': ERROR,
        },
      },
      post: {
        operationId: 'createPet',
        security: [{ cookie: [] }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewPet' } } },
        },
        responses: {
          '201': { description: 'Created.', content: { 'application/json': { schema: PET } } },
          '400': ERROR,
        },
      },
    },
    '/pets/{id}': {
      get: {
        operationId: 'getPet',
        security: [{ cookie: [] }],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          '200': { description: 'The pet.', content: { 'application/json': { schema: PET } } },
          default: ERROR,
        },
      },
      patch: {
        operationId: 'renamePet',
        security: [{ cookie: [] }],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', properties: { name: { type: 'string', maxLength: 80 } } },
            },
          },
        },
        responses: {
          '200': {
            description: 'The pet, or what became of it.',
            content: {
              'application/json': {
                schema: { oneOf: [PET, { $ref: '#/components/schemas/Gone' }] },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
      token: { type: 'http', scheme: 'bearer' },
    },
    schemas: {
      Pet: {
        type: 'object',
        required: ['id', 'name', 'kind'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          name: { type: 'string', maxLength: 80 },
          kind: { $ref: '#/components/schemas/Kind' },
          age: { type: 'integer', minimum: 0 },
          note: { type: 'string' },
        },
      },
      NewPet: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 80 },
          role: { type: 'string', enum: ['guard', 'friend'] },
          age: { type: 'integer', minimum: 0 },
          owner: { $ref: '#/components/schemas/Owner' },
        },
      },
      Owner: {
        type: 'object',
        required: ['email'],
        properties: { email: { type: 'string' }, phone: { type: ['string', 'null'] } },
      },
      Kind: { type: 'string', enum: ['cat', 'dog'] },
      Gone: { type: 'object', required: ['since'], properties: { since: { type: 'string' } } },
    },
  },
}

/** Pointers that many cases start from. */
export const LIST = '/paths/~1pets/get'
export const CREATE = '/paths/~1pets/post'
export const GET = '/paths/~1pets~1{id}/get'
export const RENAME = '/paths/~1pets~1{id}/patch'
export const PET_SCHEMA = '/components/schemas/Pet'
export const NEW_PET = '/components/schemas/NewPet'
export const JSON_BODY = 'content/application~1json/schema'

type Row = (
  name: string,
  codes: ChangeCode | readonly ChangeCode[],
  edit: Edits,
  given?: Edits,
) => Case

const breaking =
  (broken: Breaks): Row =>
  (name, codes, edit, given = {}) => ({
    ...{ name, given, edit, breaks: [broken], bump: 'major', codes: [codes].flat() },
  })

/** A case that breaks the given callers. */
export const [senders, readers, sdk] = (['senders', 'readers', 'sdk'] as const).map(breaking) as [
  Row,
  Row,
  Row,
]

/** A case that breaks nobody. */
export function harmless(
  name: string,
  bump: Bump,
  codes: ChangeCode | readonly ChangeCode[],
  edit: Edits,
  given: Edits = {},
): Case {
  return { name, given, edit, breaks: [], bump, codes: [codes].flat() }
}
