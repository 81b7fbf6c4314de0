import { isObject } from '../../../document/objects.ts'
import type { Outcome } from '../lab.ts'
import { isCrowded, type Run } from '../run.ts'
import { mainBody } from '../state/bodies.ts'
import { idIn } from '../state/identify.ts'
import { plain, resourceAt, type Resource } from '../state/resources.ts'
import type { Instance } from '../state/store.ts'
import { otherValues } from '../state/vary.ts'
import { ask, report, type Listed } from './ask.ts'
import { judgeParameter } from './filters.ts'
import { allItems, pagingOf } from './pages.ts'

/** Sizes of pages, each item once, filters, search and order of every list. */
export async function listsPhase(run: Run): Promise<void> {
  for (const list of run.operations) {
    if (list.operation.method !== 'get') continue
    const resource = run.store.resources.find((it) => it.list === list)
    const above = resourceAt(run.store.resources, list.operation.path)
    const parent = above && (await run.store.instanceOf(above))
    if (resource?.create && run.operations.includes(resource.create)) {
      for (let serial = 0; serial < VARIED && !isCrowded(run, resource.create); serial++)
        await createVaried(run, resource, parent, serial)
    }
    const input = await run.store.inputFor(list)
    if (!input) continue
    const { items, isComplete, outcome } = await allItems(run, list, input.path ?? {}, 'all')
    if (!items?.length || !isComplete || !outcome.isSuccess || !items.every(isObject)) continue
    const listed = { run, list, input, resource: resource ?? { noun: '', param: 'id' }, items }
    await judgePages(listed, pagingOf(list).limit ?? memberWith(items.length, outcome.value))
    for (const parameter of list.parameters) {
      if (parameter.in === 'query') await judgeParameter(listed, parameter)
    }
  }
}

const VARIED = 3

/** Filters and orders show only among different things. */
async function createVaried(
  run: Run,
  resource: Resource,
  parent: Instance | undefined,
  serial: number,
): Promise<void> {
  const schema = mainBody(resource.create!)?.schema
  const created =
    schema !== undefined &&
    (await run.store.create(resource, parent, (body) => ({
      ...(body as object),
      ...otherValues(run.live.sampler, schema, body, run.store.resources, 900 + serial),
    })))
  if (!created) await run.store.create(resource, parent)
}

/** The member of an answer that holds this many items: a parameter of its name says how many. */
function memberWith(count: number, value: unknown): string | undefined {
  const lists = Object.entries(Object(value) as object).filter(([, it]) => Array.isArray(it))
  return lists.find(([, it]) => (it as unknown[]).length === count)?.[0]
}

async function judgePages(listed: Listed, limit: string | undefined): Promise<void> {
  const { run, list, input, resource, items } = listed
  const { limit: _, ...others } = pagingOf(list)
  const parameter = list.parameters.find((it) => it.name === limit && it.in === 'query')
  if (!parameter || items.length < 2) return
  for (const size of [1, 2]) {
    if (!run.lab.suite.requests.accepts(parameter.schema, size)) continue
    const { outcome, items: some } = await ask(listed, parameter.name, size)
    const wanted = Math.min(size, items.length)
    if (some && some.length !== wanted)
      return report(
        listed,
        outcome,
        parameter,
        `a list of ${parameter.name} items has more or fewer`,
      )
  }
  const other = Object.values(others).find((name) => name !== undefined)
  const place = list.parameters.find((it) => it.name === other && it.in === 'query')
  if (!place || !run.lab.suite.requests.accepts(parameter.schema, 2) || items.length > 60) return
  const {
    items: found,
    isComplete,
    outcome,
  } = await allItems(run, list, input.path ?? {}, 'pages of two', 2)
  if (!found) return
  const ids = found.map((item) => idIn(resource, item)).filter((id) => id !== undefined)
  const all = items.map((item) => idIn(resource, item)).filter((id) => id !== undefined)
  if (new Set(ids).size < ids.length) report(listed, outcome, place, 'pages repeat items')
  if (!isComplete) return
  if (all.some((id) => !ids.includes(id))) report(listed, outcome, place, 'pages lack items')
  judgeTotal(listed, outcome, found.length)
}

function judgeTotal({ run }: Listed, outcome: Outcome, count: number): void {
  const members = Object.entries(Object(outcome.value) as object)
  const header = outcome.exchange.answer?.headers.find(([name]) => /^x-total(-count)?$/i.test(name))
  const stated = [
    ...members.filter(([name]) => TOTAL.test(plain(name))),
    ...(header ? [header] : []),
  ]
  for (const [name, value] of stated) {
    if (!/^\d+$/.test(String(value)) || Number(value) === count) continue
    const { operation } = outcome.subjects!
    const message = `${name} isn't the number of items on all pages`
    run.lab.observe(outcome, {
      kind: 'state',
      pointer: operation.pointer,
      place: `body/${name}`,
      message,
    })
  }
}

const TOTAL = /^(x?total(count|items|elements|results)?)$/
