import type { Parameter } from '../../document/openapi.ts'
import type { SampleRequest } from './request.ts'

/** The URL of a request with its parameters, encoded. */
export function addressOf({ operation, server, parameters, credentials }: SampleRequest): string {
  const path = parameters
    .filter(({ parameter }) => parameter.in === 'path')
    .reduce(
      (filled, { parameter, value }) =>
        filled.replaceAll(`{${parameter.name}}`, () => prefixOf(parameter) + encode(flat(value))),
      operation.path,
    )
  const query = parameters
    .filter(({ parameter }) => parameter.in === 'query')
    .flatMap(({ parameter, value }) => queryPairs(parameter, value))
  const keys = credentials
    .filter(({ scheme }) => scheme.type === 'apiKey' && scheme.in === 'query')
    .map(({ scheme, variable }) =>
      [encode(scheme.name ?? ''), '=', PLACEHOLDER, variable, PLACEHOLDER].join(''),
    )
  const search = [...query, ...keys].join('&')
  return server + encodeTemplate(path) + (search === '' ? '' : `?${search}`)
}

/** What the style of a path parameter puts before its value. */
function prefixOf({ style, name }: Parameter): string {
  if (style === 'label') return '.'
  return style === 'matrix' ? `;${encode(name)}=` : ''
}

/** Encloses the name of an environment variable in a URL. */
export const PLACEHOLDER = '\u0001'

/** A path template, encoded for a URL except for what is encoded already. */
function encodeTemplate(path: string): string {
  return encodeURI(path)
    .replaceAll('%25', '%')
    .replace(/['()#?]/g, hex)
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#style-values */
function queryPairs(
  { name, style = 'form', explode = style === 'form' }: Parameter,
  value: unknown,
): string[] {
  const key = encode(name)
  const pair = (itsKey: string, text: unknown) => [itsKey, encode(flat(text))].join('=')
  if (Array.isArray(value)) {
    if (explode) return value.map((item) => pair(key, item))
    return [[key, value.map((item) => encode(flat(item))).join(DELIMITERS[style] ?? ',')].join('=')]
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
    if (style === 'deepObject')
      return members.map(([member, it]) => pair(`${key}%5B${encode(member)}%5D`, it))
    if (explode) return members.map(([member, it]) => pair(encode(member), it))
    return [
      [
        key,
        members
          .flat()
          .map((it) => encode(flat(it)))
          .join(','),
      ].join('='),
    ]
  }
  return [pair(key, value)]
}

const DELIMITERS: Readonly<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '%7C' }

function flat(value: unknown): string {
  if (Array.isArray(value)) return value.map(flat).join(',')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

/** Percent-encoded, except for characters that are allowed in paths and queries and more readable. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/['()*!]/g, hex)
    .replace(/%3A/g, ':')
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
