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

test('outputs of steps become parameters and bodies of later ones', async () => {
  const { calls, observed } = await runOn(
    arazzo(
      [
        {
          workflowId: 'flow',
          inputs: {
            type: 'object',
            properties: { title: { type: 'string', default: 'untitled' } },
          },
          parameters: [{ reference: '$components.parameters.trace' }],
          steps: [
            {
              ...create,
              requestBody: {
                payload: { title: '$inputs.title', tags: [] },
                replacements: [{ target: '/tags/0', value: 'first' }],
              },
              outputs: {
                id: '$response.body#/id',
                tag: { context: '$response.body', selector: '$.tags[0]', type: 'jsonpath' },
              },
            },
            {
              ...{ stepId: 'read', operationId: 'readNote' },
              parameters: [{ name: 'id', in: 'path', value: '$steps.create.outputs.id' }],
            },
            {
              ...{ stepId: 'template', operationId: 'createNote' },
              requestBody: {
                contentType: 'application/json',
                payload: '{"tag": "{$steps.create.outputs.tag}"}',
              },
            },
          ],
        },
      ],
      {
        components: {
          parameters: { trace: { name: 'X-Trace', in: 'header', value: 't-{$inputs.title}' } },
        },
      },
    ),
    () => made,
  )
  expect(observed).toEqual([])
  expect(calls).toMatchObject([
    {
      subjects: { operation: { operationId: 'createNote' } },
      input: { body: { title: 'untitled', tags: ['first'] } },
      headers: { 'X-Trace': 't-untitled' },
    },
    { subjects: { operation: { operationId: 'readNote' } }, input: { path: { id: 'n1' } } },
    { subjects: { operation: { operationId: 'createNote' } }, input: { body: { tag: 'x' } } },
  ])
})

test('a failed criterion is observed with its place in the file, and ends the workflow', async () => {
  const steps = [
    {
      ...create,
      successCriteria: [{ condition: '$statusCode < 400' }, { condition: '$statusCode == 201' }],
    },
    { stepId: 'after', operationId: 'createNote' },
  ]
  const { steps: ran, observations } = await runOn(flow(...steps), () => ({ status: 200 }))
  expect(ran).toEqual(['flow/create'])
  expect(observations).toMatchObject([
    {
      ...{ kind: 'status', severity: 'error', operationId: 'createNote', place: 'flow/create' },
      ...{ message: 'the step create needs $statusCode == 201', detail: '200 came' },
      location: { pointer: '#/workflows/0/steps/0/successCriteria/1/condition', line: 1 },
      exchange: { answer: { status: 200 } },
    },
  ])
})

test('what a step needs and no step gave is observed, and the step is not sent', async () => {
  const { steps, observed } = await runOn(
    flow(
      { ...create, outputs: { id: '$response.body#/id' } },
      {
        ...{ stepId: 'read', operationId: 'readNote' },
        parameters: [{ name: 'id', in: 'path', value: '$steps.create.outputs.id' }],
      },
    ),
    () => ({ status: 201, body: {} }),
  )
  expect(steps).toEqual(['flow/create'])
  expect(observed).toEqual([
    "flow/read: the step read can't be run: $steps.create.outputs.id has no value",
  ])
})

describe('workflows', () => {
  const signIn = {
    workflowId: 'sign-in',
    inputs: { type: 'object', required: ['user'], properties: { user: { type: 'string' } } },
    steps: [
      {
        ...{
          stepId: 'post',
          operationId: 'signIn',
          requestBody: { payload: { user: '$inputs.user' } },
        },
        outputs: { token: '$response.body#/token' },
      },
    ],
    outputs: { token: '$steps.post.outputs.token' },
  }
  const answer = (operationId: string): Reply =>
    operationId === 'signIn' ? { status: 200, body: { token: 'T' } } : made
  const bearer = (value: string) => [
    { name: 'Authorization', in: 'header', value: `Bearer {${value}}` },
  ]

  test('run as steps, with parameters as inputs and outputs as outputs', async () => {
    const write = {
      workflowId: 'write',
      steps: [
        { stepId: 'enter', workflowId: 'sign-in', parameters: [{ name: 'user', value: 'ada' }] },
        { ...create, parameters: bearer('$steps.enter.outputs.token') },
        { ...create, stepId: 'more', parameters: bearer('$workflows.sign-in.outputs.token') },
      ],
    }
    const { calls, observed } = await runOn(arazzo([write, signIn]), answer)
    expect(observed).toEqual([])
    expect(calls).toMatchObject([
      { label: 'write/sign-in/post', input: { body: { user: 'ada' } } },
      { label: 'write/create', credentials: { token: 'T' } },
      { label: 'write/more', credentials: { token: 'T' } },
    ])
  })

  test('run after those that they depend on, and not when these failed', async () => {
    const write = {
      workflowId: 'write',
      dependsOn: ['sign-in'],
      steps: [{ ...create, parameters: bearer('$workflows.sign-in.outputs.token') }],
    }
    const text = arazzo([write, signIn])
    const { steps, calls } = await runOn(text, answer, { user: 'ada' })
    expect(steps).toEqual(['sign-in/post', 'write/create'])
    expect(calls[1]?.credentials).toEqual({ token: 'T' })
    const failing = await runOn(text, () => ({ status: 500 }), { user: 'ada' })
    expect(failing.steps).toEqual(['sign-in/post'])
    expect(failing.observed).toHaveLength(1)
  })

  test('need their inputs', async () => {
    const { steps, observed } = await runOn(arazzo([signIn]), answer)
    expect(steps).toEqual([])
    expect(observed).toEqual(["sign-in: the workflow sign-in wasn't run: it needs the input user"])
  })

  test('are gone to by actions', async () => {
    const write = {
      workflowId: 'write',
      steps: [
        {
          ...create,
          onSuccess: [
            {
              name: 'g',
              type: 'goto',
              workflowId: 'sign-in',
              parameters: [{ name: 'user', value: '$response.body#/id' }],
            },
          ],
        },
        { ...create, stepId: 'never' },
      ],
    }
    const { calls } = await runOn(arazzo([write, signIn]), answer)
    expect(calls.map((it) => it.label)).toEqual(['write/create', 'write/sign-in/post'])
    expect(calls[1]?.input.body).toEqual({ user: 'n1' })
  })
})

describe('credentials', () => {
  const read = { ...create, stepId: 'read' }
  const credentialsOf = async (...steps: object[]) => {
    const { calls } = await runOn(flow(...steps), (operationId) =>
      operationId === 'signIn'
        ? { status: 200, headers: { 'Set-Cookie': 'sid=S1; Path=/; HttpOnly' } }
        : { status: 201, headers: { 'set-cookie': 'sid=; Max-Age=0' } },
    )
    return calls.map((it) => it.credentials)
  }
  const signIn = { stepId: 'in', operationId: 'signIn' }

  test('are those of the run, unless the workflow has its own', async () => {
    expect(await credentialsOf(create)).toEqual([undefined])
    expect(await credentialsOf(signIn, create, read)).toEqual([
      undefined,
      { cookie: 'S1' },
      undefined,
    ])
    expect(
      await credentialsOf(signIn, {
        ...create,
        parameters: [{ name: 'x-key', in: 'header', value: 'k' }],
      }),
    ).toEqual([undefined, { key: 'k' }])
    expect(
      await credentialsOf({ ...create, parameters: [{ name: 'sid', in: 'cookie', value: 'c' }] }),
    ).toEqual([{ cookie: 'c' }])
    expect(await credentialsOf(signIn, { ...create, 'x-security': [] })).toEqual([undefined, {}])
    expect(
      await credentialsOf({
        ...create,
        'x-security': [{ schemeName: 'token', values: { token: 'T' } }],
      }),
    ).toEqual([{ token: 'T' }])
  })
})
