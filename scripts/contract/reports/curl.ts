import type { Document } from '../../document/openapi.ts'
import { resolve } from '../../document/references.ts'
import type { SentRequest } from '../exchange.ts'
import { SECRET } from './mask.ts'
import { textOf } from './shown.ts'

/** A masked request by curl for a POSIX shell, with `$VARIABLES` in place of secrets. */
export function curlOf({ method, url, headers, body }: SentRequest, document: Document): string {
  const text = body && textOf(body)
  const isHead = method === 'HEAD'
  const options = [
    isHead ? '--head' : '--include',
    ...(isHead || method === 'GET' ? [] : [`--request ${quote(method)}`]),
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    ...(/\/\.{1,2}(\/|\?|$)/.test(url) ? ['--path-as-is'] : []),
    ...headers.map((header) => `--header ${headerOf(header, document)}`),
    ...(body && !hasType(headers) ? ["--header 'Content-Type:'"] : []),
    ...(text === undefined ? [] : [`--data-raw ${withVariables(text)}`]),
    ...(body && text === undefined ? ['--data-binary @-'] : []),
  ]
  const command = [`curl ${withVariables(url)}`, ...options].join(' \\\n  ')
  if (!body || text !== undefined) return command
  return `printf %s ${quote(Buffer.from(body).toString('base64'))} | base64 -d | ${command}`
}

function hasType(headers: SentRequest['headers']): boolean {
  return headers.some(([name]) => /^content-type$/i.test(name))
}

function headerOf([name, value]: readonly [string, string], document: Document): string {
  // Without a value curl leaves a header out, unless a semicolon follows.
  if (value === '') return quote(`${name};`)
  const scheme = schemesOf(document).find(([, { type }]) => type !== 'apiKey')
  const isWhole = /^(\w+ )?\[secret\]$/.test(value)
  if (!isWhole || !scheme || !/^authorization$/i.test(name)) {
    return withVariables(`${name}: ${value}`)
  }
  const [schemeName, { scheme: kind = 'bearer' }] = scheme
  const prefix = /^basic$/i.test(kind) ? 'Basic' : 'Bearer'
  return `${quote(`${name}: ${prefix} `)}"$${variable(schemeName)}"`
}

/** The security schemes by name. */
function schemesOf(document: Document): [string, { type?: string; scheme?: string }][] {
  return Object.entries(document.components?.securitySchemes ?? {}).map(([name, it]) => [
    name,
    Object(resolve(document, it)),
  ])
}

/** A word of a shell in which each secret is a variable, named for what it belongs to. */
function withVariables(text: string): string {
  const parts = text.split(SECRET)
  return parts
    .map((part, index) => {
      const quoted = part === '' && parts.length > 1 ? '' : quote(part)
      if (index === parts.length - 1) return quoted
      const [, name = 'secret'] = /([\w.-]+)["']?\s*[=:]\s*(?:(?:bearer|basic) )?["']?$/i.exec(part) ?? []
      return `${quoted}"$${variable(name)}"`
    })
    .join('')
}

/** The environment variable of a secret, e.g. `BEARER_AUTH` of `bearerAuth`. */
export function variable(name: string): string {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').replace(/[^A-Za-z\d]+/g, '_')
  return words.replace(/^(?=\d)/, '_').toUpperCase()
}

function quote(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`
}
