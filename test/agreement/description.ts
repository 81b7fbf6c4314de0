import fc from 'fast-check'
import { media, type Media } from './media.ts'
import { schemaSource } from './schemas.ts'
import {
  list,
  NULL,
  nullable,
  record,
  scalar,
  type Draw,
  type Shape,
  type Version,
} from './shapes.ts'

/** A random description, and what its operations exchange. */
export interface Description {
  readonly document: object
  readonly bodies: readonly Body[]
  readonly parameters: readonly ParameterCase[]
}

/** An operation with the same body in its request and its answer, of one media type or several. */
export interface Body {
  readonly operationId: string
  readonly status: number
  readonly media: readonly Media[]
}

/** An operation with one parameter. */
export interface ParameterCase extends Pick<Shape, 'right' | 'wrong'> {
  readonly operationId: string
  readonly place: 'path' | 'query' | 'header' | 'cookie'
  readonly name: string
}

const OPERATIONS = 12

export function description(version: Version, draw: Draw): Description {
  const schemas = schemaSource(version, draw)
  const numbers = Array.from({ length: OPERATIONS }, (_, at) => at)
  const bodies = numbers.map((at): Body => {
    const drawn = [media(version, draw, schemas), media(version, draw, schemas)]
    const several = drawn.slice(draw(fc.nat(3)) === 0 ? 0 : 1)
    return {
      operationId: `body${at}`,
      status: draw(fc.constantFrom(200, 201, 400)),
      media: several.filter(({ type }, i) => several.findIndex((it) => it.type === type) === i),
    }
  })
  const parameters = numbers.map((at) => parameterCase(version, draw, `parameter${at}`))
  const paths = Object.fromEntries([
    ...bodies.map((it) => [`/${it.operationId}`, { post: bodyOperation(it) }]),
    ...parameters.map(({ object, ...it }) => [
      `/${it.operationId}${it.place === 'path' ? `/{${it.name}}` : ''}`,
      {
        get: {
          operationId: it.operationId,
          parameters: [object],
          responses: { 204: { description: '' } },
        },
      },
    ]),
  ])
  const document = {
    openapi: version,
    info: { title: 'Agreement', version: '1' },
    paths,
    components: { schemas: schemas.components },
  }
  return { document, bodies, parameters }
}

function bodyOperation({ operationId, status, media }: Body): object {
  const sent = media.filter((it) => it.sent !== 'never')
  const contentOf = (all: readonly Media[]) =>
    Object.fromEntries(all.map(({ type, content }) => [type, content]))
  return {
    operationId,
    ...(sent.length > 0 && { requestBody: { content: contentOf(sent) } }),
    responses: {
      [status]: { description: '', content: contentOf(media) },
      ...(status >= 300 && { 204: { description: '' } }),
    },
  }
}

const STYLES = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
} as const

function parameterCase(version: Version, draw: Draw, operationId: string) {
  const place = draw(fc.constantFrom(...(Object.keys(STYLES) as (keyof typeof STYLES)[])))
  const style = draw(
    fc.constantFrom(...STYLES[place].filter((it) => it !== 'cookie' || version === '3.2.0')),
  )
  const own = () => scalar(version, draw)
  const shapes: Readonly<Record<string, () => Shape>> = {
    value: own,
    // Null is left out, as RFC 6570 wants it.
    'value or null': () => nullable(own(), version),
    list: () => list(own()),
    record: () => record({ a: own(), 'b-c': own() }, draw(fc.subarray(['a'])), false),
  }
  const allowed =
    style === 'deepObject' ? ['record'] : /Delimited/.test(style) ? ['list'] : Object.keys(shapes)
  const { schema, right, wrong } = shapes[draw(fc.constantFrom(...allowed))]!()
  const isJson = draw(fc.nat(4)) === 0
  const explode = draw(explosion(style))
  const name = draw(fc.constantFrom('id', 'x-name', 'constructor'))
  const required = place === 'path' || draw(fc.boolean())
  const object = {
    name,
    in: place,
    ...(required && { required }),
    ...(isJson ? { content: { 'application/json': { schema } } } : { schema, style, explode }),
  }
  const delimiter = DELIMITERS[style === 'label' && !explode ? 'simple' : style]
  const isReadable = (value: unknown) =>
    isJson || delimiter === undefined || !textsIn(value).some((it) => it.includes(delimiter))
  // What is left out can't be required.
  const isMissing = (value: unknown) => value === null && required && !isJson
  return {
    operationId,
    place,
    name,
    right: right.filter((it) => isReadable(it) && !isMissing(it)),
    wrong: right.some(isMissing) ? [...wrong, NULL] : wrong,
    object,
  }
}

/** What separates the values of a style where nothing encodes it in them. */
const DELIMITERS: Readonly<Record<string, string | undefined>> = {
  simple: ',',
  label: '.',
  spaceDelimited: ' ',
  pipeDelimited: '|',
}

/** The texts of a list or an object. */
function textsIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).map(String) : []
}

/** What the specification defines for a style. */
function explosion(style: string): fc.Arbitrary<boolean> {
  return /Delimited/.test(style)
    ? fc.constant(false)
    : style === 'deepObject'
      ? fc.constant(true)
      : fc.boolean()
}
