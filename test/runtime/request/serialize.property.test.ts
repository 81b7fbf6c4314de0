import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Parameter } from '../../../src/runtime/operation.ts'
import { serialize } from '../../../src/runtime/request/serialize.ts'
import { anyString } from '../../support/strings.ts'

type Shape = 'primitive' | 'array' | 'object'

/** What a server reads from a serialised value: the table of styles, backwards. */
function parse(
  { name, in: place, style = 'form', explode = style === 'form' }: Parameter,
  shape: Shape,
  text: string,
): unknown {
  const start = { label: '.', matrix: ';' }[style] ?? ''
  const rest = text.slice(start.length)
  expect(text.startsWith(start)).toBe(true)
  const split = (value: string) =>
    value
      .split({ spaceDelimited: '%20', pipeDelimited: '%7C' }[style] ?? ',')
      .map(decodeURIComponent)
  const separator =
    { simple: ',', label: '.', matrix: ';' }[style] ?? (place === 'cookie' ? '; ' : '&')
  const withoutName = (value: string) => {
    if (style === 'simple' || style === 'label') return value
    const [key = '', ...parts] = value.split('=')
    expect(decodeURIComponent(key)).toBe(name)
    return parts.join('=')
  }
  if (shape === 'primitive') return decodeURIComponent(withoutName(rest))
  if (!explode && style !== 'deepObject') {
    const parts = split(withoutName(rest))
    return shape === 'array' ? parts : pairs(parts)
  }
  const members = rest.split(separator)
  if (shape === 'array') return members.map(withoutName).map(decodeURIComponent)
  return Object.fromEntries(
    members.map((member) => {
      const [key = '', ...value] = member.split('=')
      const bare = decodeURIComponent(key)
      const path = style === 'deepObject' ? bare.slice(name.length + 1, -1) : bare
      return [path, decodeURIComponent(value.join('='))]
    }),
  )
}

function pairs(parts: string[]): Record<string, string> {
  const entries: [string, string][] = []
  for (let at = 0; at < parts.length; at += 2) entries.push([parts[at]!, parts[at + 1]!])
  return Object.fromEntries(entries)
}

/** Any text that the style can carry: those that part values without encoding can't carry their delimiter. */
function textFor(style: string, explode: boolean): fc.Arbitrary<string> {
  const text = anyString({ maxLength: 12 })
  if (style === 'spaceDelimited') return text.map((value) => value.replaceAll(' ', ''))
  if (style === 'pipeDelimited') return text.map((value) => value.replaceAll('|', ''))
  return style === 'label' && explode ? text.map((value) => value.replaceAll('.', '')) : text
}

const STYLES: [Parameter['in'], string, boolean][] = [
  ['path', 'simple', false],
  ['path', 'simple', true],
  ['path', 'label', false],
  ['path', 'label', true],
  ['path', 'matrix', false],
  ['path', 'matrix', true],
  ['query', 'form', false],
  ['query', 'form', true],
  ['query', 'spaceDelimited', false],
  ['query', 'pipeDelimited', false],
  ['query', 'deepObject', true],
  ['cookie', 'form', false],
  ['cookie', 'form', true],
]

describe.each(STYLES)(
  '%s, %s, explode %s: what is written is read back',
  (place, style, explode) => {
    const text = textFor(style, explode)
    const named = text.filter((value) => value !== '')
    const parameters = named.map((name): Parameter => ({ name, in: place, style, explode }))

    test('a text', () => {
      fc.assert(
        fc.property(parameters, text, (parameter, value) => {
          expect(parse(parameter, 'primitive', serialize(parameter, value))).toBe(value)
        }),
      )
    })

    test('an array', () => {
      fc.assert(
        fc.property(
          parameters,
          fc.array(text, { minLength: 1, maxLength: 4 }),
          (parameter, value) => {
            // A list of one empty text looks like an empty list: RFC 6570 can't tell them apart.
            fc.pre(value.join('') !== '')
            if (style === 'deepObject') return
            expect(parse(parameter, 'array', serialize(parameter, value))).toEqual(value)
          },
        ),
      )
    })

    test('an object', () => {
      fc.assert(
        fc.property(
          parameters,
          fc.dictionary(named, named, { minKeys: 1, maxKeys: 4 }),
          (parameter, value) => {
            fc.pre(!Object.keys(value).some((key) => key.includes(']') || key === '__proto__'))
            expect(parse(parameter, 'object', serialize(parameter, value))).toEqual({ ...value })
          },
        ),
      )
    })
  },
)

test('whatever the value, a query keeps to one line of safe ASCII', () => {
  const value = fc.oneof(
    anyString(),
    fc.constant('\ud800'),
    fc.integer(),
    fc.double(),
    fc.boolean(),
  )
  fc.assert(
    fc.property(anyString({ minLength: 1 }), value, (name, value) => {
      try {
        expect(serialize({ name, in: 'query' }, value)).toMatch(/^[\w.~%-]*=[\w.~%-]*$/)
      } catch (error) {
        expect(error).toMatchObject({ name: 'URIError' })
        expect(name + String(value)).toMatch(/\p{Surrogate}/u)
      }
    }),
  )
})
