import { describe, expect, test } from 'vitest'
import { arazzo, runOn, type Reply } from './support.ts'

const create = {
  stepId: 'create',
  operationId: 'createNote',
  requestBody: { payload: { title: 'a' } },
}
const made: Reply = { status: 201, body: { id: 'n1', tags: ['x'] } }

/** A workflow of these steps. */
const flow = (...steps: object[]) => arazzo([{ workflowId: 'flow', steps }])

describe('actions', () => {
  const answers = (...statuses: number[]) => {
    let index = 0
    return (): Reply => ({ status: statuses[Math.min(index++, statuses.length - 1)]! })
  }
  const retry = { name: 'again', type: 'retry', retryAfter: 0.001, retryLimit: 2 }
  const after = { stepId: 'after', operationId: 'createNote' }

  test.each([
    [
      'a retry that helps',
      [{ ...create, onFailure: [retry] }, after],
      [503, 503, 201],
      ['flow/create', 'flow/create', 'flow/create', 'flow/after'],
      0,
    ],
    [
      'a retry that does not',
      [{ ...create, onFailure: [retry] }, after],
      [503],
      ['flow/create', 'flow/create', 'flow/create'],
      1,
    ],
    [
      'one retry by default',
      [{ ...create, onFailure: [{ name: 'r', type: 'retry' }] }],
      [503],
      ['flow/create', 'flow/create'],
      1,
    ],
    [
      'a retry for another status',
      [{ ...create, onFailure: [{ ...retry, criteria: [{ condition: '$statusCode == 429' }] }] }],
      [503],
      ['flow/create'],
      1,
    ],
    [
      'a retry after another step',
      [{ ...create, onFailure: [{ ...retry, stepId: 'after' }] }, after],
      [401, 201],
      ['flow/create', 'flow/after', 'flow/create', 'flow/after'],
      0,
    ],
    [
      'a goto after success',
      [
        { ...create, onSuccess: [{ name: 'g', type: 'goto', stepId: 'last' }] },
        after,
        { ...after, stepId: 'last' },
      ],
      [201],
      ['flow/create', 'flow/last'],
      0,
    ],
    [
      'an end after success',
      [
        {
          ...create,
          onSuccess: [{ name: 'e', type: 'end', criteria: [{ condition: '$statusCode == 200' }] }],
        },
        after,
      ],
      [200],
      ['flow/create'],
      0,
    ],
    [
      'an expected failure',
      [
        {
          ...create,
          onFailure: [
            {
              name: 'g',
              type: 'goto',
              stepId: 'last',
              criteria: [{ condition: '$statusCode == 404' }],
            },
          ],
        },
        after,
        { ...after, stepId: 'last' },
      ],
      [404, 201],
      ['flow/create', 'flow/last'],
      0,
    ],
    [
      'a failure with a clean-up',
      [
        { ...create, onFailure: [{ name: 'g', type: 'goto', stepId: 'last' }] },
        after,
        { ...after, stepId: 'last' },
      ],
      [404, 201],
      ['flow/create', 'flow/last'],
      1,
    ],
    [
      'an end for any failure',
      [{ ...create, onFailure: [{ name: 'e', type: 'end' }] }, after],
      [404],
      ['flow/create'],
      1,
    ],
  ] as const)('%s', async (_, steps, statuses, ran, observed) => {
    const result = await runOn(flow(...steps), answers(...statuses))
    expect(result.steps).toEqual(ran)
    expect(result.observed).toHaveLength(observed)
  })

  test('a goto in a circle ends', async () => {
    const circle = { ...create, onSuccess: [{ name: 'g', type: 'goto', stepId: 'create' }] }
    const { calls, observed } = await runOn(flow(circle), () => made)
    expect(calls.length).toBeLessThan(1000)
    expect(observed).toEqual(['flow/create: the workflow was stopped after 500 steps'])
  })

  test('a step has its time', async () => {
    const never = () => new Promise<Reply>(() => {})
    const { observed } = await runOn(flow({ ...create, timeout: 1 }), never)
    expect(observed).toEqual(['flow/create: the step create takes more than 1 ms'])
  })

  test('an answer says how long to wait', async () => {
    const started = performance.now()
    const step = { ...create, onFailure: [{ ...retry, retryAfter: 60 }] }
    let count = 0
    await runOn(flow(step), () =>
      count++ === 0 ? { status: 429, headers: { 'Retry-After': '0' } } : made,
    )
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})
