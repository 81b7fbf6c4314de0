import fc from 'fast-check'

/** Draws a value. */
export type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T

export type Version = '3.0.4' | '3.1.1' | '3.2.0'

/** A value that a schema forbids, and the keyword that it breaks. */
export interface Wrong {
  readonly value: unknown
  readonly keyword: Keyword
}

/** A schema with values that it allows and forbids by construction. */
export interface Shape {
  readonly schema: Readonly<Record<string, unknown>>
  readonly right: readonly unknown[]
  readonly wrong: readonly Wrong[]
}

/** Whether TypeScript can express what a keyword forbids. */
export const IS_TYPED = {
  type: true,
  nullable: true,
  enum: true,
  const: true,
  required: true,
  // A member such as `constructor`, which TypeScript finds in any object.
  inherited: false,
  additionalProperties: true,
  prefixItems: true,
  discriminator: true,
  anyOf: true,
  integer: false,
  minimum: false,
  exclusiveMaximum: false,
  multipleOf: false,
  minLength: false,
  maxLength: false,
  pattern: false,
  format: false,
  minItems: false,
  maxItems: false,
  maxProperties: false,
} as const

export type Keyword = keyof typeof IS_TYPED

export const NULL: Wrong = { value: null, keyword: 'nullable' }
const TEXTS = ['a', 'b c', 'ü', '€ 5', '"q"', "it's", 'a,b', 'a&b=c', '100%', 'null', 'true', '1']

/** A schema of one value that fits into a line of text. */
export function scalar(version: Version, draw: Draw): Shape {
  return draw(fc.constantFrom(...STRINGS, ...OTHERS))(version, draw)
}

type Make = (version: Version, draw: Draw) => Shape

const NOT_TEXT: readonly Wrong[] = [NULL, { value: 1, keyword: 'type' }]
const text = (schema: object, right: readonly string[], ...wrong: readonly Wrong[]): Shape => ({
  schema: { type: 'string', ...schema },
  right,
  wrong: [...NOT_TEXT, ...wrong],
})

/** Strings, which are what they are in any media type. */
const STRINGS: readonly Make[] = [
  (_, draw) => text({}, [draw(fc.constantFrom(...TEXTS)), draw(LETTERS)]),
  () => text({ minLength: 2 }, ['ab', '€€'], { value: 'a', keyword: 'minLength' }),
  () => text({ maxLength: 2 }, ['ab', '😀😀'], { value: 'abc', keyword: 'maxLength' }),
  () => text({ pattern: '^[a-z]+\\d$' }, ['a1'], { value: 'a', keyword: 'pattern' }),
  () => text({ enum: ['up', 'a b', '1'] }, ['up', '1'], { value: 'UP', keyword: 'enum' }),
  (version) => text(constant(version, 'on'), ['on'], { value: 'off', keyword: 'const' }),
  () => text({ format: 'date' }, ['2024-02-29'], { value: '2023-02-29', keyword: 'format' }),
  () =>
    text({ format: 'date-time' }, ['2024-02-29T12:00:00.5Z'], {
      value: '2024-02-29',
      keyword: 'format',
    }),
]

const LETTERS = fc.stringMatching(/^[a-zA-Z _-]{1,8}$/).map((it) => `x${it}x`)
const number = (
  schema: Shape['schema'],
  right: readonly number[],
  ...wrong: readonly Wrong[]
): Shape => ({
  schema,
  right,
  wrong: [NULL, { value: 'x', keyword: 'type' }, ...wrong],
})

const OTHERS: readonly Make[] = [
  (_, draw) =>
    number({ type: 'integer' }, [0, -7, draw(fc.integer())], { value: 1.5, keyword: 'integer' }),
  (_, draw) => number({ type: 'number' }, [0.5, 1e21, draw(fc.float(FINITE))]),
  (_, draw) => {
    const cents = draw(fc.integer({ min: -1e11, max: 1e11 }))
    const schema = { type: 'number', multipleOf: 0.01 }
    return number(schema, [cents / 100, 111848.19], { value: 0.001, keyword: 'multipleOf' })
  },
  () => number({ type: 'integer', minimum: 3 }, [3, 4], { value: 2, keyword: 'minimum' }),
  (version) => {
    const limit = is30(version) ? { maximum: 9, exclusiveMaximum: true } : { exclusiveMaximum: 9 }
    return number({ type: 'number', ...limit }, [8.9], { value: 9, keyword: 'exclusiveMaximum' })
  },
  () => number({ type: 'integer', enum: [1, 20] }, [1, 20], { value: 2, keyword: 'enum' }),
  () => ({
    schema: { type: 'boolean' },
    right: [true, false],
    wrong: [NULL, { value: 'yes', keyword: 'type' }],
  }),
]

const FINITE = { noNaN: true, noDefaultInfinity: true }

/** A list of schemas that fit into a line of text, which has at least one item. */
export function list(item: Shape): Shape {
  const [first] = item.right
  return {
    schema: { type: 'array', items: item.schema, minItems: 1, maxItems: 3 },
    right: [item.right.slice(0, 3), [first]],
    wrong: [
      NULL,
      { value: [], keyword: 'minItems' },
      { value: [first, first, first, first], keyword: 'maxItems' },
      ...item.wrong.map(({ value, keyword }) => ({ value: [value], keyword })),
    ],
  }
}

/** An object with these members, some of them required. */
export function record(
  members: Readonly<Record<string, Shape>>,
  required: readonly string[],
  closed: boolean,
): Shape {
  const valuesWith = (names: readonly string[], at: number) =>
    Object.fromEntries(names.map((name) => [name, members[name]!.right.at(at)]))
  const names = Object.keys(members)
  const whole = valuesWith(names, 0)
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, members[name]!.schema])),
      ...(required.length > 0 && { required }),
      ...(closed && { additionalProperties: false }),
    },
    right: [whole, valuesWith(required, -1)],
    wrong: [
      NULL,
      // A string has a constructor, too.
      { value: 'x', keyword: names.includes('constructor') ? 'inherited' : 'type' },
      ...(closed
        ? [{ value: { ...whole, undeclared: 1 }, keyword: 'additionalProperties' } as const]
        : []),
      ...required.map((name) => {
        const { [name]: _, ...value } = whole
        return { value, keyword: name in value ? 'inherited' : 'required' } as const
      }),
      ...names.flatMap((name) =>
        members[name]!.wrong.map(({ value, keyword }) => ({
          value: { ...whole, [name]: value },
          keyword,
        })),
      ),
    ],
  }
}

/** The same schema with `null`. */
export function nullable({ schema, right, wrong }: Shape, version: Version): Shape {
  // An enumeration, and so a constant, has to list null itself.
  const alternatives = { anyOf: [schema, { type: 'null' }] }
  return {
    schema: is30(version)
      ? {
          ...schema,
          nullable: true,
          ...(schema.enum ? { enum: [...(schema.enum as []), null] } : {}),
        }
      : alternatives,
    right: [...right, null],
    wrong: wrong.filter(({ value }) => value !== null),
  }
}

export function is30(version: Version): boolean {
  return version === '3.0.4'
}

/** A schema of one value; 3.0 has no `const`. */
export function constant(version: Version, value: string): object {
  return is30(version) ? { enum: [value] } : { const: value }
}
