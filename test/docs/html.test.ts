import { expect, test } from 'vitest'
import { sanitizeDocument } from '../../scripts/docs/redoc/sanitize-document.ts'
import { html, isSafeTarget, joinHtml, safeHref, scriptJson } from '../../scripts/docs/text/html.ts'
import { markdownDescription } from '../../scripts/docs/text/markdown-description.ts'
import {
  markdownCode,
  markdownFence,
  markdownLink,
  markdownText,
} from '../../scripts/docs/text/markdown.ts'
import {
  headingsOf,
  richText,
  sectionUnder,
  splitAtHeading,
} from '../../scripts/docs/text/rich-text.ts'

const EVIL = `</title><script>PWN</script>"'\` onload=x <!-- &amp;`

test('text in a template is text, in content and in attributes', () => {
  const { text } = html`<p title="${EVIL}">${EVIL}</p>`
  expect(text).not.toMatch(/<script|<!--|="[^"]*" onload/)
  expect(text.match(/"/g)).toHaveLength(2)
  expect(html`${[html`<b>1</b>`, '<2>', 3, false, undefined]}`.text).toBe('<b>1</b>&lt;2&gt;3')
  expect(joinHtml(['<', html`<i></i>`], ' & ').text).toBe('&lt; &amp; <i></i>')
  expect(html`${'a\u202Eb\u0000c'}`.text).toBe('abc')
})

test.each([
  ['https://example.org/', true],
  ['mailto:ada@example.org', true],
  ['operations/x.html#a:b', true],
  ['#e404-1', true],
  ['javascript:alert(1)', false],
  ['JaVa\tScript:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['file:///etc/passwd', false],
  ['//evil.example', false],
  ['\\\\evil.example', false],
])('%j is a safe target: %s', (target, safe) => {
  expect(isSafeTarget(target)).toBe(safe)
  expect(safeHref(target)).toBe(safe ? target : '#')
})

test('JSON in a script cannot end it', () => {
  const text = scriptJson({ a: '</script>\u2028' })
  expect(text).not.toMatch(/<|\u2028/)
  expect(JSON.parse(text)).toEqual({ a: '</script>\u2028' })
})

test('rich text shows HTML as text, links to safe places only and loads no picture', () => {
  const { text } = richText(
    '<img src=x onerror=PWN> [a](javascript:PWN) ![p](https://evil.example/p.png "t") [b](https://ok.example)',
    { headingLevel: 2 },
  )
  expect(text).not.toMatch(/<img|href="javascript/i)
  expect(text).toContain('<a href="https://evil.example/p.png" rel="noopener">p</a>')
  expect(text).toContain('<a href="https://ok.example" rel="noopener">b</a>')
})

test('rich text moves headings to the level of their page and gives each an id', () => {
  const markdown = 'a\n\n# One `x`\n\n## Two\n\n# One `x`'
  const options = { headingLevel: 3, idPrefix: 'about-' }
  const { text } = richText(markdown, options)
  expect(text).toContain('<h3 id="about-one-x">')
  expect(text).toContain('<h4 id="about-two">')
  expect(text).toContain('<h3 id="about-one-x-2">')
  expect(headingsOf(markdown, options).map(({ text: title }) => title)).toEqual(['One x', 'One x'])
  expect(splitAtHeading(markdown).lead).toBe('a')
  expect(sectionUnder(markdown, 'Two')).toBe('')
  expect(sectionUnder('# Limits\n\nten\n\n## more\n\n# Other', 'limits')).toBe('ten\n\n## more')
})

test('inline code that names an operation leads to its page, except inside a link', () => {
  const linkCode = (code: string) => (code === 'getPet' ? 'getPet.html' : undefined)
  const { text } = richText('`getPet` [`getPet`](https://ok.example)', {
    headingLevel: 2,
    linkCode,
  })
  expect(text.match(/href="getPet.html"/g)).toHaveLength(1)
})

test('Markdown text, code and links stay what they are', () => {
  expect(markdownText('a *b* [c](d) <e> | `f` snake_case _g_\n# h')).toBe(
    'a \\*b\\* \\[c\\](d) \\<e\\> \\| \\`f\\` snake_case \\_g\\_ # h',
  )
  expect(markdownText('# h')).toBe('\\# h')
  expect(markdownCode('a``b`')).toBe('``` a``b` ```')
  expect(markdownFence('text', 'a\n```\nb')).toBe('````text\na\n```\nb\n````')
  expect(markdownLink('a]b', 'javascript:x')).toBe('[a\\]b](#)')
  expect(markdownLink('a', 'x y(1).md')).toBe('[a](x%20y%281%29.md)')
})

test('a description inside a page of Markdown stays contained', () => {
  expect(markdownDescription('# One\n\n```\n# no heading <b>', 3)).toBe(
    '### One\n\n```\n# no heading <b>\n```',
  )
  expect(markdownDescription('a\n```', 2)).toBe('a\n```\n```')
  expect(markdownDescription('- a\n\n  ```\n  b', 2)).toBe('- a\n\n  ```\n  b')
  expect(markdownDescription('### a', undefined)).toBe('### a')
  expect(markdownDescription('<script>x</script> `<b>` [a](javascript:x) [b](https://c)', 2)).toBe(
    '&lt;script>x&lt;/script> `<b>` \\[a\\](javascript:x) \\[b\\](https://c)',
  )
  expect(markdownDescription('[a]\n\n[a]: javascript:x', 2)).not.toMatch(/^\[a\]:/m)
  expect(markdownDescription('plain [b](https://c)', 2)).toBe('plain [b](https://c)')
})

test('sanitized documents have no HTML in descriptions, whatever their names; examples stay as they are', () => {
  const evil = '<b>&</b> ![x](https://evil.example)'
  const document = {
    info: { summary: evil, description: evil },
    components: {
      schemas: {
        value: {
          description: evil,
          properties: { default: { description: evil, examples: [{ description: evil }] } },
        },
      },
      examples: { value: { description: evil, value: { description: evil } } },
    },
  }
  const text = JSON.stringify(sanitizeDocument(document as never))
  expect(text.match(/&lt;b>/g)).toHaveLength(5)
  expect(text.match(/<b>/g)).toHaveLength(2)
})

test('sanitized documents lead nowhere, not even in data', () => {
  const out = { $ref: '/etc/hostname', externalValue: 'http://127.0.0.1:1/x' }
  const schema = {
    properties: { default: { $ref: '#/components/schemas/A' }, example: out, $ref: {} },
    ...{ example: out, examples: [out], default: [out], enum: [out], const: { deep: out } },
    ...{ 'x-more': { schema: out }, discriminator: { propertyName: 'a', defaultMapping: './a' } },
  }
  const mapping = { a: '#/components/schemas/A', b: 'B', c: './c.yaml', d: '/etc/d', e: 'e.yaml' }
  const document = {
    info: { 'x-logo': out },
    paths: { '/a': out, '/b': { $ref: '#/components/pathItems/B' } },
    components: {
      schemas: { A: schema, B: { discriminator: { propertyName: 'a', mapping } } },
      examples: { a: { externalValue: './a.json' }, value: { value: out, summary: 'S' } },
      responses: { examples: { content: { 'a/b': { examples: { a: out } } } } },
    },
  }
  const parsed: unknown = JSON.parse(JSON.stringify(document))
  const text = JSON.stringify(sanitizeDocument(parsed as never))
  const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, target]) => target)
  expect(references).toEqual(['#/components/pathItems/B', '#/components/schemas/A'])
  expect(text).not.toMatch(/"externalValue"|"\.\/|e\.yaml/)
  expect(text).toContain('"mapping":{"a":"#/components/schemas/A","b":"B"}')
  expect(text.match(/\/etc\/hostname/g)).toHaveLength(8)
})
