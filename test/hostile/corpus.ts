import { parseYaml } from '@redocly/openapi-core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Code that no output may contain outside of strings. */
export const payload = (id: number) => `globalThis.PWN = ${id}`

/** A string around some code that breaks out of the place where it is put. */
export interface Breakout {
  readonly name: string
  readonly wrap: (code: string) => string
}

const breakout = (name: string, before: string, after = ''): Breakout => ({
  name,
  wrap: (code) => before + code + after,
})

/** The ends of strings, comments, templates and scripts, and characters that some tools treat as such. */
export const BREAKOUTS: readonly Breakout[] = [
  breakout('end of comment', '*/ ', ' /*'),
  breakout('end of comment, re-formed when one is removed', '**//*/ ', ' //**'),
  breakout('end of comment across a control character', '*\u0000/ ', ' /*'),
  breakout('end of comment across a bidi control', '*\u202e/ ', ' /*'),
  breakout('double quote', '"; ', '; "'),
  breakout('single quote', "'; ", "; '"),
  breakout('backtick', '`; ', '; `'),
  breakout('template hole', '${', '}'),
  breakout('backslash before a quote', '\\"; ', '; //'),
  breakout('backslash at the end', '', '\\'),
  breakout('escaped quote', '\\u0022; ', '; \\u0022'),
  breakout('newline', '\n', '\n'),
  breakout('carriage return', '\r', '\r'),
  breakout('line separator', '\u2028', '\u2028'),
  breakout('paragraph separator', '\u2029', '\u2029'),
  breakout('end of script', '</script><script>', '</script>'),
  breakout('end of script in another case', '</ScRiPt ><script>', '</sCrIpT>'),
  breakout('HTML comment', '<!-- ', ' -->'),
  breakout('closing brackets', '}])}; ', '; ({['),
  breakout('end of a type', "'] }; ", "; type X = { a: ['"),
  breakout('line comment', '// ', ' //'),
  breakout('link to code', '[x](javascript:', ')'),
  breakout('event handler', '<img src=x onerror="', '">'),
  breakout('right to left', '\u202e', '\u2066'),
  breakout('NUL', '\u0000', '\u0000'),
  breakout('percent-encoded quote', '%22; ', '; %22%'),
  breakout('JSDoc tag', '@param {', '} x'),
  breakout('assertion', '" as never; ', '; const y = "'),
]

/** A part of a description that accepts any string. */
export interface Sink {
  readonly name: string
  /** Adds the string to a description; the number keeps the additions of different sinks apart. */
  readonly put: (document: HostileDocument, text: string, id: number) => void
  /** Whether the description is rightly rejected with some strings. */
  readonly rejectable: boolean
}

/** The parts of a description that sinks add to. */
export interface HostileDocument {
  readonly openapi: string
  readonly info: Record<string, unknown>
  readonly servers: object[]
  readonly tags: object[]
  readonly paths: Record<string, object>
  readonly webhooks: Record<string, unknown>
  readonly components: {
    readonly schemas: Record<string, unknown>
    readonly securitySchemes: Record<string, object>
  }
  readonly [extension: `x-${string}`]: unknown
}

export function emptyDocument(): HostileDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    servers: [],
    tags: [],
    paths: {},
    webhooks: {},
    components: { schemas: {}, securitySchemes: {} },
  }
}

type Templates = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const FILE = readFileSync(join(import.meta.dirname, 'sinks.yaml'), 'utf8')
const { document, operation, schema } = parseYaml(FILE, {}) as Readonly<Record<string, Templates>>

export const SINKS: readonly Sink[] = [
  ...sinks(document!, (part) => part),
  ...sinks(operation!, operationWith),
  ...sinks(schema!, (part) => ({
    components: { schemas: { 'S№': part } },
    ...operationWith({
      requestBody: {
        content: { 'application/json': { schema: { $ref: '#/components/schemas/S№' } } },
      },
    }),
  })),
]

function operationWith(part: object): object {
  const responses = { 204: { description: 'd' } }
  return { paths: { '/p№': { get: { operationId: 'o№', responses, ...part } } } }
}

function sinks(templates: Templates, wrap: (part: object) => object): Sink[] {
  return Object.entries(templates).map(([name, { rejectable, ...part }]) => ({
    name,
    rejectable: rejectable === true,
    put: (target, text, id) => add(target, filled(wrap(part), text, id) as object),
  }))
}

/** A template with its placeholders replaced, in keys too. */
function filled(template: unknown, text: string, id: number): unknown {
  if (typeof template === 'string') {
    const segment = () => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))
    return template.replace(/[§№‰]/g, (it) =>
      it === '§' ? text : it === '№' ? String(id) : segment(),
    )
  }
  if (Array.isArray(template)) return template.map((it) => filled(it, text, id))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(
    Object.entries(template).map(([key, it]) => [filled(key, text, id), filled(it, text, id)]),
  )
}

function add(target: object, part: object): void {
  for (const [key, value] of Object.entries(part)) {
    const own = (target as Record<string, unknown>)[key]
    if (Array.isArray(own)) own.push(...(value as unknown[]))
    else if (key === 'components') add(own as object, value as object)
    else Object.assign(own as object, value)
  }
}
