import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sValidator } from '@hono/standard-validator'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { initTRPC } from '@trpc/server'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectWithOutputs } from './support.ts'

interface Schemas {
  readonly Person: StandardSchemaV1
  readonly PersonRequest: StandardSchemaV1
  readonly Anything: StandardSchemaV1
  readonly createPerson: {
    readonly requestBody: { readonly 'application/json': StandardSchemaV1 }
    readonly responses: Readonly<Record<number, { readonly 'application/json': StandardSchemaV1 }>>
  }
  readonly sendForm: {
    readonly requestBody: { readonly 'application/x-www-form-urlencoded': StandardSchemaV1 }
  }
}

let folder: string
let schemas: Schemas

beforeAll(async () => {
  folder = projectWithOutputs()
  schemas = (await import(/* @vite-ignore */ join(folder, 'people/schemas.ts'))) as Schemas
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const born = '2000-01-01T00:00:00Z'

/** The issues of a value as `path: message`. */
async function issuesOf(schema: StandardSchemaV1, value: unknown): Promise<string[]> {
  const { issues = [] } = await schema['~standard'].validate(value)
  return issues.map(({ path = [], message }) => `${JSON.stringify(path)} ${message}`)
}

test.each<[wrong: unknown, issues: string[]]>([
  [{}, ['["name"] is required', '["born"] is required']],
  ['x', ['[] must be of the type object']],
  [{ name: '' }, ['["name"] must have at least 1 character']],
  [
    { name: 'long', kind: 'old' },
    ['["name"] must have at most 3 characters', '["kind"] must be one of adult, child'],
  ],
  [{ born: 'today' }, ['["born"] must have the format date-time']],
  [{ age: 'x' }, ['["age"] must be of the type integer or null']],
  [{ age: -2 }, ['["age"] must be at least 0']],
  [{ age: 150 }, ['["age"] must be less than 150']],
  [{ age: 7 }, ['["age"] must be a multiple of 2']],
  [{ code: 'a' }, ['["code"] must match ^[A-Z]$']],
  [{ tags: [] }, ['["tags"] must have at least 1 item']],
  [{ tags: ['a', 'a'] }, ['["tags"] must not have the same item twice']],
  [{ tags: ['a', 1] }, ['["tags",1] must be of the type string']],
  [{ 'a/b': 2 }, ['["a/b"] must be 1']],
  [{ contact: {} }, ['["contact"] must have exactly one of the described forms']],
  [{ contact: { number: '1' }, age: -2 }, ['["age"] must be at least 0']],
  [{ parents: [{ name: 'x', born }, { name: 'y' }] }, ['["parents",1,"born"] is required']],
  [{ parents: [1, 2, 3] }, ['["parents"] must have at most 2 items']],
  [
    { labels: { abc: 1 } },
    ['["labels"] must have at most 2 characters', '["labels"] must not have the member abc'],
  ],
  [{ labels: { a: 1, b: 1 } }, ['["labels"] must have at most 1 member']],
  [{ size: 1 }, ['["size"] is not allowed']],
  [{ never: 1 }, ['["never"] is not allowed']],
  [{ card: 'x' }, ['["code"] is required together with card']],
])('%j has issues', async (wrong, issues) => {
  const valid = { id: 'x', name: 'x', born }
  const value =
    typeof wrong === 'object' && Object.keys(wrong!).length > 0 ? { ...valid, ...wrong } : wrong
  expect(await issuesOf(schemas.PersonRequest, value)).toEqual(issues)
})

describe('valid values', () => {
  test('are passed on as they are, dates too', async () => {
    const value = { name: 'x', born: new Date(0) }
    expect(await schemas.PersonRequest['~standard'].validate(value)).toEqual({ value })
  })

  test('are those of their direction', async () => {
    const { requestBody, responses } = schemas.createPerson
    const sent = { name: 'x', born }
    expect(await issuesOf(requestBody['application/json'], sent)).toEqual([])
    expect(await issuesOf(responses[201]!['application/json'], sent)).toEqual([])
    expect(await issuesOf(responses[400]!['application/json'], {})).toEqual([
      '["reason"] is required',
    ])
    expect(await issuesOf(schemas.Anything, 5)).toEqual([])
    const form = schemas.sendForm.requestBody['application/x-www-form-urlencoded']
    expect(await issuesOf(form, {})).toEqual(['["city"] is required'])
  })
})

test('the validator of Hono', async () => {
  const app = new Hono().post(
    '/people',
    sValidator('json', schemas.createPerson.requestBody['application/json']),
    (context) => context.json(context.req.valid('json') as object, 201),
  )
  const post = (body: unknown) =>
    app.request('/people', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
  const accepted = await post({ name: 'x', born })
  expect([accepted.status, await accepted.json()]).toEqual([201, { name: 'x', born }])
  const rejected = await post({ name: 'x' })
  expect([rejected.status, await rejected.json()]).toMatchObject([
    400,
    { error: [{ path: ['born'], message: 'is required' }] },
  ])
})

test('procedures of tRPC', async () => {
  const { procedure, router } = initTRPC.create()
  const input = schemas.createPerson.requestBody['application/json']
  const people = router({ create: procedure.input(input).mutation(({ input }) => input) })
  const caller = people.createCaller({})
  expect(await caller.create({ name: 'x', born })).toEqual({ name: 'x', born })
  await expect(caller.create({ name: '', born })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    cause: { issues: [{ path: ['name'], message: 'must have at least 1 character' }] },
  })
})
