import fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Operation } from '../../src/runtime/index.ts'
import { generatedWithParts } from '../support/describe.ts'
import { generatedModule } from '../support/fixture.ts'
import { fill, temporaryFolder } from '../support/files.ts'
import { assignments } from './code.ts'
import { calls } from './calls.ts'
import { withDates } from './dates.ts'
import { description } from './description.ts'
import { doubles } from './doubles.ts'
import { startAnsweringServer } from './server.ts'
import type { Draw, Version } from './shapes.ts'

const ROOT = join(import.meta.dirname, '../..')
const VERSIONS: readonly Version[] = ['3.0.4', '3.1.1', '3.2.0']

/** What was tried, and where type, wire, validator and schema disagree. */
export interface Agreement {
  readonly counts: Readonly<Record<string, number>>
  readonly disagreements: readonly string[]
}

/** Tries this many random descriptions, the same ones for a seed. */
export async function agreement(descriptions: number, seed: number): Promise<Agreement> {
  const root = temporaryFolder()
  const server = await startAnsweringServer()
  try {
    const disagreements: string[] = []
    const counts = new Map<string, number>([['descriptions', descriptions]])
    const count = (what: string, times: number) => counts.set(what, (counts.get(what) ?? 0) + times)
    for (let at = 0; at < descriptions; at++) {
      const folder = join(root, String(at))
      const version = VERSIONS[at % VERSIONS.length]!
      const dates = at % 2 === 1 ? 'Date' : 'string'
      const drawn = description(version, drawing(seed + at))
      const made = dates === 'Date' ? withDates(drawn) : drawn
      fill(folder, { 'openapi.json': JSON.stringify(made.document) })
      const { files, document } = await generatedWithParts(join(folder, 'openapi.json'), 'off', {
        dates,
      })
      const code = assignments(made, join(ROOT, 'src/runtime/index.ts'))
      fill(folder, {
        ...Object.fromEntries(files.map(({ path, content }) => [path, content])),
        'assignments.ts': code,
      })
      const [operations, validators, examples] = await Promise.all(
        ['operations.ts', 'validators.js', 'examples.ts'].map((it) => generatedModule(folder, it)),
      )
      const own = operations as Readonly<Record<string, Operation>>
      const outcome = await calls(
        made,
        { document, operations: own, validators: validators! },
        server,
      )
      const differing = await doubles(made, own, examples as Parameters<typeof doubles>[2])
      const medias = made.bodies.flatMap((it) => it.media)
      count('bodies', made.bodies.length)
      count('media types', medias.length)
      count('parameters', made.parameters.length)
      count('values sent', outcome.sent)
      count('values received', outcome.received)
      count('values rejected', outcome.rejected)
      count('assignments', code.match(/^check</gm)!.length)
      disagreements.push(
        ...[...outcome.disagreements, ...differing].map((it) => `${version} ${at} ${it}`),
      )
    }
    disagreements.push(...typeErrors(root))
    return { counts: Object.fromEntries(counts), disagreements }
  } finally {
    await server.close()
    if (!process.env.KEEP) rmSync(root, { recursive: true, force: true })
  }
}

/** Draws the same values for the same seed. */
function drawing(seed: number): Draw {
  let next = seed * 100_000
  return (arbitrary) => fc.sample(arbitrary, { numRuns: 1, seed: next++ })[0]!
}

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'ES2022',
  module: 'NodeNext',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  types: [],
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
}

/** What TypeScript reports about all assignments, in one program. */
function typeErrors(root: string): string[] {
  fill(root, {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions: OPTIONS, include: ['*/assignments.ts'] }),
  })
  try {
    const compiler = join(ROOT, 'node_modules/typescript7/bin/tsc')
    execFileSync(process.execPath, [compiler, '-p', root], { stdio: 'pipe', maxBuffer: 1e9 })
    return []
  } catch (error) {
    const { stdout } = error as { readonly stdout?: Buffer }
    if (!stdout?.length) throw error
    return String(stdout).trim().split('\n')
  }
}
