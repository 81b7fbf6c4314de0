/**
 * Does with descriptions what the commands do, under guard, and prints a table of the outcomes.
 * `quick` leaves out docs and contract, which take seconds each.
 * `node test/hostile/reach-fixtures.ts all FILE...` tries these descriptions instead of the fixtures.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readDescription } from '../../scripts/bundle/read-description.ts'
import { describe } from '../../scripts/cli/contract/description.ts'
import { runContract } from '../../scripts/contract/index.ts'
import { changesBetween } from '../../scripts/diff/index.ts'
import { buildDocs } from '../../scripts/docs/build-docs.ts'
import { operationsOf } from '../../scripts/document/openapi.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { startMock } from '../../scripts/mock/server.ts'
import { compare } from '../../scripts/output/compare.ts'
import { write } from '../../scripts/output/write.ts'
import { generate } from '../../scripts/pipeline.ts'
import { temporaryFolder } from '../support/files.ts'
import { fixtures } from '../support/fixtures.ts'
import { startUnderGuard } from './under-guard.ts'

const [extent = 'all', ...named] = process.argv.slice(2)
const { REACH_LOG } = process.env
if (REACH_LOG === undefined) await startGuarded()
else await tryAll(REACH_LOG, named.length > 0 ? named : fixtures().map(({ entry }) => entry))

async function startGuarded(): Promise<void> {
  const root = temporaryFolder()
  mkdirSync(join(root, 'project'))
  const args = [extent, ...named.map((file) => resolve(file))]
  const { child, ended } = startUnderGuard(root, import.meta.filename, args, named.map(dirname))
  child.stdout.pipe(process.stdout)
  child.stderr.pipe(process.stderr)
  process.exitCode = (await ended).code ?? 1
  rmSync(root, { recursive: true, force: true })
}

/** What the commands do with a description. */
function steps() {
  const steps: Readonly<Record<string, (entry: string, out: string) => Promise<unknown>>> = {
    async generate(entry, out) {
      write((await generate(entry, 'warn')).files, out)
    },
    async 'generate --check'(entry, out) {
      const drift = compare((await generate(entry, 'warn')).files, out)
      if (drift.length > 0) throw new Error(drift.map(({ message }) => message).join('\n'))
    },
    async diff(entry) {
      const { document } = await readDescription(entry)
      const changes = changesBetween(document, document)
      if (changes.length > 0) throw new Error(`differs from itself: ${JSON.stringify(changes)}`)
    },
    async mock(entry) {
      const { document } = await readDescription(entry)
      const mock = await startMock(document, 0)
      const [{ method, path } = { method: 'get', path: '/' }] = operationsOf(document)
      await (await fetch(mock.url + path, { method: method.toUpperCase() })).text()
      await mock.close()
    },
  }
  const slowSteps: typeof steps = {
    docs: (entry) => buildDocs(entry),
    async contract(entry) {
      const { document, files } = await generate(entry, 'warn')
      const [operation] = operationsOf(document)
      const description = await describe(document, files)
      await runContract({ description, operation: operation?.operationId, randomCalls: 1 })
    },
  }
  return extent === 'quick' ? steps : { ...steps, ...slowSteps }
}

async function tryAll(log: string, entries: readonly string[]): Promise<void> {
  const out = join(temporaryFolder(), 'out')
  const violations = () => (existsSync(log) ? readFileSync(log, 'utf8') : '')
  console.log('| command | succeeded | rejected | violations | crashes |\n|---|---|---|---|---|')
  for (const [name, step] of Object.entries(steps())) {
    const count = { succeeded: 0, rejected: 0, violations: 0, crashes: 0 }
    for (const entry of entries) {
      const before = violations()
      try {
        await step(entry, join(out, String(entries.indexOf(entry))))
        count.succeeded += 1
      } catch (error) {
        count[error instanceof ProblemsError ? 'rejected' : 'crashes'] += 1
        if (!(error instanceof ProblemsError)) console.error(`${name} ${entry}:`, error)
      }
      const found = violations().slice(before.length)
      if (found === '') continue
      count.violations += 1
      console.error(`${name} ${entry}: reached out: ${found}`)
    }
    console.log(`| ${[name, ...Object.values(count)].join(' | ')} |`)
    if (count.violations + count.crashes > 0) process.exitCode = 1
  }
}
