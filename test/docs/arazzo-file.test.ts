import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildDocs } from '../../scripts/docs/build-docs.ts'
import { siteOf } from '../../scripts/docs/model/site.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { openShop, readArazzoOf, SHOP, withSteps } from './shop.ts'
import { pagesOf } from './support.ts'

const { entry, folder, siteWithArazzo } = openShop()

/** The problems of an Arazzo Description, as `code line:column message`. */
async function problemsOf(arazzo: string | object): Promise<string[]> {
  const error = await siteWithArazzo(arazzo).catch((it: unknown) => it)
  expect(error).toBeInstanceOf(ProblemsError)
  return (error as ProblemsError).problems.map(({ code, location, message, hint, severity }) => {
    expect(severity).toBe('error')
    expect(hint).not.toBe('')
    expect(location?.file).toBe(join(folder, 'arazzo.yaml'))
    return `${code} ${location?.line}:${location?.column} ${message}`
  })
}

describe('the file', () => {
  test('applies only to a description that it names, and has one of three names', async () => {
    const other = { ...SHOP, url: './other.yaml' }
    const site = await siteWithArazzo(
      withSteps([{ stepId: 'a', operationId: 'nobody' }], { sourceDescriptions: [other] }),
    )
    expect(site.workflows).toBeUndefined()
    const { notes, candidates, inputs } = await readArazzoOf(entry)
    expect(notes).toEqual([expect.stringContaining('shop.yaml') as string])
    expect([...inputs.keys()]).toEqual([join(folder, 'arazzo.yaml')])
    expect(candidates).toEqual(
      ['arazzo.yaml', 'arazzo.yml', 'arazzo.json'].map((name) => join(folder, name)),
    )
  })

  test('can refer to other files, which are then watched', async () => {
    const schema = { type: 'object', properties: { size: { description: 'How many.' } } }
    writeFileSync(join(folder, 'inputs.yaml'), JSON.stringify(schema))
    const steps = [{ stepId: 'a', operationId: 'getCart' }]
    const site = await siteWithArazzo(withSteps(steps, {}, { inputs: { $ref: './inputs.yaml' } }))
    expect(pagesOf(site).get('workflows.md')).toContain('How many.')
    const { inputs } = await readArazzoOf(entry)
    expect([...inputs.keys()]).toContain(join(folder, 'inputs.yaml'))
  })

  test('is published with a link, and gives the same page with the published description', async () => {
    const steps = [
      { stepId: 'a', operationPath: '{$sourceDescriptions.shop.url}#/paths/~1carts/post' },
      { stepId: 'b', operationId: '$sourceDescriptions.bank.pay' },
    ]
    const bank = { name: 'bank', url: 'https://bank.invalid/openapi.json', type: 'openapi' }
    const site = await siteWithArazzo(withSteps(steps, { sourceDescriptions: [SHOP, bank] }))
    const files = [...(await buildDocs(entry)).files]
    const published = new Map(files.map(({ path, content }) => [path, content]))
    for (const name of ['workflows.html', 'errors.html', 'llms.txt']) {
      expect(published.get(name)).toMatch(/[("]arazzo\.yaml[)"]/)
    }
    const there = mkdtempSync(join(folder, 'published-'))
    for (const name of ['openapi.yaml', 'arazzo.yaml']) {
      writeFileSync(join(there, name), published.get(name)!)
    }
    const { document } = await readSource(join(there, 'openapi.yaml'))
    const { arazzo } = await readArazzoOf(join(there, 'openapi.yaml'))
    const again = await siteOf(document, {}, arazzo)
    expect(pagesOf(again).get('workflows.md')).toBe(pagesOf(site).get('workflows.md'))
  })

  test.each([
    ['workflows: [', 'not-yaml 1:13 '],
    ['title: Notes', 'not-arazzo 1:1 not an Arazzo 1.0 or 1.1 Description: `arazzo` is'],
    ["arazzo: '2.0.0'", 'not-arazzo 1:1 '],
    ['arazzo: 1.0.1\nsourceDescriptions: {}', 'struct '],
    [withSteps([{ stepId: 'a', operationId: 3 }]), 'struct 1:'],
    [withSteps([{ stepId: 'a', operationId: 'getCart', outputs: { a: 'none' } }, {}]), 'struct 1:'],
    [
      withSteps([
        { stepId: 'a', operationId: 'getCart' },
        { stepId: 'a', operationId: 'getCart' },
      ]),
      'stepId-unique 1:',
    ],
  ])('%j is a problem: %s', async (arazzo, problem) => {
    expect((await problemsOf(arazzo)).join('\n')).toContain(problem)
  })

  test('has a problem for each unknown operation or workflow', async () => {
    const text = `arazzo: 1.0.1
info: { title: Buying, version: '1' }
sourceDescriptions: [{ name: shop, url: ./shop.yaml, type: openapi }]
workflows:
  - workflowId: buy
    steps:
      - stepId: a
        operationId: nobody
      - stepId: b
        operationId: $sourceDescriptions.shop.nobody
      - stepId: c
        operationPath: '{$sourceDescriptions.shop.url}#/paths/~1nowhere/get'
      - stepId: d
        workflowId: nothing
`
    expect(await problemsOf(text)).toEqual([
      'arazzo-reference 8:22 unknown operation "nobody"',
      'arazzo-reference 10:22 unknown operation "$sourceDescriptions.shop.nobody"',
      'arazzo-reference 12:24 unknown operation "{$sourceDescriptions.shop.url}#/paths/~1nowhere/get"',
      'arazzo-reference 14:21 unknown workflow "nothing"',
    ])
  })

  test('has one problem for each unknown component, step or workflow', async () => {
    const text = `arazzo: 1.0.1
info: { title: Buying, version: '1' }
sourceDescriptions: [{ name: shop, url: ./shop.yaml, type: openapi }]
workflows:
  - workflowId: buy
    parameters:
      - reference: $components.parameters.none
    steps:
      - stepId: a
        operationId: getCart
        parameters:
          - reference: $components.inputs.size
        onSuccess:
          - reference: $components.failureActions.end
          - { name: x, type: goto, stepId: z }
      - stepId: b
        operationId: getCart
        onFailure:
          - name: y
            type: retry
            workflowId: nothing
components:
  inputs: { size: { type: integer } }
  failureActions: { end: { name: end, type: end } }
`
    expect(await problemsOf(text)).toEqual([
      'arazzo-reference 7:20 unknown component "$components.parameters.none"',
      'arazzo-reference 12:24 unknown component "$components.inputs.size"',
      'arazzo-reference 14:24 unknown component "$components.failureActions.end"',
      'arazzo-reference 15:44 unknown step "z"',
      'arazzo-reference 21:25 unknown workflow "nothing"',
    ])
  })
})
