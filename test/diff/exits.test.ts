import { expect, it } from 'vitest'
import { forConsole } from '../../scripts/document/console-text.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { describeProblem } from '../../scripts/document/problem.ts'
import { withEntries } from '../../scripts/diff/changelog.ts'
import { changesBetween } from '../../scripts/diff/index.ts'
import { FORMATS, report, toResult } from '../../scripts/diff/report.ts'
import type { Outcome } from '../../scripts/diff/run.ts'
import { summarizeChanges } from '../../scripts/diff/summary.ts'
import { failures, judge } from '../../scripts/diff/verdict.ts'

/** A description with a text in every place that a report may quote, and one without most of them. */
function descriptions(text: string): [before: Document, after: Document] {
  const schema = {
    type: 'object',
    properties: { [text]: { enum: [text, 'b'], pattern: text } },
    required: [text],
  }
  const content = { [`text/${text}`]: { schema } }
  const before = {
    openapi: '3.1.0',
    info: { title: text, version: text },
    servers: [{ url: text }],
    security: [{ [text]: [text] }],
    webhooks: { [text]: { post: { responses: {} } } },
    paths: {
      [`/${text}`]: {
        get: {
          operationId: text,
          parameters: [{ name: text, in: text, schema: { type: text, default: text } }],
          requestBody: { content },
          responses: { [text]: { headers: { [text]: { schema } }, content } },
          callbacks: { [text]: { [text]: { post: { responses: {} } } } },
        },
      },
      '/same': {
        get: {
          operationId: `${text} same`,
          responses: { [text]: { content: { 'a/b': { schema } } } },
        },
      },
    },
    components: {
      schemas: { [text]: schema },
      securitySchemes: { [text]: { type: 'http', scheme: text } },
    },
  }
  const after = {
    openapi: '3.1.0',
    info: { title: '', version: text },
    paths: {
      '/same': {
        get: { operationId: 'x', responses: { [text]: { content: { 'a/b': { schema: {} } } } } },
      },
    },
  }
  return [before, after] as unknown as [Document, Document]
}

function outcomeOf(text: string): Outcome {
  const changes = changesBetween(...descriptions(text)).map((it) => ({ ...it, reason: text }))
  const versions = [{ of: 'info.version', before: text, now: text }]
  const unused = [{ code: text, pointer: text, bump: 'none', breaks: [], reason: text } as const]
  const verdict = judge(changes, versions, '')
  const rest = { written: 0, problems: [], locate: () => undefined }
  return { base: text, changes, verdict, unused, ...rest }
}

/** Everything that leaves the diff. Commands print through `forConsole`; see test/cli/terminal.test.ts. */
const EXITS: Readonly<Record<string, (text: string) => string>> = {
  ...Object.fromEntries(
    FORMATS.map((format) => [
      format,
      (text: string) =>
        format === 'github'
          ? report(outcomeOf(text), format)
          : forConsole(report(outcomeOf(text), format)),
    ]),
  ),
  json: (text) => forConsole(JSON.stringify(toResult(outcomeOf(text)), null, 2)),
  problems: (text) =>
    failures(outcomeOf(text).verdict)
      .map((problem) => forConsole(describeProblem(problem, '/')))
      .join('\n'),
  summary: (text) => forConsole(summarizeChanges(...descriptions(text)).join('\n')),
  'CHANGELOG.md': (text) => withEntries('', ['1.0.0'], outcomeOf(text).changes).text,
}

const HOSTILE: Readonly<Record<string, string>> = {
  'a colour': '\u001b[31mred',
  'a link': '\u001b]8;;https://evil.example\u0007',
  'an 8-bit control sequence': '\u009b2J',
  'reordered text': 'a\u202eb\u2066c',
  'a workflow command': '\n::add-mask::x\n::error::forged',
  'an older workflow command': '##[error]x',
  'other line breaks': 'a\u2028b\rc\u0085d',
  Markdown: '\n\n# A `b` ![c](https://evil.example) @everyone <img src=x onerror=y> | **d**',
}

const cases = Object.keys(EXITS).flatMap((exit) =>
  Object.entries(HOSTILE).map(([kind, text]) => [exit, kind, text] as const),
)

it.each(cases)('%s: contains %s', (exit, _, text) => {
  const printed = EXITS[exit]!(text)
  expect(printed).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|##\[/)
  const commands = printed.split('\n').filter((line) => /^\s*::/.test(line))
  expect(commands.filter((it) => !/^::(error|warning|notice) title=[a-z-]+::/.test(it))).toEqual([])
  if (exit !== 'json') {
    // No line was forged: there are as many as for a harmless text.
    expect(printed.split('\n').length).toBe(EXITS[exit]!('tame').split('\n').length)
  }
})

it.each(['markdown', 'CHANGELOG.md'])('%s: quotes foreign text only in code spans', (exit) => {
  const printed = EXITS[exit]!(HOSTILE.Markdown!)
  const outside = printed.replaceAll(/`[^`\n]*`/g, '').replace('<!-- api-changes -->', '')
  expect(printed).toContain('<img src=x onerror=y>')
  expect(outside).not.toMatch(/<|!\[|\]\(|@|\|/)
})
