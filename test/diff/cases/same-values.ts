import type { ChangeCode } from '../../../scripts/diff/codes.ts'
import { harmless, readers, senders, NEW_PET, PET_SCHEMA, type Case, type Edits } from './base.ts'
import { EQUAL, LACKING, OWNER_REF, SAME, WIDER } from './schema-pairs.ts'

const SENT = `${NEW_PET}/properties/role`
const READ = `${PET_SCHEMA}/properties/note`

const OPPOSITES = [
  ['added', 'removed'],
  ['required', 'optional'],
  ['narrowed', 'widened'],
  ['tightened', 'loosened'],
  ['set', 'lifted'],
].flatMap(([one, other]) => [[one, other] as const, [other, one] as const])

const reversed = (code: ChangeCode): ChangeCode => {
  const [from, to] = OPPOSITES.find(([it]) => code.endsWith(`-${it}`)) ?? ['', '']
  return (code.slice(0, code.length - from!.length) + to!) as ChangeCode
}

const set = (pointer: string, schema: unknown): Edits => ({ [pointer]: schema })

const schemas: readonly Case[] = [
  ...SAME.flatMap(([name, before, after]) => [
    harmless(
      `${name} in a request`,
      'patch',
      'schema-rewritten',
      set(SENT, after),
      set(SENT, before),
    ),
    harmless(
      `${name} in a response`,
      'patch',
      'schema-rewritten',
      set(READ, after),
      set(READ, before),
    ),
  ]),
  ...EQUAL.map(([name, before, after]) =>
    harmless(name, 'none', 'wording', set(SENT, after), set(SENT, before)),
  ),
  ...WIDER.flatMap(([name, before, after]) => [
    harmless(
      `${name} in a request`,
      'minor',
      'schema-widened',
      set(SENT, after),
      set(SENT, before),
    ),
    harmless(
      `${name} in a response, reversed`,
      'minor',
      'schema-narrowed',
      set(READ, before),
      set(READ, after),
    ),
  ]),
  ...LACKING.flatMap(([name, codes, before, after]) => [
    senders(`${name} in a request`, codes, set(SENT, after), set(SENT, before)),
    readers(
      `${name} in a response, reversed`,
      codes.map(reversed),
      set(READ, before),
      set(READ, after),
    ),
  ]),
  harmless(
    'a request loses an alternative that another covers',
    'patch',
    'schema-rewritten',
    set(SENT, { type: 'number' }),
    set(SENT, { anyOf: [{ type: 'integer' }, { type: 'number' }] }),
  ),
  harmless(
    'a response gains an alternative that another covers',
    'patch',
    'schema-rewritten',
    set(READ, {
      anyOf: [
        { type: 'string', maxLength: 5 },
        { type: 'string', maxLength: 9 },
      ],
    }),
    set(READ, { type: 'string', maxLength: 9 }),
  ),
  ...['^[a-z]+\\d$', '^(?:a.b){2}$'].map((pattern) =>
    harmless(
      `the pattern ${pattern} of a request becomes any line`,
      'minor',
      'limit-loosened',
      set(`${SENT}/pattern`, '^.*$'),
      set(SENT, { type: 'string', pattern }),
    ),
  ),
  ...['^[^a]$', 'a', '^a|b$', '^\\s$'].map((pattern) =>
    senders(
      `the pattern ${pattern} of a request becomes any line`,
      'limit-changed',
      set(`${SENT}/pattern`, '^.*$'),
      set(SENT, { type: 'string', pattern }),
    ),
  ),
  harmless(
    'the pattern of a request is lifted',
    'minor',
    'limit-loosened',
    set(`${SENT}/pattern`, '.*'),
    set(SENT, { type: 'string', pattern: '^a' }),
  ),
  senders(
    'a number in a request becomes one of two alternatives that overlap',
    ['variant-added', 'limit-tightened'],
    set(SENT, { oneOf: [{ type: 'integer' }, { type: 'number' }] }),
    set(SENT, { type: 'number' }),
  ),
  senders(
    'one of two open alternatives of a request tightens a property',
    'limit-tightened',
    { [`${SENT}/anyOf/0/properties/a/maxLength`]: 5 },
    {
      [SENT]: {
        anyOf: [
          { type: 'object', properties: { a: { type: 'string' } } },
          { type: 'object', properties: { b: { type: 'integer' } } },
        ],
      },
    },
  ),
  readers(
    'the pattern of a response is lifted',
    'limit-loosened',
    set(`${READ}/pattern`, '.*'),
    set(READ, { type: 'string', pattern: '^a' }),
  ),
]

const OWNER = {
  [SENT]: OWNER_REF,
  '/openapi': '3.0.3',
  '/components/schemas/Owner/properties/phone': { type: 'string' },
}

const references: readonly Case[] = [
  harmless(
    'a limit next to a reference is added in 3.0, where it is ignored',
    'none',
    'wording',
    set(`${SENT}/maxProperties`, 1),
    OWNER,
  ),
  harmless(
    'null next to a reference is added in 3.0, where it is ignored',
    'none',
    'wording',
    set(`${SENT}/nullable`, true),
    OWNER,
  ),
  senders(
    'a limit next to a reference is added to a request',
    'limit-tightened',
    set(`${SENT}/maxProperties`, 1),
    set(SENT, OWNER_REF),
  ),
  readers(
    'a limit next to a reference is removed from a response',
    'limit-loosened',
    set(`${READ}/maxProperties`, undefined),
    set(READ, { ...OWNER_REF, maxProperties: 1 }),
  ),
  senders(
    'the default next to a reference changes',
    'default-changed',
    set(`${SENT}/default`, 'dog'),
    set(SENT, { $ref: '#/components/schemas/Kind', default: 'cat' }),
  ),
]

/** Schemas and references that are written differently and mean the same, or nearly so. */
export const SAME_VALUES: readonly Case[] = [...schemas, ...references]
