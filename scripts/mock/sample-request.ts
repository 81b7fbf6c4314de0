import { resolve } from '../document/references.ts'
import { operationsOf } from '../document/openapi.ts'
import type { Document, Operation, Parameter, Schema, SecurityScheme } from '../document/openapi.ts'

/**
 * Returns a curl command, on one line and safe to paste, for the GET operation that needs the least;
 * `undefined` when every one needs a body.
 */
export function sampleRequest(document: Document, url: string): string | undefined {
  const [operation] = operationsOf(document)
    .filter(({ method, requestBody }) => method === 'get' && requestBody?.required !== true)
    .sort((a, b) => effort(a) - effort(b))
  if (!operation) return undefined
  const schemes = Object.keys(operation.security.at(-1) ?? {}).flatMap(
    (name) => resolve<SecurityScheme>(document, document.components?.securitySchemes?.[name]) ?? [],
  )
  const required = operation.parameters.filter((it) => it.in === 'header' && it.required)
  const headers = [
    ...schemes.flatMap(credential),
    ...required.map((it) => `${it.name}: ${decodeURIComponent(sampleOf(it))}`),
  ]
  const address = url + pathOf(operation) + queryOf(operation, schemes)
  return ['curl -i', quoted(address), ...headers.map((header) => `-H ${quoted(header)}`)].join(' ')
}

/** Prefers operations that need a credential and few parameters: they show the most with the least. */
function effort({ parameters, security, path }: Operation): number {
  const required = parameters.filter((parameter) => parameter.required).length
  return required * 1000 + (security.length > 0 ? 0 : 100) - security.length + path.length / 100
}

function credential(scheme: SecurityScheme): string[] {
  if (scheme.type !== 'apiKey')
    return [`Authorization: ${scheme.scheme === 'basic' ? 'Basic YTph' : 'Bearer any'}`]
  if (scheme.in === 'query') return []
  return [scheme.in === 'cookie' ? `Cookie: ${scheme.name}=any` : `${scheme.name}: any`]
}

function pathOf({ path, parameters }: Operation): string {
  return path
    .split(/(\{[^{}]*\})/)
    .map((part, index) =>
      index % 2 === 0
        ? encodeURI(part)
        : pathValue(parameters.find((it) => it.in === 'path' && `{${it.name}}` === part)),
    )
    .join('')
}

function pathValue(parameter: Parameter | undefined): string {
  const { style, name = '' } = parameter ?? {}
  const prefixes: Readonly<Record<string, string>> = {
    label: '.',
    matrix: `;${encodeURIComponent(name)}=`,
  }
  return `${prefixes[style ?? ''] ?? ''}${sampleOf(parameter)}`
}

function queryOf({ parameters }: Operation, schemes: readonly SecurityScheme[]): string {
  const required = parameters.filter((it) => it.in === 'query' && it.required)
  const keys = schemes.filter((it) => it.type === 'apiKey' && it.in === 'query')
  const pairs = [
    ...required.map((it) => `${encodeURIComponent(it.name)}=${sampleOf(it)}`),
    ...keys.map(({ name = '' }) => `${encodeURIComponent(name)}=any`),
  ]
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function sampleOf(parameter: Parameter | undefined): string {
  const { example, schema } = (parameter ?? {}) as { example?: unknown; schema?: Schema }
  const {
    example: ofSchema,
    examples,
    enum: values,
    default: preset,
  } = Object(schema) as {
    readonly [keyword: string]: unknown
  }
  const candidates = [example, ofSchema, preset, ...list(examples), ...list(values), '1']
  const value = candidates.flat().find((it) => it !== undefined && typeof it !== 'object')
  return encodeURIComponent(String(value))
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A single-quoted argument of a shell. Control characters can neither end the line nor hide a part of it. */
function quoted(argument: string): string {
  return `'${argument.replace(/\p{C}/gu, '').replaceAll("'", "'\\''")}'`
}
