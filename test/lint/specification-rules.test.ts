import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDescription } from '../../scripts/bundle/read-description.ts'
import { lint } from '../../scripts/lint/lint.ts'
import { documentWith } from '../support/describe.ts'
import { folderWith } from '../support/folder.ts'

const schema = { type: 'string' }
const parameter = (it: object) => ({ parameters: { P: { name: 'p', in: 'query', schema, ...it } } })
const header = (it: object) => ({ headers: { H: { schema, ...it } } })
const content = (it: object) => ({
  responses: { R: { description: '', content: { 'multipart/mixed': it } } },
})
const xml = (it: object) => ({ schemas: { A: { type: 'string', xml: it } } })

/** Components, and in which versions they have a finding. */
test.each<[components: object, versions: string]>([
  [parameter({ example: 'a', examples: { b: { value: 'b' } } }), '3.0 3.1 3.2'],
  [parameter({ examples: { b: { value: 'b' } } }), ''],
  [header({ example: 'a', examples: { b: { value: 'b' } } }), '3.0 3.1 3.2'],
  [content({ schema, example: 'a', examples: {} }), '3.0 3.1 3.2'],
  [header({ allowReserved: true }), '3.1 3.2'],
  [parameter({ in: 'header', allowReserved: true }), '3.1 3.2'],
  [parameter({ in: 'path', required: true, allowReserved: true }), '3.1'],
  [parameter({ in: 'cookie', allowReserved: true }), '3.1'],
  [parameter({ allowReserved: true }), ''],
  [parameter({ in: 'cookie', style: 'cookie', allowReserved: true }), '3.1 3.2'],
  [parameter({ in: 'header', name: 'a[b]' }), '3.1 3.2'],
  [parameter({ in: 'header', name: "x-a!#$%&'*+.^_`|~1" }), ''],
  [parameter({ in: 'path', required: true, name: 'a{b}' }), '3.1 3.2'],
  [parameter({ schema: undefined, content: { 'a/b': { schema } }, style: 'form' }), '3.2'],
])('%j is wrong in %s', async (components, versions) => {
  const found: string[] = []
  for (const version of ['3.0', '3.1', '3.2']) {
    const document = documentWith({ openapi: `${version}.0`, components })
    const entry = join(folderWith({ 'openapi.json': JSON.stringify(document) }), 'openapi.json')
    const { description, ruleset } = await openDescription(entry)
    const codes = (await lint(description, ruleset.config)).map(({ code }) => code as string)
    if (codes.includes('openapi/members')) found.push(version)
  }
  expect(found.join(' ')).toBe(versions)
})

test.each([
  [{ servers: [{ url: '/', variables: { a: { enum: [], default: 'a' } } }] }],
  [{ components: xml({ nodeType: 'attribute', attribute: true }) }],
  [{ components: xml({ nodeType: 'element', wrapped: true }) }],
  [{ components: content({ prefixEncoding: [{ encoding: {}, prefixEncoding: [] }] }) }],
  [
    {
      components: {
        parameters: { Q: { name: 'q', in: 'querystring', schema } },
        responses: { R: { description: '', headers: { 'a=b': { schema } } } },
      },
    },
  ],
])('%j is wrong in 3.2', async (parts) => {
  const document = JSON.stringify(documentWith({ openapi: '3.2.0', ...parts }))
  const { description, ruleset } = await openDescription(
    join(folderWith({ 'openapi.json': document }), 'openapi.json'),
  )
  const codes = (await lint(description, ruleset.config)).map(({ code }) => code as string)
  expect(codes).toContain('openapi/members')
})
