import { execFile } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../support/folder.ts'

const SCRIPTS = resolve(import.meta.dirname, '../../scripts/action')

/** Prints what it was called with, and ends with the exit code that its environment has for the command. */
const TOOL = `
const [command, ...args] = process.argv.slice(2)
console.log(\`## \${command} \${args.join(' ')}\`)
process.exitCode = Number(process.env[command] ?? 0)
`

/** Keeps what it was called with, and answers with the pages of comments beside it. */
const GH = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs')
const args = process.argv.slice(2)
const input = args.includes('--input') ? JSON.parse(readFileSync(0, 'utf8')) : undefined
appendFileSync(\`\${__dirname}/calls\`, \`\${JSON.stringify({ args, input })}\\n\`)
if (process.env.DENIED) {
  console.error('gh: Resource not accessible by integration (HTTP 403)\\n100%')
  process.exit(1)
}
process.stdout.write(args.includes('--slurp') ? readFileSync(\`\${__dirname}/pages\`, 'utf8') : '{}')
`

interface Ended {
  readonly code: unknown
  readonly stdout: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

function run(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  const [summary, outputs] = ['summary', 'outputs'].map((name) => join(folderWith(), name))
  const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  const options = {
    cwd,
    env: {
      ...process.env,
      ...{
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: outputs,
        RUNNER_TEMP: folderWith(),
        ...env,
      },
    },
  }
  return new Promise((done) => {
    execFile(process.execPath, [join(SCRIPTS, script)], options, (error, stdout) => {
      const lines = textOf(outputs!).trim().split('\n')
      done({
        ...{ code: error?.code ?? 0, stdout, summary: textOf(summary!) },
        outputs: Object.fromEntries(lines.map((line) => line.split('=') as [string, string])),
      })
    })
  })
}

function project(): string {
  return folderWith({
    'node_modules/specwright/package.json': '{ "bin": { "specwright": "tool.cjs" } }',
    'node_modules/specwright/tool.cjs': TOOL,
    'deep/package.json': '{}',
  })
}

test.each<[env: Record<string, string>, code: number, report: string[]]>([
  [{ COMMANDS: 'check' }, 0, []],
  [{ COMMANDS: ' check  diff ' }, 0, ['diff --format markdown']],
  [{ COMMANDS: 'diff', BASE: 'v1 $(x)' }, 0, ['diff --format markdown --base v1 $(x)']],
  [
    { COMMANDS: 'contract diff', TARGET: 'http://localhost:3000' },
    0,
    ['contract --format markdown --target http://localhost:3000', 'diff --format markdown'],
  ],
  [
    { COMMANDS: 'contract', CONTRACT_OPTIONS: ' --shard 1/4  --auth key=env:NOTES_KEY ' },
    0,
    ['contract --format markdown --shard 1/4 --auth key=env:NOTES_KEY'],
  ],
  [{ COMMANDS: 'check diff', check: '1' }, 1, ['diff --format markdown']],
  [
    { COMMANDS: 'check diff contract', check: '1', contract: '3' },
    3,
    ['diff --format markdown', 'contract --format markdown'],
  ],
  [{ COMMANDS: '', DOCS_OUTPUT: 'site' }, 0, []],
  [{ COMMANDS: 'check docs' }, 2, []],
  [{ COMMANDS: 'check; rm' }, 2, []],
])('commands %j end with %i', async (env, code, report) => {
  const cwd = join(project(), 'deep')
  const { summary, outputs, stdout, ...ended } = await run('run.js', cwd, env)
  expect(ended.code).toBe(code)
  expect(summary).toBe(report.length > 0 ? `${report.map((it) => `## ${it}`).join('\n\n')}\n` : '')
  expect(outputs.report ? readFileSync(outputs.report, 'utf8') : '').toBe(summary)
  expect(outputs.docs).toBe(env.DOCS_OUTPUT && join(cwd, env.DOCS_OUTPUT))
  expect(/^::error::/m.test(stdout)).toBe(code !== 0)
})

test('a project without the tool is told to install it', async () => {
  const { code, stdout } = await run('run.js', folderWith(), { COMMANDS: 'check' })
  expect([code, stdout]).toEqual([
    2,
    expect.stringMatching(/^::error::specwright is not installed/),
  ])
})

interface Comment {
  readonly id: number
  readonly user: { readonly login: string } | null
  readonly body: string
}

const OWN = { login: 'github-actions[bot]' }
const MARKER = '<!-- specwright: packages%2Fnotes -->'

/** What the script asks of GitHub for an event, beside what it prints. */
async function comment(
  event: object,
  pages: readonly Comment[][] = [[]],
  report = '## Diff\n',
  env = {},
) {
  const folder = folderWith({
    'bin/gh': GH,
    'bin/pages': JSON.stringify(pages),
    'report.md': report,
    'event.json': JSON.stringify(event),
  })
  chmodSync(join(folder, 'bin/gh'), 0o755)
  const ended = await run('comment.js', folder, {
    PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'notes/notes',
    PROJECT: 'packages/notes',
    REPORT: 'report.md',
    ...env,
  })
  const file = join(folder, 'bin/calls')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  const calls = lines.map((it) => JSON.parse(it) as { args: string[]; input?: { body: string } })
  return { ...ended, calls: calls.map(({ args, input }) => [args.join(' '), input?.body]) }
}

const pullRequest = (from: string | undefined) => ({
  pull_request: { number: 7, head: { repo: from === undefined ? null : { full_name: from } } },
})

const LIST = ['api --paginate --slurp repos/notes/notes/issues/7/comments', undefined]
const BODY = `${MARKER}\n## Diff\n`
const POST = ['api --method POST repos/notes/notes/issues/7/comments --input -', BODY]
const PATCH = ['api --method PATCH repos/notes/notes/issues/comments/4 --input -', BODY]

test.each<[situation: string, pages: Comment[][], calls: unknown[]]>([
  ['no comment', [[]], [LIST, POST]],
  [
    'its own on a later page',
    [[{ id: 3, user: OWN, body: 'x' }], [{ id: 4, user: OWN, body: `${MARKER}\nold` }]],
    [LIST, PATCH],
  ],
  [
    'one of somebody else with its marker',
    [
      [
        { id: 5, user: { login: 'mallory' }, body: MARKER },
        { id: 6, user: null, body: MARKER },
      ],
    ],
    [LIST, POST],
  ],
  [
    'that of another project',
    [[{ id: 6, user: OWN, body: '<!-- specwright: packages%2Fother -->' }]],
    [LIST, POST],
  ],
])('there is one comment, where there was %s', async (_, pages, calls) => {
  const ended = await comment(pullRequest('notes/notes'), pages)
  expect(ended).toMatchObject({ code: 0, calls })
})

test.each<[situation: string, event: object, printed: RegExp]>([
  ['from a fork', pullRequest('mallory/notes'), /^::notice::.*fork/],
  ['from a deleted fork', pullRequest(undefined), /^::notice::.*fork/],
  ['on a push', { ref: 'refs/heads/main' }, /not a pull request/],
])('nothing is asked of GitHub %s', async (_, event, printed) => {
  const { code, stdout, calls } = await comment(event)
  expect([code, stdout, calls]).toEqual([0, expect.stringMatching(printed), []])
})

test('a token that may not write is a notice on one line', async () => {
  const { code, stdout } = await comment(pullRequest('notes/notes'), [], '', { DENIED: '1' })
  expect([code, stdout.trim().split('\n').length]).toEqual([0, 1])
  expect(stdout).toMatch(/^::notice::The report is in the summary only: gh: .*HTTP 403\)%0A100%25/)
})

test('a long report is cut between lines', async () => {
  const line = `- ${'ü'.repeat(500)}\n`
  const { calls } = await comment(pullRequest('notes/notes'), [[]], line.repeat(100))
  const [, body] = calls.at(-1)!
  expect(Buffer.byteLength(body!)).toBeLessThan(65_536)
  const [, ...lines] = body!.split('\n').slice(0, -3)
  expect(lines.length).toBeGreaterThan(50)
  expect(new Set(lines)).toEqual(new Set([line.trim()]))
  expect(body).toContain('The report is longer')
})
