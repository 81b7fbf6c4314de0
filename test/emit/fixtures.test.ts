import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, credentials } from '../../src/runtime/index.ts'
import { fill, temporaryFolder } from '../support/folder.ts'
import { generatedModule, outcomeOf, valueOf, type Outcome } from '../support/fixture.ts'
import { fixtures } from '../support/fixtures.ts'
import { serverAnswering } from '../support/server.ts'
import { typecheck, type Verdict } from '../support/typecheck.ts'
import type { SecurityScheme } from '../../src/runtime/index.ts'

const folder = temporaryFolder()
const all = fixtures()
const outcomes = new Map<string, Outcome>()
let verdict: Verdict

beforeAll(async () => {
  fill(folder, { 'package.json': '{ "type": "module" }' })
  for (const fixture of all) {
    outcomes.set(fixture.name, await outcomeOf(fixture, join(folder, fixture.name)))
  }
  verdict = typecheck([...outcomes.values()].flatMap(({ files }) => files))
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('there are at least 40 oddities', () => {
  expect(all.length).toBeGreaterThanOrEqual(40)
})

describe.each(all)('$name: $oddity', (fixture) => {
  const { name, rejected = [], warnings = [], notes = [], values = [], calls = [] } = fixture

  test('has the expected problems', () => {
    const outcome = outcomes.get(name)!
    expect(outcome.problems).toEqual(rejected)
    if (rejected.length > 0) return
    expect(outcome.warnings).toEqual(warnings)
    expect(outcome.notes).toEqual(notes.map((note) => expect.stringContaining(note)))
  })

  if (rejected.length > 0) return

  test('compiles under strict, without any', () => {
    const mine = (path: string) => path.includes(`/${name}/`)
    expect(verdict.errors.filter(mine)).toEqual([])
    expect([...verdict.anyTypes].filter(([file]) => mine(file))).toEqual([])
  })

  test.each(values)('judges values at $at', async ({ at, good, bad }) => {
    let validate: unknown = await generatedModule(join(folder, name), 'validators.js')
    for (const key of at) validate = (validate as Record<string, unknown>)[key]
    const accepts = validate as (value: unknown) => boolean
    const judged = (list: readonly unknown[]) => list.map((it) => [it, accepts(valueOf(it))])
    expect(judged(good)).toEqual(good.map((it) => [it, true]))
    expect(judged(bad)).toEqual(bad.map((it) => [it, false]))
  })
  test.each(calls)('calls $operation', async ({ operation, input, answer, ...wanted }) => {
    const server = await serverAnswering(answer ?? { status: 500 })
    try {
      const operations = await generatedModule(join(folder, name), 'operations.ts')
      const { securitySchemes } = (await generatedModule(join(folder, name), 'security.ts')) as {
        securitySchemes: Record<string, SecurityScheme>
      }
      const client = createClient(operations, {
        baseUrl: server.baseUrl,
        retry: 0,
        auth: wanted.credentials && credentials(securitySchemes, wanted.credentials),
      }) as unknown as AnyClient
      const outcome = await client[operation]!(valueOf(input)).catch((error: unknown) => error)
      if (wanted.rejected !== undefined) {
        const message = expect.stringContaining(wanted.rejected)
        expect(outcome).toMatchObject({ name: 'UsageError', message })
        return expect(server.seen).toEqual([])
      }
      if (wanted.error)
        expect(outcome).toMatchObject(
          'body' in wanted.error
            ? { ...wanted.error, body: valueOf(wanted.error.body) }
            : wanted.error,
        )
      else expect(await arrived(outcome)).toEqual(valueOf(wanted.data))
      const [seen] = server.seen
      expect(seen?.request).toBe(wanted.request)
      expect(seen?.headers).toMatchObject(wanted.headers ?? {})
      if (wanted.body !== undefined) expect(seen?.body).toBe(wanted.body)
      for (const part of wanted.holds ?? []) expect(seen?.body).toContain(part)
    } finally {
      server.close()
    }
  })
})

/** A body as a case describes it: bytes as text, streams as lists, headers by name. */
async function arrived(body: unknown): Promise<unknown> {
  if (body instanceof Blob) return body.text()
  if (!(Symbol.asyncIterator in Object(body))) return body
  const items: unknown[] = []
  for await (const item of body as AsyncIterable<{ headers?: unknown }>) {
    const { headers } = item
    items.push(
      headers instanceof Headers ? { ...item, headers: Object.fromEntries(headers) } : item,
    )
  }
  return items
}

type AnyClient = Readonly<Record<string, (input: unknown) => Promise<unknown>>>
