import { isObject } from '../../../document/objects.ts'
import type { CaseInput } from '../../cases/case.ts'
import { partsAt } from '../../schema/parts.ts'
import type { ParameterSubject, Subjects } from '../../schema/subjects.ts'
import { idIn, itemsIn } from '../state/identify.ts'
import type { Outcome } from '../lab.ts'
import { compare, isOrdered, isScalar, matches } from './order.ts'
import { allItems, pagingOf } from './pages.ts'
import { plain, resourceAt, type Resource } from '../state/resources.ts'
import type { Run } from '../run.ts'

type Item = Readonly<Record<string, unknown>>

/** A list with everything that it holds. */
interface Listed {
  readonly run: Run
  readonly list: Subjects
  readonly input: CaseInput
  readonly resource: Pick<Resource, 'noun' | 'param'>
  readonly items: readonly Item[]
}

/** Sizes of pages, each item once, filters, search and order of every list. */
export async function listsPhase(run: Run): Promise<void> {
  for (const list of run.operations) {
    if (list.operation.method !== 'get') continue
    const resource = run.store.resources.find((it) => it.list === list)
    const above = resourceAt(run.store.resources, list.operation.path)
    const parent = above && (await run.store.instanceOf(above))
    if (resource?.create && run.operations.includes(resource.create)) {
      const count = () =>
        run.store.instances.filter(
          (it) =>
            it.resource === resource && it.isAlive && (!parent || it.ids[0] === parent.ids[0]),
        ).length
      for (let tries = 0; count() < ENOUGH && tries < ENOUGH; tries++)
        await run.store.create(resource, parent)
    }
    const input = await run.store.inputFor(list)
    if (!input) continue
    const { items, isComplete, outcome } = await allItems(run, list, input.path ?? {}, 'all')
    if (!items?.length || !isComplete || !outcome.isSuccess || !items.every(isObject)) continue
    const listed = { run, list, input, resource: resource ?? { noun: '', param: 'id' }, items }
    await judgePages(listed)
    for (const parameter of list.parameters) {
      if (parameter.in === 'query') await judgeParameter(listed, parameter)
    }
  }
}

const ENOUGH = 4

async function ask(
  { run, list, input }: Listed,
  name: string,
  value: unknown,
  label = `${name} ${String(value)}`,
) {
  const query = { ...input.query, [name]: value }
  const outcome = await run.lab.call({ subjects: list, label, input: { ...input, query } })
  const items = outcome.isSuccess ? itemsIn(outcome.value) : undefined
  return { outcome, items: items?.filter(isObject) }
}

function report(
  { run }: Listed,
  outcome: Outcome,
  { pointer, name }: ParameterSubject,
  message: string,
): void {
  run.lab.observe(outcome, { kind: 'state', pointer, place: `query/${name}`, message })
}

async function judgePages(listed: Listed): Promise<void> {
  const { run, list, input, resource, items } = listed
  const { limit, ...others } = pagingOf(list)
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
  if (!found || !isComplete) return
  const ids = found.map((item) => idIn(resource, item)).filter((id) => id !== undefined)
  const all = items.map((item) => idIn(resource, item)).filter((id) => id !== undefined)
  if (new Set(ids).size < ids.length) report(listed, outcome, place, 'pages repeat items')
  else if (all.some((id) => !ids.includes(id))) report(listed, outcome, place, 'pages lack items')
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

async function judgeParameter(listed: Listed, parameter: ParameterSubject): Promise<void> {
  const name = plain(parameter.name)
  if (Object.values(pagingOf(listed.list)).includes(parameter.name)) return
  if (/^(q|query|search|searchterm|term|text|keywords?)$/.test(name))
    return judgeSearch(listed, parameter)
  if (/^(sort|sortby|orderby|order|ordering)$/.test(name)) return judgeOrder(listed, parameter)
  const [, side, rest] = /^(min|max|from|to|after|before|since|until)(.+)$/.exec(name) ?? []
  const [, rest2, side2] =
    /^(.+?)(min|max|from|to|after|before|since|until|gte?|lte?)$/.exec(name) ?? []
  const members = [...new Set(listed.items.flatMap((item) => Object.keys(item)))]
  const own = members.find((member) => plain(member) === name)
  if (own !== undefined) return judgeFilter(listed, parameter, own)
  const ranged = members.find((member) => [rest, rest2].includes(plain(member)))
  if (ranged !== undefined) return judgeRange(listed, parameter, ranged, (side ?? side2)!)
}

async function judgeFilter(
  listed: Listed,
  parameter: ParameterSubject,
  member: string,
): Promise<void> {
  const { items, run } = listed
  const values = [...new Set(items.map((item) => item[member]))].filter(isScalar)
  const typed = values.filter((value) => run.lab.suite.requests.accepts(parameter.schema, value))
  for (const value of typed.slice(0, 2)) {
    const { outcome, items: found } = await ask(listed, parameter.name, value)
    if (!found) continue
    if (found.some((item) => !matches(item[member], value)))
      return report(listed, outcome, parameter, `the filter ${parameter.name} lets others through`)
    if (found.length === 0)
      return report(listed, outcome, parameter, `the filter ${parameter.name} hides what it names`)
  }
}

async function judgeRange(
  listed: Listed,
  parameter: ParameterSubject,
  member: string,
  side: string,
): Promise<void> {
  const values = listed.items
    .map((item) => item[member])
    .filter(isScalar)
    .sort(compare)
  const middle = values[Math.floor(values.length / 2)]
  if (middle === undefined || !listed.run.lab.suite.requests.accepts(parameter.schema, middle))
    return
  const { outcome, items: found } = await ask(listed, parameter.name, middle)
  const isLeast = /^(min|from|after|since|gte?)$/.test(side)
  const wrong = found?.some((item) => {
    const order = compare(item[member], middle)
    return isLeast ? order < 0 : order > 0
  })
  if (wrong) report(listed, outcome, parameter, `the filter ${parameter.name} lets others through`)
}

async function judgeSearch(listed: Listed, parameter: ParameterSubject): Promise<void> {
  const { items, resource, run } = listed
  if (!run.lab.suite.requests.accepts(parameter.schema, NONSENSE)) return
  const { outcome, items: found } = await ask(listed, parameter.name, NONSENSE)
  if (found && found.length > 0) {
    const message = `${parameter.name} finds what doesn't contain it`
    return report(listed, outcome, parameter, message)
  }
  const target = items.at(-1)!
  const texts = Object.entries(target).filter(
    ([name, it]) => typeof it === 'string' && !/id$|_at$|date|url/i.test(name),
  )
  let last: Outcome | undefined
  for (const [, text] of texts) {
    const { outcome: asked, items: some } = await ask(listed, parameter.name, text)
    if (!some) continue
    last = asked
    if (some.some((item) => idIn(resource, item) === idIn(resource, target))) return
  }
  if (last) report(listed, last, parameter, `${parameter.name} doesn't find what there is`)
}

const NONSENSE = 'zqxjkvwy'

async function judgeOrder(listed: Listed, parameter: ParameterSubject): Promise<void> {
  const parts = partsAt(listed.run.lab.suite.document, parameter.schema)
  const members = parts.map(({ schema }) => schema['enum']).find(Array.isArray) as
    unknown[] | undefined
  for (const value of members ?? []) {
    const [, minus, name, rest] =
      /^(-?\+?)([A-Za-z_]+?)([:._ -](?:asc|desc))?$/i.exec(String(value)) ?? []
    const member = Object.keys(listed.items[0] ?? {}).find((it) => plain(it) === plain(name ?? ''))
    if (member === undefined) continue
    const { outcome, items } = await ask(listed, parameter.name, value)
    const values = items?.map((item) => item[member]) ?? []
    const isDescending = minus === '-' || /desc/i.test(rest ?? '')
    const isDirected = isDescending || rest !== undefined || minus !== undefined
    const ordered = isDescending ? values.toReversed() : values
    if (isDirected && !isOrdered(ordered))
      return report(listed, outcome, parameter, `${parameter.name} doesn't order by what it names`)
  }
}
