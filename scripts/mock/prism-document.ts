import { wholeSchema } from '../document/media-types.ts'
import { shownBody } from '../document/bodies/examples.ts'
import {
  operationsOf,
  type Document,
  type Example,
  type MediaType,
  type Operation,
  type Parameter,
  type PathItem,
  type Response,
  type Schema,
} from '../document/openapi.ts'
import { METHODS } from '../document/path-item.ts'
import { resolve } from '../document/references.ts'
import { propertiesOf } from './form-body.ts'
import { recursiveAnswers } from './recursive-answers.ts'
import { isUnreadText, readAs } from './request-body.ts'

/**
 * A document in which Prism, which knows OpenAPI 3.1, finds what 3.2 adds: operations of other methods
 * as POST at a path of their own, items as lists, and a query string as the parameters in it.
 */
export function prismDocument(document: Document): Document {
  const paths: Record<string, Record<string, object>> = {}
  const context = { document, madeUp: recursiveAnswers(document) }
  for (const operation of operationsOf(document)) {
    const { method, path } = prismPlace(operation)
    paths[path] = { ...paths[path], [method]: translated(context, operation) }
  }
  return { ...document, paths: paths as Readonly<Record<string, PathItem>> }
}

/** The method and path under which Prism knows an operation. */
export function prismPlace({ method, path }: Operation): { method: string; path: string } {
  return KNOWN.has(method) ? { method, path } : { method: 'post', path: `/${method}${path}` }
}

const KNOWN = new Set(METHODS.filter((method) => method !== 'query'))

/** What the translations share. */
interface Context {
  readonly document: Document
  readonly madeUp: (schema: Schema) => unknown
}

function translated(context: Context, operation: Operation): object {
  const { requestBody, responses } = operation
  // Prism would send requests to the URLs of callbacks.
  const { callbacks: _, ...object } = operation.object as typeof operation.object & {
    callbacks?: unknown
  }
  return {
    ...object,
    parameters: operation.parameters.flatMap((it) => sentParameters(context.document, it)),
    ...(requestBody && {
      requestBody: { ...requestBody, content: requestContent(context, requestBody.content) },
    }),
    responses: Object.fromEntries(
      responses.map(([status, it]) => [status, { description: '', ...response(context, it) }]),
    ),
  }
}

/** Media types of requests, without the schemas of data that the mock has only as text. */
function requestContent(
  context: Context,
  mediaTypes: NonNullable<Operation['requestBody']>['content'],
): Readonly<Record<string, MediaType>> {
  const checked = Object.entries(mediaTypes ?? {}).map(([name, { schema, ...rest }]) => {
    const isChecked = schema !== undefined && !isUnreadText(context.document, name, schema)
    return [name, isChecked ? { schema, ...rest } : rest] as const
  })
  return content(context, Object.fromEntries(checked), readAs)
}

function response(context: Context, it: Response): Response {
  // A described Content-Type is to be ignored; Prism would send its schema's value and answer 500.
  const headers = Object.entries(it.headers ?? {}).filter(([name]) => !/^content-type$/i.test(name))
  return {
    ...it,
    headers: Object.fromEntries(headers),
    content: content(context, it.content, (_, name) => name),
  }
}

function content(
  context: Context,
  mediaTypes: Response['content'] = {},
  rename: (document: Document, name: string, mediaType: MediaType) => string,
): Readonly<Record<string, MediaType>> {
  return Object.fromEntries(
    Object.entries(mediaTypes).map(([name, it]) => [
      rename(context.document, name, it),
      mediaType(context, name, it),
    ]),
  )
}

function mediaType({ document, madeUp }: Context, name: string, object: MediaType): MediaType {
  const { itemSchema: _, schema: __, examples, ...rest } = object
  const shown = Object.entries(examples ?? {}).flatMap(([key, reference]) => {
    const value = shownBody(name, resolve<Example | undefined>(document, reference))
    return value === undefined ? [] : [[key, { value }] as const]
  })
  const whole = wholeSchema(object)
  // Prism's own made-up values break off recursion where the schema doesn't allow it.
  const isShown = shown.length > 0 || rest.example !== undefined
  const example = isShown || whole === undefined ? undefined : madeUp(whole)
  return {
    ...(example !== undefined && { example }),
    ...rest,
    ...(whole !== undefined && { schema: whole }),
    ...(shown.length > 0 && { examples: Object.fromEntries(shown) }),
  }
}

/**
 * The parameters by which Prism validates one: for a query string in the form of pairs, the members of
 * its schema; none for any other query string, which it can't read.
 */
function sentParameters(document: Document, parameter: Parameter): Parameter[] {
  const { style, ...rest } = parameter
  if (rest.in !== 'querystring') return [style === 'cookie' ? rest : parameter]
  const [name = '', described] = Object.entries(rest.content ?? {})[0] ?? []
  if (!/^application\/x-www-form-urlencoded\b/i.test(name)) return []
  const { schema, encoding = {} } = described!
  const { required = [] } = resolve<{ required?: readonly string[] }>(document, schema ?? {})
  return [...propertiesOf({ document, schema, encoding }, schema)].map(([member, it]) => ({
    name: member,
    in: 'query',
    schema: it,
    ...encoding[member],
    required: rest.required === true && required.includes(member),
  }))
}
