import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../scripts/contract/findings/finding.ts'
import { explained } from '../../../scripts/contract/reports/explained.ts'
import { reportFiles } from '../../../scripts/contract/reports/files.ts'
import { outcomeOf } from '../../../scripts/contract/reports/outcome.ts'
import { reportOf } from '../../../scripts/contract/reports/report.ts'
import { toTerminal } from '../../../scripts/contract/reports/terminal.ts'
import { CONTEXT, DOCUMENT, exchangeWith, RUN } from './reported.ts'

/** All that the HTML report has. */
const TAGS = [
  ...['doctype', 'html', 'meta', 'title', 'style', 'script', 'header', 'main', 'section', 'form'],
  ...['h1', 'h2', 'h3', 'p', 'label', 'input', 'select', 'option', 'output', 'article', 'details'],
  ...['summary', 'span', 'b', 'small', 'dl', 'dt', 'dd', 'pre', 'ul', 'li', 'table', 'tr', 'td'],
  ...['th', 'div'],
]

describe('text of descriptions and servers leaves each report escaped:', () => {
  const FOREIGN = [
    '\u001b[31mred\u001b[0m',
    '\u001b]8;;https://evil.test\u0007link\u001b]8;;\u0007',
    '\n::add-mask::secret',
    '\r\n::stop-commands::x',
    '\n##[error]no',
    '\u009b2J',
    '\u202egnp.exe',
    '<script>alert(1)</script>',
    '| cell | ![x](https://evil.test) [y](javascript:1)',
    '`code` ``more`` ***bold***',
    ']]> &amp; "quotes" \ud800 \uffff \u0000',
  ]
  const observations = FOREIGN.map((text): Observation => ({
    ...{ kind: 'body', severity: 'error', phase: 'answers', case: text, operationId: text },
    ...{ pointer: `/info/title/${text}`, place: text, message: text, detail: text },
    exchange: exchangeWith({ body: text, answer: text, header: text }),
  }))
  const gaps = FOREIGN.map((text) => ({ item: `property: ${text}`, reason: text }))
  const report = reportOf(
    {
      ...outcomeOf({ ...RUN, observations, left: FOREIGN, ended: FOREIGN.join(' ') }),
      ...{ gaps, complaints: FOREIGN },
    },
    CONTEXT,
  )
  const texts = Object.fromEntries(reportFiles(report).map(({ path, content }) => [path, content]))
  const { 'report.md': markdown = '', 'report.html': html = '', 'junit.xml': junit = '' } = texts
  const [explainedText = ''] = observations.map((it) =>
    explained({ ...it, exchange: it.exchange, observations }, DOCUMENT, (pointer) => `#${pointer}`),
  )

  test.for([
    ['terminal', toTerminal(report)],
    ['Markdown', markdown],
    ['JUnit XML', junit],
    ['HTML', html],
    ['JSON', texts['report.json']!],
    ['an explained case', explainedText],
  ] as const)('%s', ([, text]) => {
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/)
    expect(text).not.toMatch(/^\s*(::|##\[)/m)
  })

  test.for([
    ['terminal', toTerminal(report)],
    ['Markdown', markdown],
    ['JUnit XML', junit],
    ['HTML', html],
    ['an explained case', explainedText],
  ] as const)('%s has no characters that hide text', ([, text]) => {
    expect(text).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  test('Markdown has no injected markup', () => {
    const prose = markdown.replace(/^(`{3,})[^]*?^\1$/gm, '').replace(/(`+) .*? \1|`[^`\n]*`/g, '')
    expect(prose).not.toMatch(/(?<!\\)(<script|!\[|\]\(|\*\*)/)
  })

  test('HTML has no injected markup', () => {
    const own = html.replace(/<style>[^]*?<\/style>|<script>[^]*?<\/script>/g, '')
    const tags = new Set([...own.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag))
    expect([...tags].filter((tag) => !TAGS.includes(tag!))).toEqual([])
    expect([...html.matchAll(/<script/g)]).toHaveLength(1)
    expect(html).not.toMatch(/\b(src|href)=/)
  })

  test('JUnit XML is well-formed', () => {
    const tags = [...junit.matchAll(/<(\/?)(\w+)((?: \w+="[^"<&]*(?:&#\d+;[^"<&]*)*")*)(\/?)>/g)]
    const rest = junit.replace(/<\?xml[^>]*\?>/, '').replace(/<\/?\w+(?: \w+="[^"<]*")*\/?>/g, '')
    expect(rest.replace(/[^<&]|&#\d+;/g, '')).toBe('')
    const depth = tags.reduce((sum, [, close, , , self]) => sum + (close ? -1 : self ? 0 : 1), 0)
    expect(depth).toBe(0)
    expect(junit).not.toMatch(/[\ufffe\uffff]|\p{Surrogate}/u)
  })
})
