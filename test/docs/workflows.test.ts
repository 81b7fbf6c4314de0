import { beforeAll, describe, expect, test } from 'vitest'
import { siteOf } from '../../scripts/docs/model/site.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import { openShop, SHOP, withSteps } from './shop.ts'
import { ownPages, pagesOf, words } from './support.ts'

const { entry, siteWithArazzo } = openShop()

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
    const site = await siteWithArazzo(
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

  test('each operation lists the steps that use it', () => {
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
    ['index.html', 'href="workflows.html#workflow-buy"'],
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
    const site = await siteWithArazzo(
      withSteps(steps, { components }, { summary: 'Buy', ...ofAll }),
    )
    pages = pagesOf(site)
  })

  test('is shown as HTML, with actions of the workflow unless the step has one of the same name', () => {
    const page = words(pages.get('workflows.html')!)
    expect(page).toContain(
      'On success: Continues with step 2, if 201 Created ' +
        'Ends the workflow, if $response.body#/done == true Ends the workflow',
    )
    expect(page).toContain(
      'On failure: Retries up to 3 times after 1.5 s, each time running step 2 first ' +
        'Continues with Buy, if 503 Service Unavailable Keeps:',
    )
    expect(page).toContain(
      'On failure: Retries once Continues with $sourceDescriptions.bank.pay This page',
    )
  })

  test('is shown as Markdown', () => {
    const [, start, look] = pages.get('workflows.md')!.split(/^### /m)
    expect(start).toContain(`On success:

- Continues with [step 2](#workflow-buy.look), if 201 Created
- Ends the workflow, if \`$response.body#/done == true\`
- Ends the workflow

On failure:

- Retries up to 3 times after 1.5 s, each time running [step 2](#workflow-buy.look) first
- Continues with [Buy](#workflow-buy), if 503 Service Unavailable
`)
    expect(look).toContain(`On failure:

- Retries once
- Continues with \`$sourceDescriptions.bank.pay\`
`)
  })

  test('an output is used by the steps of a component that refers to it', () => {
    expect(pages.get('workflows.md')).toContain('for [step 2](#workflow-buy.look)')
  })
})

test('the pages of operations link to the workflows of our description', async () => {
  const used = [...(await ownPages())].filter(
    ([path, text]) => /\.md$/.test(path) && text.includes('Used in:'),
  )
  expect(used.map(([path]) => path)).toContain('operations/createTeamApiClient.md')
})

test("pages don't mention workflows where there are none", async () => {
  const without = await siteOf((await readSource(entry)).document, {})
  expect([...pagesOf(without)].filter((file) => /workflow|arazzo/i.test(file.join()))).toEqual([])
})
