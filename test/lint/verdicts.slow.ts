import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openDescription } from '../../scripts/bundle/read-description.ts'
import { lint } from '../../scripts/lint/lint.ts'
import { folderWith } from '../support/folder.ts'
import { CASES } from './false-positive-cases.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'test/fixtures/descriptions')
/** Fixtures whose files refer to others, that can't be read, or that are in OpenAPI 3.2, which has kinds of its own. */
const OTHER = /several-files|reference|cycle|3\.2|path-item-refs|identifiers|path-parameters/

/** Boolean schemas, unknown keywords, `$ref`s in examples, names of path parameters. */
const WITH_FALSE_POSITIVES = [
  ...['ambiguous-paths', 'boolean-schemas', 'examples', 'json-schema-definitions'],
]

/** The numbers of errors that `redocly lint` finds. */
async function redocly(files: readonly string[]): Promise<Map<string, number>> {
  const args = [join(ROOT, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', ...files]
  const options = ['--extends', 'spec', '--format', 'json', '--max-problems', '100000']
  const environment = { cwd: dirname(files[0]!), maxBuffer: 1e9 }
  const output = await new Promise<string>((done) =>
    execFile(process.execPath, [...args, ...options], environment, (_, stdout) => done(stdout)),
  )
  const counts = new Map(files.map((file) => [basename(file), 0]))
  // One object per file, without anything in between.
  for (const json of output.replaceAll(/^\}(?=\{)/gm, '}\0').split('\0')) {
    const { problems } = JSON.parse(json) as { problems: readonly Finding[] }
    for (const { severity, location } of problems) {
      const file = basename(location[0]!.source.ref)
      if (severity === 'error') counts.set(file, (counts.get(file) ?? 0) + 1)
    }
  }
  return counts
}

interface Finding {
  readonly severity: string
  readonly location: readonly { readonly source: { readonly ref: string } }[]
}

/** The number of errors that the pipeline finds by the same rules. */
async function ours(file: string): Promise<number> {
  const { description, ruleset } = await openDescription(file)
  const problems = await lint(description, ruleset.config)
  return problems.filter(({ severity }) => severity === 'error').length
}

test('redocly lint and the pipeline find the same, apart from false positives', async () => {
  const fixtures = globSync('*/openapi.{yaml,json}', { cwd: FIXTURES })
  const same = fixtures
    .filter((file) => !OTHER.test(file))
    .map((file) => [`${dirname(file)}.yaml`, readFileSync(join(FIXTURES, file), 'utf8')] as const)
  const rejected = Object.values(CASES)
    .flat()
    .map((document, index) => [`case-${index}.json`, JSON.stringify(document)] as const)
  const folder = folderWith(
    Object.fromEntries([['redocly.yaml', 'extends: [spec]\n'], ...same, ...rejected]),
  )
  const theirs = await redocly([...same, ...rejected].map(([name]) => join(folder, name)))
  const other: string[] = []
  for (const [name] of same) {
    const found = await ours(join(folder, name))
    expect(found).toBeLessThanOrEqual(theirs.get(name)!)
    if (found < theirs.get(name)!) other.push(basename(name, '.yaml'))
  }
  expect(other.sort()).toEqual(WITH_FALSE_POSITIVES)
  for (const [name, text] of rejected) {
    expect(await ours(join(folder, name)), text).toBe(0)
  }
})
