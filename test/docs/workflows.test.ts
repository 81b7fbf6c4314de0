import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDocs } from '../../scripts/docs/build-docs.ts'
import { siteOf } from '../../scripts/docs/model/site.ts'
import type { Site } from '../../scripts/docs/model/types.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import { readArazzo } from '../../scripts/docs/workflows/read-arazzo.ts'
import { boundaryOf } from '../../scripts/read/boundary.ts'
import { ProblemsError } from '../../scripts/document/problem.ts'
import { linkProblems, ownSite, pagesOf, words } from './support.ts'

let folder: string
let entry: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docs-workflows-'))
  entry = join(folder, 'shop.yaml')
  const operation = (operationId: string) => ({ operationId, responses: {} })
  const paths = {
    '/carts': { post: operation('createCart') },
    '/carts/{id}': { get: operation('getCart') },
  }
  writeFileSync(
    entry,
    JSON.stringify({ openapi: '3.1.0', info: { title: 'Shop', version: '1' }, paths }),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SHOP = { name: 'shop', url: './shop.yaml', type: 'openapi' }

function readBeside(path: string) {
  return readArazzo(path, boundaryOf(path))
}

/** The site of the shop with this Arazzo Description beside it. */
async function siteBeside(arazzo: string | object): Promise<Site> {
  const path = join(folder, 'arazzo.yaml')
  writeFileSync(path, typeof arazzo === 'string' ? arazzo : JSON.stringify(arazzo))
  const beside = await readBeside(entry)
  return siteOf((await readSource(entry)).document, {}, beside.arazzo)
}

/** An Arazzo Description with one workflow of these steps. */
function withSteps(steps: readonly object[], further: object = {}, workflow: object = {}): object {
  return {
    arazzo: '1.0.1',
    info: { title: 'Buying', version: '1' },
    sourceDescriptions: [SHOP],
    workflows: [{ workflowId: 'buy', steps, ...workflow }],
    ...further,
  }
}

/** The problems of an Arazzo Description, as `code line:column message`. */
async function problemsOf(arazzo: string | object): Promise<string[]> {
  const error = await siteBeside(arazzo).catch((it: unknown) => it)
  expect(error).toBeInstanceOf(ProblemsError)
  return (error as ProblemsError).problems.map(({ code, location, message, hint, severity }) => {
    expect(severity).toBe('error')
    expect(hint).not.toBe('')
    expect(location?.file).toBe(join(folder, 'arazzo.yaml'))
    return `${code} ${location?.line}:${location?.column} ${message}`
  })
}

describe('the page', () => {
  const steps = [
    {
      stepId: 'start',
      description: 'A cart is *empty* at first.',
      operationId: 'createCart',
      parameters: [{ name: 'X-Trace', in: 'header', value: '$inputs.trace' }],
      requestBody: {
        contentType: 'application/json',
        payload: { owner: '$inputs.email', size: 3 },
        replacements: [{ target: '/size', value: '$inputs.size' }],
      },
      successCriteria: [
        { condition: '$statusCode == 201' },
        { context: '$response.body', condition: '$.id', type: 'jsonpath' },
      ],
      outputs: { id: '$response.body#/id', unused: '$response.body' },
    },
    {
      stepId: 'look',
      operationId: '$sourceDescriptions.shop.getCart',
      parameters: [{ name: 'id', in: 'path', value: '$steps.start.outputs.id' }],
    },
    {
      stepId: 'look again',
      operationPath: '{$sourceDescriptions.shop.url}#/paths/~1carts~1%7Bid%7D/get',
      parameters: [{ name: 'Q', in: 'query', value: 'cart-{$steps.start.outputs.id}' }],
    },
    { stepId: 'pay', operationId: '$sourceDescriptions.bank.transfer' },
    { stepId: 'repeat', workflowId: 'buy', parameters: [{ name: 'email', value: 'a@b.c' }] },
  ]
  const inputs = {
    type: 'object',
    required: ['email'],
    properties: { email: { type: 'string', format: 'email', description: 'Whom to bill.' } },
  }
  let pages: ReadonlyMap<string, string>
  beforeAll(async () => {
    const bank = { name: 'bank', url: 'https://bank.invalid/openapi.json', type: 'openapi' }
    const site = await siteBeside(
      withSteps(
        steps,
        { sourceDescriptions: [SHOP, bank] },
        {
          summary: 'Buy something',
          inputs,
          parameters: [{ name: 'X-Trace', in: 'header', value: 'overridden' }],
          outputs: { cart: '$steps.start.outputs.id' },
        },
      ),
    )
    pages = pagesOf(site)
  })

  test.each([
    ...['Buying', 'Buy something', 'Whom to bill.', '1. start', '2. look', '3. look again'],
    ...['X-Trace', 'in header', '$inputs.trace', 'POST', '/carts', '"owner": "$inputs.email"'],
    ...['/size', '$inputs.size', '201 Created', '$response.body jsonpath $.id'],
    ...['$response.body#/id', '$steps.start.outputs.id', '$sourceDescriptions.bank.transfer'],
    ...['as input', 'a@b.c', 'Runs'],
  ])('says %j, as HTML and as Markdown', (text) => {
    expect(words(pages.get('workflows.html')!)).toContain(text)
    expect(pages.get('workflows.md')!).toContain(text)
  })

  test('names the steps that use an output, and lets the step override the workflow', () => {
    expect(words(pages.get('workflows.html')!)).toContain(
      'id from $response.body#/id, for step 2, step 3',
    )
    expect(pages.get('workflows.md')).toContain('- `unused` from `$response.body`\n')
    expect(pages.get('workflows.html')!.match(/overridden/g)).toHaveLength(4)
  })

  test('each operation says in which steps it is used', () => {
    expect(words(pages.get('operations/getCart.html')!)).toContain(
      'Used in: Buy something (2: look, 3: look again)',
    )
    expect(pages.get('operations/getCart.md')).toContain(
      'Used in: [Buy something](../workflows.md#workflow-buy) ([2: look](../workflows.md#workflow-buy.look),',
    )
    expect(pages.get('llms-full.txt')).toContain('[2: look](workflows.md#workflow-buy.look)')
  })

  test.each([
    ['errors.html', 'href="workflows.html"'],
    ['operations/index.html', 'href="../workflows.html#workflow-buy"'],
    ['llms.txt', '- [Buy something](workflows.md#workflow-buy)'],
    ['llms-full.txt', '<a id="workflow-buy.look-again"></a>'],
    ['assets/search-index.js', '"workflows.html#workflow-buy.look-again"'],
  ])('is reached from %s', (path, link) => {
    expect(pages.get(path)).toContain(link)
  })
})

describe('what comes next', () => {
  const when = (condition: string) => [{ condition }]
  const steps = [
    {
      stepId: 'start',
      operationId: 'createCart',
      onSuccess: [
        { name: 'full', type: 'goto', stepId: 'look', criteria: when('$statusCode == 201') },
        { name: 'over', type: 'end', criteria: when('$response.body#/done == true') },
      ],
      onFailure: [
        { name: 'later', type: 'retry', retryAfter: 1.5, retryLimit: 3, stepId: 'look' },
        { reference: '$components.failureActions.help' },
      ],
      outputs: { id: '$response.body#/id' },
    },
    {
      stepId: 'look',
      operationId: 'getCart',
      parameters: [{ reference: '$components.parameters.cart' }],
      onFailure: [
        { name: 'help', type: 'retry' },
        { name: 'away', type: 'goto', workflowId: '$sourceDescriptions.bank.pay' },
      ],
    },
  ]
  const components = {
    parameters: { cart: { name: 'id', in: 'path', value: '$steps.start.outputs.id' } },
    successActions: { done: { name: 'done', type: 'end' } },
    failureActions: {
      help: { name: 'help', type: 'goto', workflowId: 'buy', criteria: when('$statusCode == 503') },
    },
  }
  const ofAll = {
    successActions: [{ reference: '$components.successActions.done' }],
    failureActions: [{ reference: '$components.failureActions.help' }],
  }
  let pages: ReadonlyMap<string, string>
  beforeAll(async () => {
    const site = await siteBeside(withSteps(steps, { components }, { summary: 'Buy', ...ofAll }))
    pages = pagesOf(site)
  })

  test('is said as HTML, actions of the workflow included unless the step has one of the name', () => {
    const page = words(pages.get('workflows.html')!)
    expect(page).toContain(
      'On success Goes on with step 2, if 201 Created ' +
        'Ends the workflow, if $response.body#/done == true Ends the workflow',
    )
    expect(page).toContain(
      'On failure Tries again up to 3 times after 1.5 s, each time first step 2 ' +
        'Goes on with Buy, if 503 Service Unavailable Keeps',
    )
    expect(page).toContain(
      'On failure Tries again once Goes on with $sourceDescriptions.bank.pay This page',
    )
  })

  test('is said as Markdown', () => {
    const [, start, look] = pages.get('workflows.md')!.split(/^### /m)
    expect(start).toContain(`On success:

- Goes on with [step 2](#workflow-buy.look), if 201 Created
- Ends the workflow, if \`$response.body#/done == true\`
- Ends the workflow

On failure:

- Tries again up to 3 times after 1.5 s, each time first [step 2](#workflow-buy.look)
- Goes on with [Buy](#workflow-buy), if 503 Service Unavailable
`)
    expect(look).toContain(`On failure:

- Tries again once
- Goes on with \`$sourceDescriptions.bank.pay\`
`)
  })

  test('an output is used where a component takes it', () => {
    expect(pages.get('workflows.md')).toContain('for [step 2](#workflow-buy.look)')
  })
})

test('the pages of operations link to the workflows of our description', async () => {
  const pages = pagesOf(await ownSite())
  expect(linkProblems(pages)).toEqual([])
  const used = [...pages].filter(([path, text]) => /\.md$/.test(path) && text.includes('Used in:'))
  expect(used.map(([path]) => path)).toContain('operations/createTeamApiClient.md')
})

test("pages don't mention workflows where there are none", async () => {
  const without = await siteOf((await readSource(entry)).document, {})
  expect([...pagesOf(without)].filter((file) => /workflow|arazzo/i.test(file.join()))).toEqual([])
})

describe('the file', () => {
  test('applies only to a description that it names, and has one of three names', async () => {
    const other = { ...SHOP, url: './other.yaml' }
    const site = await siteBeside(
      withSteps([{ stepId: 'a', operationId: 'nobody' }], { sourceDescriptions: [other] }),
    )
    expect(site.workflows).toBeUndefined()
    const { notes, candidates, inputs } = await readBeside(entry)
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
    const site = await siteBeside(withSteps(steps, {}, { inputs: { $ref: './inputs.yaml' } }))
    expect(pagesOf(site).get('workflows.md')).toContain('How many.')
    const { inputs } = await readBeside(entry)
    expect([...inputs.keys()]).toContain(join(folder, 'inputs.yaml'))
  })

  test('is published with a link, and says the same beside the published description', async () => {
    const steps = [
      { stepId: 'a', operationPath: '{$sourceDescriptions.shop.url}#/paths/~1carts/post' },
      { stepId: 'b', operationId: '$sourceDescriptions.bank.pay' },
    ]
    const bank = { name: 'bank', url: 'https://bank.invalid/openapi.json', type: 'openapi' }
    const site = await siteBeside(withSteps(steps, { sourceDescriptions: [SHOP, bank] }))
    const { files } = await buildDocs(entry)
    const published = new Map(files.map(({ path, content }) => [path, content]))
    for (const name of ['workflows.html', 'errors.html', 'llms.txt']) {
      expect(published.get(name)).toMatch(/[("]arazzo\.yaml[)"]/)
    }
    const there = mkdtempSync(join(folder, 'published-'))
    for (const name of ['openapi.yaml', 'arazzo.yaml']) {
      writeFileSync(join(there, name), published.get(name)!)
    }
    const { document } = await readSource(join(there, 'openapi.yaml'))
    const { arazzo } = await readBeside(join(there, 'openapi.yaml'))
    const again = await siteOf(document, {}, arazzo)
    expect(pagesOf(again).get('workflows.md')).toBe(pagesOf(site).get('workflows.md'))
  })

  test.each([
    ['workflows: [', 'not-yaml 1:13 '],
    ['title: Notes', 'not-arazzo 1:1 not an Arazzo 1.0 Description: `arazzo` is'],
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
