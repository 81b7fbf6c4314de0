import fc from 'fast-check'
import {
  constant,
  is30,
  list,
  NULL,
  nullable,
  record,
  scalar,
  type Draw,
  type Shape,
  type Version,
  type Wrong,
} from './shapes.ts'

/** Makes random schemas, and keeps those that are referred to. */
export interface SchemaSource {
  /** Any schema of JSON, with others inside it down to a depth. */
  readonly json: (depth: number) => Shape
  /** An object whose members may be anything but null. */
  readonly fields: (member: () => Shape) => Shape
  readonly components: Readonly<Record<string, object>>
}

const NAMES = ['id', 'name', 'a-b', 'class', 'größe', '0', 'x.y', 'constructor', '$ref']

export function schemaSource(version: Version, draw: Draw): SchemaSource {
  const components: Record<string, object> = {}
  const refer = ({ schema, ...values }: Shape): Shape => {
    const name = `Schema${Object.keys(components).length}`
    components[name] = schema
    return { schema: { $ref: `#/components/schemas/${name}` }, ...values }
  }
  const namesOf = () => draw(fc.subarray(NAMES.slice(0, 8), { minLength: 1, maxLength: 3 }))
  const fields = (member: () => Shape, names = namesOf(), isClosed = draw(fc.boolean())) => {
    const members = Object.fromEntries(names.map((name) => [name, member()]))
    // TypeScript gives every object a member `constructor`, which no optional one of another type fits.
    const required = names.filter((name) => name === 'constructor' || draw(fc.boolean()))
    return record(members, required, isClosed)
  }
  const kinds: readonly ((depth: number) => Shape)[] = [
    (depth) => list(json(depth)),
    (depth) => fields(() => json(depth)),
    (depth) => fields(() => json(depth)),
    (depth) => refer(json(depth)),
    (depth) =>
      nullable(
        inline(() => json(depth)),
        version,
      ),
    (depth) => mapOf(json(depth)),
    (depth) =>
      both(
        fields(() => json(depth), ['left', 'shared-left'], false),
        fields(() => json(depth), ['right'], false),
      ),
    (depth) =>
      discriminated(
        KINDS.map((kind) => {
          const own = fields(() => json(depth), [`${kind}Name`], false)
          return [kind, own] as const
        }),
        (kind) => constant(version, kind),
        refer,
      ),
    (depth) =>
      inherited(
        KINDS.map((kind) => [kind, fields(() => json(depth), [`${kind}Name`], false)] as const),
        refer,
      ),
    () => overlapping(refer),
    () => either(scalar(version, draw)),
    (depth) => requiringOne(json(depth), draw(fc.constantFrom('anyOf', 'oneOf'))),
    ...(is30(version) ? [] : [(depth: number) => tuple(json(depth), json(depth))]),
  ]
  function json(depth: number): Shape {
    return depth === 0 || draw(fc.nat(3)) === 0
      ? scalar(version, draw)
      : draw(fc.constantFrom(...kinds))(depth - 1)
  }
  return { json, fields: (member) => fields(member), components }
}

/** A schema that isn't a reference or a combination, to which 3.0 can add `nullable`. */
function inline(make: () => Shape): Shape {
  const shape = make()
  return typeof shape.schema.type === 'string' && !shape.schema.nullable ? shape : list(shape)
}

function mapOf({ schema, right, wrong }: Shape): Shape {
  return {
    schema: { type: 'object', additionalProperties: schema, maxProperties: 2 },
    right: [{}, { any: right[0], 'b c': right.at(-1) }],
    wrong: [
      { value: null, keyword: 'nullable' },
      { value: { a: right[0], b: right[0], c: right[0] }, keyword: 'maxProperties' },
      ...wrong.map(({ value, keyword }) => ({ value: { any: value }, keyword })),
    ],
  }
}

function both(left: Shape, right: Shape): Shape {
  const [whole, rest] = [left.right[0] as object, right.right[0] as object]
  return {
    schema: { allOf: [left.schema, right.schema] },
    right: left.right.flatMap((a) =>
      right.right.map((b) => ({ ...(a as object), ...(b as object) })),
    ),
    wrong: [...merged(left.wrong, rest), ...merged(right.wrong, whole)],
  }
}

/** Wrong objects with the members of another; other wrong values stay as they are. */
function merged(wrong: readonly Wrong[], more: object): Wrong[] {
  return wrong.map(({ value, keyword }) => ({
    value: typeof value === 'object' && value !== null ? { ...value, ...more } : value,
    keyword,
  }))
}

const KINDS = ['cat', 'dog']

/** Variants that only a mapping tells apart: right ones of their values fit several. */
function overlapping(refer: (shape: Shape) => Shape): Shape {
  const variants = KINDS.map((kind) => {
    const wrong = [{ value: 'x', keyword: 'type' }] as const
    const member = { schema: { type: 'integer' }, right: [1], wrong }
    return [kind, record({ [`${kind}Name`]: member }, [], false)] as const
  })
  return discriminated(variants, () => ({ enum: KINDS }), refer)
}

/** Variants with a member `kind`, which has a schema for each. */
function discriminated(
  variants: readonly (readonly [kind: string, Shape])[],
  schemaOf: (kind: string) => object,
  refer: (shape: Shape) => Shape,
): Shape {
  const named = variants.map(([kind, { schema, right, wrong }]) => {
    const { properties, required = [], ...rest } = schema as Record<string, object | string[]>
    return refer({
      schema: {
        ...rest,
        properties: { ...properties, kind: { type: 'string', ...schemaOf(kind) } },
        required: [...(required as string[]), 'kind'],
      },
      right: right.map((it) => ({ ...(it as object), kind })),
      wrong: merged(wrong, { kind }),
    })
  })
  const first = named[0]!.right[0] as object
  return {
    schema: {
      oneOf: named.map(({ schema }) => schema),
      discriminator: {
        propertyName: 'kind',
        mapping: Object.fromEntries(variants.map(([kind], at) => [kind, named[at]!.schema.$ref])),
      },
    },
    right: named.flatMap(({ right }) => right),
    wrong: [
      { value: { ...first, kind: 'fish' }, keyword: 'discriminator' },
      ...named.flatMap(({ wrong }) => wrong),
    ],
  }
}

/** Variants of a base that they extend. */
function inherited(
  variants: readonly (readonly [kind: string, Shape])[],
  refer: (shape: Shape) => Shape,
): Shape {
  const mapping: Record<string, unknown> = {}
  const { schema } = refer({
    schema: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { type: 'string' } },
      discriminator: { propertyName: 'kind', mapping },
    },
    right: [],
    wrong: [],
  })
  const named = variants.map(([kind, own]) => {
    const right = own.right.map((it) => ({ ...(it as object), kind }))
    const allOf = [schema, own.schema]
    const variant = refer({ schema: { allOf }, right, wrong: merged(own.wrong, { kind }) })
    mapping[kind] = variant.schema.$ref
    return variant
  })
  const fish = { ...(named[0]!.right[0] as object), kind: 'fish' }
  return {
    schema,
    right: named.flatMap(({ right }) => right),
    wrong: [{ value: fish, keyword: 'discriminator' }, ...named.flatMap(({ wrong }) => wrong)],
  }
}

/** An object that has one of two members, or both of them where any may apply. */
function requiringOne({ schema, right }: Shape, keyword: 'anyOf' | 'oneOf'): Shape {
  const [value] = right
  const both = { a: value, b: value }
  return {
    schema: {
      type: 'object',
      properties: { a: schema, b: schema },
      [keyword]: [{ required: ['a'] }, { required: ['b'] }],
    },
    right: [{ a: value }, { b: value }, ...(keyword === 'anyOf' ? [both] : [])],
    wrong: [
      NULL,
      { value: {}, keyword: 'required' },
      ...(keyword === 'oneOf' ? [{ value: both, keyword: 'required' } as const] : []),
    ],
  }
}

/** Alternatives of different types. */
function either({ schema, right }: Shape): Shape {
  const other = { type: 'array', items: { type: 'string' } }
  return {
    schema: { anyOf: [schema, other] },
    right: [...right, [], ['a']],
    wrong: [
      { value: { a: 1 }, keyword: 'anyOf' },
      { value: [1], keyword: 'anyOf' },
      { value: null, keyword: 'nullable' },
    ],
  }
}

function tuple(first: Shape, second: Shape): Shape {
  const [a, b] = [first.right[0], second.right[0]]
  return {
    schema: {
      type: 'array',
      prefixItems: [first.schema, second.schema],
      items: false,
      minItems: 2,
    },
    right: [[a, b]],
    wrong: [
      { value: [a], keyword: 'prefixItems' },
      { value: [a, b, a], keyword: 'prefixItems' },
      ...first.wrong.map(({ value, keyword }) => ({ value: [value, b], keyword })),
      ...second.wrong.map(({ value, keyword }) => ({ value: [a, value], keyword })),
    ],
  }
}
