import { expect, test } from 'vitest'
import { ProblemsError } from '../../../scripts/document/problem.ts'
import { arazzo, planOf } from './support.ts'

async function problemsOf(text: string): Promise<string[]> {
  const error = await planOf(text).catch((it: unknown) => it)
  expect(error).toBeInstanceOf(ProblemsError)
  return (error as ProblemsError).problems.map(({ code, location, message, hint }) => {
    expect(hint).not.toBe('')
    return `${code} ${location?.line}:${location?.column} ${message}`
  })
}

test('each mistake is located', async () => {
  const text = `arazzo: 1.0.1
info: { title: Notes, version: '1' }
sourceDescriptions: [{ name: notes, url: ./notes.yaml, type: openapi }]
workflows:
  - workflowId: write
    dependsOn: [sign-on]
    inputs: { type: object, properties: { title: { type: string } } }
    steps:
      - stepId: create
        operationId: createNotes
      - stepId: read
        operationId: readNote
        outputs: { text: $response.bdy#/text }
      - stepId: list
        operationId: listNotes
        parameters:
          - { name: id, in: path, value: $steps.made.outputs.id }
          - { name: tag, in: query, value: $steps.read.outputs.tag }
        successCriteria:
          - condition: $statusCode is 200
          - { context: $response.body, type: jsonpath, condition: '$.[' }
          - { context: $respons.body, type: regex, condition: '(' }
        onFailure:
          - { name: again, type: retry, stepId: remake }
          - { name: away, type: goto, workflowId: rewrite, criteria: [{ condition: $inputs.mode }] }
      - stepId: delete
        operationId: deleteNote
        parameters:
          - { name: id, value: '{$workflows.others.outputs.id} {$sourceDescriptions.none.url}' }
`
  expect(await problemsOf(text)).toEqual([
    'arazzo-reference 10:22 unknown operation "createNotes"',
    'arazzo-reference 6:17 unknown workflow "sign-on"',
    'arazzo-reference 24:49 unknown step "remake"',
    'arazzo-reference 25:51 unknown workflow "rewrite"',
    "arazzo-expression 13:26 $response.bdy#/text isn't a runtime expression",
    'arazzo-reference 17:42 unknown step "made"',
    'arazzo-reference 18:44 unknown output "read.tag"',
    'arazzo-expression 20:24 malformed condition: unexpected is',
    expect.stringMatching(/^arazzo-expression 21:\d+ malformed condition/) as string,
    "arazzo-expression 22:63 $respons.body isn't a runtime expression",
    expect.stringMatching(/^arazzo-expression 22:63 malformed condition/) as string,
    'arazzo-reference 25:84 unknown input "mode"',
    'arazzo-reference 29:32 unknown workflow "others"',
    'arazzo-reference 29:32 unknown source "none"',
    expect.stringMatching(/^arazzo-parameter 11:9 read lacks the path parameter id/) as string,
    expect.stringMatching(/^arazzo-parameter 17:13 listNotes has no path parameter "id"/) as string,
    expect.stringMatching(/^arazzo-parameter 29:13 id has no place/) as string,
    expect.stringMatching(/^arazzo-parameter 29:11 delete lacks the path parameter id/) as string,
  ])
})

test('a required parameter may be left out where the step is about that', async () => {
  const steps = (condition: string) =>
    arazzo([
      {
        workflowId: 'a',
        steps: [{ stepId: 's', operationId: 'listNotes', successCriteria: [{ condition }] }],
      },
    ])
  const { warnings } = await planOf(steps('$statusCode == 200'))
  expect(warnings.map(({ code, severity }) => [code, severity])).toEqual([
    ['arazzo-parameter', 'warning'],
  ])
  expect((await planOf(steps('$statusCode == 400'))).warnings).toEqual([])
})

test('what cannot be run is left out with a warning', async () => {
  const flow = (workflowId: string, step: object) => ({
    ...{ workflowId, steps: [{ stepId: 's', operationId: 'createNote', ...step }] },
  })
  const xpath = { context: '$response.body', condition: '/a', type: 'xpath' }
  const versioned = { ...xpath, type: { type: 'xpath', version: 'xpath-30' } }
  const { workflows, warnings } = await planOf(
    arazzo(
      [
        flow('fine', {}),
        flow('xpath', { successCriteria: [xpath] }),
        flow('versioned', { successCriteria: [versioned] }),
        flow('elsewhere', { operationId: '$sourceDescriptions.other.pay' }),
        flow('raw', {
          operationId: undefined,
          'x-operation': { url: 'http://a.b', method: 'get' },
        }),
      ],
      {
        sourceDescriptions: [
          { name: 'notes', url: './notes.yaml', type: 'openapi' },
          { name: 'other', url: './other.yaml', type: 'openapi' },
        ],
      },
    ),
  )
  expect([...workflows.keys()]).toEqual(['fine'])
  expect(
    warnings.map(({ message }) => /the workflow (\w+) is left out/.exec(message)?.[1]),
  ).toEqual(['xpath', 'versioned', 'elsewhere', 'raw'])
})

test.each([
  ["arazzo: '2.0.0'", 'not-arazzo'],
  [
    arazzo([], { sourceDescriptions: [{ name: 'a', url: './a.yaml', type: 'arazzo' }] }),
    'arazzo-reference',
  ],
  [arazzo([{ workflowId: 'a' }]), 'struct'],
])('%s is a problem: %s', async (text, code) => {
  expect((await problemsOf(text)).join('\n')).toContain(code)
})
