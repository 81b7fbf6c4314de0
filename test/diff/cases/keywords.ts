import {
  harmless,
  readers,
  senders,
  CREATE,
  GET,
  JSON_BODY,
  NEW_PET,
  PET_SCHEMA,
  type Case,
  type Edits,
} from './base.ts'

const SENT = `${CREATE}/requestBody/${JSON_BODY}`
const READ = `${GET}/responses/200/${JSON_BODY}`
const ROLE = `${NEW_PET}/properties/role`
const NOTE = `${PET_SCHEMA}/properties/note`
const PET = { $ref: '#/components/schemas/Pet' }
const GONE = { $ref: '#/components/schemas/Gone' }

const [ONE, TWO] = [[{ type: 'string' }], [{ type: 'string' }, { type: 'integer' }]]
const tuple = (prefixItems: readonly object[]) => ({ type: 'array', prefixItems })

/** Keywords that allow fewer values in requests, and more values in responses. */
const LIMITING: Readonly<Record<string, object>> = {
  if: { if: { required: ['age'] }, then: { required: ['name'] } },
  dependentRequired: { dependentRequired: { age: ['name'] } },
  dependentSchemas: { dependentSchemas: { age: { required: ['name'] } } },
  not: { not: { required: ['age'] } },
  propertyNames: { propertyNames: { pattern: '^[a-z]+$' } },
  patternProperties: { patternProperties: { '^x-': { type: 'string' } } },
}

const limiting = Object.entries(LIMITING).flatMap(([name, keywords]) => {
  const at = (schema: string): Edits =>
    Object.fromEntries(Object.entries(keywords).map(([key, value]) => [`${schema}/${key}`, value]))
  const without = (schema: string): Edits =>
    Object.fromEntries(Object.keys(keywords).map((key) => [`${schema}/${key}`, undefined]))
  return [
    senders(`${name} is added to a request`, 'limit-tightened', at(NEW_PET)),
    readers(
      `${name} is removed from a response`,
      'limit-loosened',
      without(PET_SCHEMA),
      at(PET_SCHEMA),
    ),
    harmless(`${name} is added to a response`, 'minor', 'limit-tightened', at(PET_SCHEMA)),
    harmless(
      ...([`${name} is removed from a request`, 'minor', 'limit-loosened'] as const),
      ...([without(NEW_PET), at(NEW_PET)] as const),
    ),
  ]
})

/** A union of the pet and its successor, with other keywords next to the alternatives. */
const union = (siblings: object) => ({ oneOf: [PET, GONE], ...siblings })
const tagged = (propertyName: string, pet?: string) =>
  union({
    discriminator: {
      propertyName,
      ...(pet !== undefined && { mapping: { [pet]: PET.$ref } }),
    },
  })

const others: readonly Case[] = [
  senders(
    'a branch of a condition requires more in a request',
    'property-required',
    { [`${NEW_PET}/then/required/-`]: 'role' },
    { [`${NEW_PET}/if`]: { required: ['age'] }, [`${NEW_PET}/then`]: { required: ['owner'] } },
  ),
  senders(
    'a tuple of a request gets longer',
    'limit-tightened',
    { [ROLE]: tuple(TWO) },
    {
      [ROLE]: tuple(ONE),
    },
  ),
  readers(
    'a tuple of a response gets shorter',
    'limit-loosened',
    { [NOTE]: tuple(ONE) },
    {
      [NOTE]: tuple(TWO),
    },
  ),
  senders(
    'a tuple of a request is closed',
    'limit-tightened',
    { [`${ROLE}/items`]: false },
    {
      [ROLE]: tuple(ONE),
    },
  ),
  senders(
    'any value in a request becomes a string',
    'type-narrowed',
    { [ROLE]: { type: 'string' } },
    {
      [ROLE]: true,
    },
  ),
  readers('a string in a response becomes any value', 'type-widened', { [NOTE]: true }),
  senders('a request requires a property that it does not describe', 'property-required', {
    [`${NEW_PET}/required/-`]: 'extra',
  }),
  readers(
    'a response no longer requires a property that it does not describe',
    'property-optional',
    { [`${PET_SCHEMA}/required/3`]: undefined },
    { [`${PET_SCHEMA}/required/-`]: 'extra' },
  ),
  readers(
    'a property next to the alternatives of a response is removed',
    'property-removed',
    { [`${READ}/properties`]: undefined },
    { [READ]: union({ properties: { since: { type: 'string' } } }) },
  ),
  senders(
    'a request may be only one of its alternatives at once',
    'limit-tightened',
    { [SENT]: { oneOf: [PET, GONE] } },
    { [SENT]: { anyOf: [PET, GONE] } },
  ),
  senders(
    'another property tells the alternatives of a request apart',
    'discriminator-changed',
    { [SENT]: tagged('kind') },
    { [SENT]: tagged('type') },
  ),
  senders(
    'another value stands for an alternative of a request',
    ['discriminator-value-added', 'discriminator-value-removed'],
    { [SENT]: tagged('type', 'animal') },
    { [SENT]: tagged('type') },
  ),
  readers(
    'another value stands for an alternative of a response',
    ['discriminator-value-added', 'discriminator-value-removed'],
    { [READ]: tagged('type', 'animal') },
    { [READ]: tagged('type', 'pet') },
  ),
  harmless(
    'the value that stands for an alternative anyway is written out',
    'none',
    'wording',
    { [SENT]: tagged('type', 'Pet') },
    { [SENT]: tagged('type') },
  ),
  harmless(
    'the values of a request may be written in one more way',
    'patch',
    'union-rewritten',
    { [ROLE]: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
    { [ROLE]: { oneOf: [{ type: 'string' }, { type: 'integer' }] } },
  ),
  harmless(
    'alternatives that are only types become a list of types',
    'patch',
    'union-rewritten',
    { [ROLE]: { type: ['string', 'integer'] } },
    { [ROLE]: { oneOf: [{ type: 'string' }, { type: 'integer' }] } },
  ),
  harmless(
    'a nullable component of 3.0 is written in the syntax of 3.1',
    'none',
    'wording',
    {
      [`${NEW_PET}/properties/owner`]: {
        anyOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }],
      },
    },
    {
      [`${NEW_PET}/properties/owner`]: {
        nullable: true,
        allOf: [{ $ref: '#/components/schemas/Owner' }],
      },
    },
  ),
  harmless(
    'bytes of 3.0 are written in the syntax of 3.1',
    'none',
    'wording',
    { [ROLE]: { type: 'string', contentEncoding: 'base64' } },
    { [ROLE]: { type: 'string', format: 'byte' } },
  ),
  harmless(
    'an exclusive bound of an integer becomes an inclusive one',
    'none',
    'wording',
    { [ROLE]: { type: 'integer', minimum: 1, maximum: 2 } },
    { [ROLE]: { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 2.5 } },
  ),
  harmless(
    'both values of a boolean are written out',
    'none',
    'wording',
    { [`${ROLE}/enum`]: [true, false] },
    { [ROLE]: { type: 'boolean' } },
  ),
]

/** Less common keywords of JSON Schema. */
export const KEYWORDS: readonly Case[] = [...limiting, ...others]
