import { pointerOf } from '../../document/json-pointer.ts'
import {
  inputLocation,
  operationsOf,
  statusKey,
  type Document,
  type Example,
  type Header,
  type MediaType,
  type Operation,
  type Parameter,
  type ParameterLocation,
  type RequestBody,
  type Response,
} from '../../document/openapi.ts'
import { shownBy, shownValue } from '../../document/bodies/examples.ts'
import { allowsBody } from '../../document/path-item.ts'
import { essence, isForm } from './media-types.ts'
import type { Oracle } from './oracle.ts'
import { follow } from './parts.ts'
import { writtenAs, type WrittenAs } from './written-as.ts'

/** A parameter of an operation. */
export interface ParameterSubject {
  readonly name: string
  readonly in: ParameterLocation
  readonly required: boolean
  /** Of the Parameter Object. */
  readonly pointer: string
  /** Of its schema. */
  readonly schema: string
  readonly object: Parameter
}

/** A media type of a request or a response. */
export interface ContentSubject {
  readonly mediaType: string
  /** Of the Media Type Object. */
  readonly pointer: string
  /** Of its schema, if it has one. */
  readonly schema: string | undefined
  readonly examples: readonly ContentExample[]
  /** The examples that break the schema; the others are in `examples`. */
  readonly broken: readonly ContentExample[]
}

export interface ContentExample {
  readonly name: string | undefined
  /** Of the value. */
  readonly pointer: string
  readonly value: unknown
  /** Whether the value is a string that stands for what the schema describes. */
  readonly isSerialized?: boolean
}

/** A declared response of an operation. */
export interface ResponseSubject {
  /** As declared: a code, a range or `default`. */
  readonly status: string
  readonly pointer: string
  readonly contents: readonly ContentSubject[]
  readonly headers: readonly {
    readonly name: string
    readonly pointer: string
    readonly object: Header
  }[]
}

/** Everything about an operation that can be tested, with pointers into the bundled document. */
export interface Subjects {
  readonly operation: Operation
  readonly parameters: readonly ParameterSubject[]
  readonly bodyRequired: boolean
  readonly bodies: readonly ContentSubject[]
  readonly responses: readonly ResponseSubject[]
}

export function subjectsOf(document: Document): Subjects[] {
  return operationsOf(document).map((operation) => {
    const body = follow<RequestBody | undefined>(document, `${operation.pointer}/requestBody`)
    const sent = allowsBody(operation.method) ? body.node : undefined
    return {
      operation,
      parameters: parametersOf(document, operation),
      bodyRequired: sent?.required === true,
      bodies: contentsOf(document, body.pointer, sent?.content),
      responses: Object.keys(operation.object.responses ?? {})
        .filter((key) => !key.startsWith('x-'))
        .map((key) => responseOf(document, operation, key)),
    }
  })
}

function parametersOf(document: Document, operation: Operation): ParameterSubject[] {
  const item = pointerOf('paths', operation.path)
  const found = new Map<string, ParameterSubject>()
  for (const owner of [item, operation.pointer]) {
    for (let index = 0; ; index++) {
      const { node, pointer } = follow<Parameter | undefined>(
        document,
        `${owner}/parameters/${index}`,
      )
      if (node === undefined) break
      const media = Object.keys(node.content ?? {})[0]
      const schema = media ? pointer + pointerOf('content', media, 'schema') : `${pointer}/schema`
      const required = node.required === true || node.in === 'path'
      found.set(`${node.in} ${node.name}`, {
        name: node.name,
        in: inputLocation(node),
        object: node,
        required,
        pointer,
        schema,
      })
    }
  }
  return [...found.values()]
}

function responseOf(document: Document, operation: Operation, key: string): ResponseSubject {
  const status = statusKey(key)
  const start = operation.pointer + pointerOf('responses', key)
  const { node: object, pointer } = follow<Response>(document, start)
  return {
    status,
    pointer,
    contents: hasNoBody(operation.method, status)
      ? []
      : contentsOf(document, pointer, object.content),
    headers: Object.keys(object.headers ?? {}).map((name) => {
      const header = follow<Header>(document, pointer + pointerOf('headers', name))
      return { name, pointer: header.pointer, object: header.node }
    }),
  }
}

/** Whether HTTP allows no body, whatever the description says. */
function hasNoBody(method: string, status: string): boolean {
  return method === 'head' || /^(1..|204|205|304)$/i.test(status)
}

function contentsOf(
  document: Document,
  owner: string,
  content: Response['content'] = {},
): ContentSubject[] {
  return Object.entries(content).map(([mediaType, object]) => {
    const pointer = owner + pointerOf('content', mediaType)
    const schema = object.schema === undefined ? undefined : `${pointer}/schema`
    return {
      mediaType,
      pointer,
      schema,
      examples: examplesOf(document, mediaType, pointer, object),
      broken: [],
    }
  })
}

function examplesOf(
  document: Document,
  mediaType: string,
  owner: string,
  object: MediaType,
): ContentExample[] {
  const named = Object.keys(object.examples ?? {}).flatMap((name) => {
    const { node, pointer } = follow<Example>(document, owner + pointerOf('examples', name))
    const value = shownValue(mediaType, node)
    const isSerialized = value !== shownBy(mediaType, node).data
    return value === undefined ? [] : [{ name, pointer, value, isSerialized }]
  })
  const single = { name: undefined, pointer: `${owner}/example`, value: object.example }
  return 'example' in object ? [single, ...named] : named
}

/** A schema that applies to a body: its own, or the `contentSchema` of a string that holds JSON. */
export interface BodyRoot {
  readonly root: string
  /** Whether the value is encoded as JSON. */
  readonly json: boolean
}

/** One of a body of an answer. */
export interface WrittenRoot extends BodyRoot {
  readonly written: WrittenAs
}

export function bodyRoots(oracle: Oracle, content: ContentSubject): WrittenRoot[] {
  const { schema } = content
  const written = writtenAs(oracle, content)
  if (schema === undefined || written === undefined) return []
  const held = written === 'text' ? oracle.contentSchemaAt(schema) : undefined
  return [
    { root: schema, json: written !== 'text', written },
    ...(held === undefined ? [] : [{ root: held, json: true, written: 'json' as const }]),
  ]
}

/** The schemas of what an operation receives or sends. */
export function rootsOf(
  oracle: Oracle,
  { parameters, bodies, responses }: Subjects,
): (BodyRoot & { readonly isHeader?: boolean })[] {
  if (oracle.direction === 'request') {
    return [
      ...parameters.map(({ schema }) => ({ root: schema, json: false })),
      ...bodies.flatMap(({ schema, mediaType }) =>
        schema === undefined ? [] : [{ root: schema, json: !isForm(mediaType) }],
      ),
    ]
  }
  return responses.flatMap(({ contents, headers }) => [
    ...contents.flatMap((content) => bodyRoots(oracle, content)),
    ...headers
      .filter(({ object }) => object.schema !== undefined)
      .map(({ pointer }) => ({ root: `${pointer}/schema`, json: false, isHeader: true })),
  ])
}

/** The most specific declared media type or range that includes a type. */
export function contentFor(
  contents: readonly ContentSubject[],
  type: string,
): ContentSubject | undefined {
  const includes = (range: string) => range.endsWith('/*') && type.startsWith(range.slice(0, -1))
  return (
    contents.find(({ mediaType }) => essence(mediaType) === type) ??
    contents.find(({ mediaType }) => mediaType !== '*/*' && includes(mediaType)) ??
    contents.find(({ mediaType }) => mediaType === '*/*')
  )
}

/** The declared response that applies to a status code: its own, its range's or the default. */
export function responseFor({ responses }: Subjects, code: number): ResponseSubject | undefined {
  const names = [String(code), `${Math.floor(code / 100)}XX`, 'DEFAULT']
  return names
    .map((name) => responses.find(({ status }) => status.toUpperCase() === name))
    .find((response) => response !== undefined)
}

/** A status code that a declared status, range or `default` applies to, and no other of the operation. */
export function codeFor(status: string, subjects: Subjects): number {
  if (/^\d{3}$/.test(status)) return Number(status)
  const candidates = /^[1-5]XX$/i.test(status)
    ? [...Array(100).keys()].map((rest) => Number(status[0]) * 100 + rest)
    : [500, 418, ...Array.from({ length: 200 }, (_, index) => 400 + index)]
  return candidates.find((code) => responseFor(subjects, code)?.status === status) ?? candidates[0]!
}
