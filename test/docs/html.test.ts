import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { sanitizeDocument } from '../../scripts/docs/redoc/sanitize-document.ts'
import { html, isSafeTarget, joinHtml, safeHref, scriptJson } from '../../scripts/docs/text/html.ts'
import { description, type DescriptionOptions } from '../../scripts/docs/text/description.ts'
import {
  indent,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownText,
} from '../../scripts/docs/text/markdown.ts'
import { publishedMarkdown } from '../../scripts/docs/text/marks.ts'
import { pageHtml } from '../../scripts/docs/text/page-html.ts'
import { sectionUnder, splitAtHeading } from '../../scripts/docs/text/sections.ts'

/** A description as a page. */
function rendered(markdown: string, options: DescriptionOptions = {}): string {
  return pageHtml(description(markdown, options), '').content.text
}

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

test("descriptions show what isn't harmless as text, and load no picture", () => {
  const text = rendered(
    '<img src=x onerror=PWN> [a](javascript:PWN) ![p](https://evil.example/p.png "t") [b](https://ok.example)',
  )
  expect(text).not.toMatch(/<img|href="javascript/i)
  expect(text).toContain('<a href="https://evil.example/p.png" rel="noopener">p</a>')
  expect(text).toContain('<a href="https://ok.example" rel="noopener">b</a>')
})

test('headings move to the level of their page, and get ids', () => {
  const markdown = 'a\n\n# One `x`\n\n## Two\n\n# One `x`'
  const { content, sections } = pageHtml(
    description(markdown, { level: 3, idPrefix: 'about-' }),
    '',
  )
  expect(content.text).toContain('<h3 id="about-one-x">')
  expect(content.text).toContain('<h4 id="about-two">')
  expect(sections.map(({ id, title }) => [id, title])).toEqual([
    ['about-one-x', 'One x'],
    ['about-two', 'Two'],
    ['about-one-x-2', 'One x'],
  ])
  expect(splitAtHeading(markdown).lead).toBe('a')
  expect(sectionUnder(markdown, 'Two')).toBe('')
  expect(sectionUnder('# Limits\n\nten\n\n## more\n\n# Other', 'limits')).toBe('ten\n\n## more')
})

test('inline code that names an operation leads to its page, except inside a link', () => {
  const linkCode = (code: string) => (code === 'getPet' ? 'getPet.html' : undefined)
  const text = rendered('`getPet` [`getPet`](https://ok.example)', { linkCode })
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

test.each([
  ['# One\n\n```\n# no heading <b>', '### One\n\n```\n# no heading <b>\n```'],
  ['a\n```', 'a\n\n```\n\n```'],
  ['- a\n\n  ```\n  b', '* a\n\n  ```\n  b\n  ```'],
  ['> a\n> - b', '> a\n> \n> * b'],
  ['<script>x</script> `<b>`', '\\<script\\>x\\</script\\> \\`\\<b\\>\\`'],
  ['a <script>x</script> `<b>`', 'a \\<script\\>x\\</script\\> `<b>`'],
  ['[a](javascript:x) [b](https://c)', 'a [b](https://c)'],
  ['[a]\n\n[a]: javascript:x', 'a'],
  ['[a]\n\n[a]: https://c', '[a](https://c)'],
  ['| a | b |\n| - | - |\n| `x\\|y` | 2 |', '| a | b |\n| --- | --- |\n| `x\\|y` | 2 |'],
  ['a <br> <b>b</b> <i>c', 'a <br> <b>b</b> \\<i\\>c'],
  ['x </div></details> y', 'x \\</details\\> y'],
  ['<ul onclick=x>\n<li>a</li>\n</ul>', '<ul>\n<li>a</li>\n</ul>'],
  ['<li>a</li> <td>b</td>', '\\<li\\>a\\</li\\> \\<td\\>b\\</td\\>'],
  [
    '<details><summary>M</summary>\n\n*a*\n\n</details>',
    '<details><summary>M</summary>\n\n*a*\n\n</details>',
  ],
  ['<a href="https://c?a=1&amp;b">t</a> <a href="javascript:x">u</a>', '[t](https://c?a=1&b) u'],
  ['<pre>\na &lt; b\n</pre>', '```\n\na < b\n```'],
  ['\\- a\n\\# b\n1\\. c', '\\- a\n\\# b\n1\\. c'],
])('the description %j is %j on a page', (markdown, expected) => {
  const text = publishedMarkdown(description(markdown, { level: 3 }), { up: '' })
  expect(text).toBe(expected)
})

const PARTS = [
  ...['a', 'b c', '*', '**', '_', '`', '``', '[x](https://y)', '[', ']', '<', '>', '&amp;', '|'],
  ...['\\', '\n', '\n\n', '# ', '- ', '1. ', '2) ', '> ', '    ', '```\n', '---\n', '===', '~~'],
  ...['!', '+ ', '| a | b |\n| - | - |\n| c | d |\n', '<https://z>', ':-:', '  \n', '\t'],
]

const ONCE_DIFFERENT = [
  ...['![\\[x](https://y)', '2) \n\n\n2) ', '1.   \n\n\n1. ', '**a*]**', '**&amp;*a**'],
  ...['***[x](https://y)*~~*', '**\\**a**', '****a**b**'],
]

test('descriptions are rendered as CommonMark says, inside a page as well', () => {
  const plain = new MarkdownIt({ html: true })
  const compact = (html: string) =>
    html
      .replace(/ (?:rel|style|class|tabindex|role|aria-label)="[^"]*"/g, '')
      .replace(/<\/?(?:div|p|span)>|\s/g, '')
      .replaceAll('&#96;', '`')
      .replace(/<(h\d)>.*?<\/\1>/g, (heading) => heading.replaceAll('<br>', ''))
      .replace(/<imgsrc=("[^"]*")alt="([^"]*)">/g, '<ahref=$1>$2</a>')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), (parts) => {
      const markdown = parts.join('')
      fc.pre(!/<(?!https)/.test(markdown))
      const source = ['- item', indent(description(markdown, {}), 2)].join('\n\n')
      const expected = compact(plain.render(markdown))
      fc.pre(!/(?:<ul><li>){2}<\/li>|<a[^>]*>[^<]*<a/.test(expected))
      expect(compact(pageHtml(source, '').content.text)).toBe(
        compact(`<ul><li>item${expected}</li></ul>`),
      )
    }),
    // Others on every run: none of 300,000 differed.
    { numRuns: 1000, examples: ONCE_DIFFERENT.map((it) => [[it]]) },
  )
})

test('marks in descriptions and names mean nothing', () => {
  const evil = ['\u0001div id=x', 'a {\u0002id=x\u0004b {\u000escript\u0004', '\u0007c'].join(
    '\n\n',
  )
  for (const text of [evil, evil.replaceAll('\n\n', ' ')]) {
    const source = [
      description(text, {}),
      markdownText(text),
      markdownCode(text),
      markdownFence('', text),
    ]
    expect(source.join('\n')).not.toMatch(/[\u0001-\u0008\u000e-\u001f]/)
  }
})

test('sanitized documents have no pictures in descriptions, whatever their names; examples stay as they are', () => {
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
  expect(text.match(/<b>&<\/b> \[x\]/g)).toHaveLength(5)
  expect(text.match(/!\[x\]/g)).toHaveLength(2)
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
    info: { 'x-origin': out },
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
