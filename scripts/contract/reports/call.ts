import { parametersIn, pathSource } from '../../document/requests/templates.ts'
import { parsedOr } from '../../document/json.ts'
import { isObject } from '../../document/objects.ts'
import {
  operationsOf,
  type Document,
  type Operation,
  type Parameter,
  type RequestBody,
  type Schema,
} from '../../document/openapi.ts'
import { isCallable } from '../../document/path-item.ts'
import { resolve } from '../../document/references.ts'
import { identifier } from '../../typescript/identifier.ts'
import { literal } from '../../typescript/literal.ts'
import { headerOf, type Exchange, type SentRequest } from '../exchange.ts'
import { essence, isJson } from '../schema/media-types.ts'
import { variable } from './curl.ts'
import { SECRET } from './mask.ts'
import { textOf } from './shown.ts'

/** A masked request as a call of the generated client; undefined for one that no operation makes. */
export function callOf({ operationId, request }: Exchange, document: Document): string | undefined {
  const operation = operationsOf(document).find((it) => it.operationId === operationId)
  if (!operation || !isCallable(operation.method)) return undefined
  const input = {
    path: pathValues(operation, request.url),
    query: queryValues(document, operation, request.url),
    header: headerValues(operation, request),
    ...bodyOf(document, operation, request),
  }
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  const argument = given.length === 0 ? '' : literal(Object.fromEntries(given))
  return withVariables(`await client.${identifier(operation.operationId)}(${argument})`)
}

/** Secrets come from the environment; those that are a part of a string stay masked. */
function withVariables(code: string): string {
  return code.replaceAll(/([\w$"]+): "\[secret\]"/g, (_, name: string) =>
    [name, ': process.env.', variable(name.replaceAll('"', '')), '!'].join(''),
  )
}

type Values = Readonly<Record<string, unknown>> | undefined

function pathValues({ path }: Operation, url: string): Values {
  const names = parametersIn(path)
  if (names.length === 0) return undefined
  const found = new RegExp(`${pathSource(path, '([^/]*)')}$`).exec(new URL(url).pathname)
  return found
    ? Object.fromEntries(names.map((name, index) => [name, typed(decoded(found[index + 1]!))]))
    : undefined
}

function queryValues(document: Document, { parameters }: Operation, url: string): Values {
  const declared = parameters.filter((it) => it.in === 'query')
  const query = new URL(url).searchParams
  const values = [...new Set(query.keys())].flatMap((name): [string, unknown][] => {
    const parameter = declared.find((it) => it.name === name)
    if (!parameter) return query.get(name) === SECRET ? [] : [[name, query.get(name)]]
    const all = query.getAll(name)
    return [[name, isList(document, parameter) ? listOf(all, parameter).map(typed) : typed(all[0]!)]]
  })
  return values.length === 0 ? undefined : Object.fromEntries(values)
}

function isList(document: Document, { schema }: Parameter): boolean {
  const { type } = Object(resolve<Schema | undefined>(document, schema)) as { type?: unknown }
  return [type].flat().includes('array')
}

function listOf(values: readonly string[], { explode }: Parameter): readonly string[] {
  return explode === false ? values.flatMap((it) => it.split(',')) : values
}

function headerValues({ parameters }: Operation, { headers }: SentRequest): Values {
  const declared = parameters.filter((it) => it.in === 'header')
  const values = declared.flatMap(({ name }) =>
    headers
      .filter(([sent]) => sent.toLowerCase() === name.toLowerCase())
      .map(([, value]) => [name, typed(value)] as const),
  )
  return values.length === 0 ? undefined : Object.fromEntries(values)
}

function bodyOf(document: Document, { object }: Operation, { headers, body }: SentRequest) {
  if (!body) return {}
  const type = headerOf(headers, 'content-type') ?? ''
  const text = textOf(body)
  const { content = {} } = resolve<RequestBody | undefined>(document, object.requestBody) ?? {}
  const isFirst = essence(Object.keys(content)[0] ?? type) === essence(type)
  const contentType = isFirst ? undefined : essence(type)
  if (text === undefined) return { body: `(${body.length} bytes)`, contentType }
  return { body: isJson(type) ? parsedOr(text) : formOrText(type, text), contentType }
}

function formOrText(type: string, text: string): unknown {
  if (!/x-www-form-urlencoded/i.test(type)) return text
  const members = Object.fromEntries(new URLSearchParams(text))
  return isObject(members) ? members : text
}

/** Numbers and booleans as what they look like. */
function typed(text: string): unknown {
  return /^(-?(0|[1-9]\d{0,14})(\.\d+)?|true|false)$/.test(text) ? JSON.parse(text) : text
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
