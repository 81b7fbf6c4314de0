import { partsAt } from '../../schema/parts.ts'
import type { ParameterSubject } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
import { idIn } from '../state/identify.ts'
import { plain } from '../state/resources.ts'
import { ask, report, type Item, type Listed } from './ask.ts'
import { compare, isOrdered, isScalar, matches } from './order.ts'
import { pagingOf } from './pages.ts'

/** A parameter filters, searches or orders as its name says. */
export async function judgeParameter(listed: Listed, parameter: ParameterSubject): Promise<void> {
  const name = plain(parameter.name)
  if (Object.values(pagingOf(listed.list)).includes(parameter.name)) return
  if (/^(q|query|search|searchterm|term|text|keywords?)$/.test(name))
    return judgeSearch(listed, parameter)
  if (/^(sort|sortby|orderby|order|ordering)$/.test(name)) return judgeOrder(listed, parameter)
  const [, side, rest] = /^(min|max|from|to|after|before|since|until)(.+)$/.exec(name) ?? []
  const [, rest2, side2] =
    /^(.+?)(min|max|from|to|after|before|since|until|gte?|lte?)$/.exec(name) ?? []
  const members = [...new Set(listed.items.flatMap((item) => Object.keys(item)))]
  const own = members.find((member) => [name, `${name}s`].includes(plain(member)))
  if (own !== undefined) return judgeFilter(listed, parameter, own)
  const ranged = members.find((member) =>
    [rest, rest2].includes(plain(member).replace(/(on|at|date|time)$/, '')),
  )
  if (ranged !== undefined) return judgeRange(listed, parameter, ranged, (side ?? side2)!)
}

async function judgeFilter(
  listed: Listed,
  parameter: ParameterSubject,
  member: string,
): Promise<void> {
  const { items, run } = listed
  const { requests } = run.lab.suite
  const shown = [...new Set(items.flatMap((item) => item[member]))].filter(isScalar)
  const named = partsAt(requests.document, parameter.schema).flatMap(
    ({ schema }) => (schema['enum'] as unknown[] | undefined) ?? [],
  )
  // Of those that nothing has, one is enough: it must give an empty list.
  const absent = named.filter((value) => isScalar(value) && !shown.includes(value)).slice(0, 1)
  const wanted = (value: unknown) =>
    [value, [value]].find((it) => requests.accepts(parameter.schema, it))
  const usable = shown.filter((value) => wanted(value) !== undefined)
  for (const value of [...usable.slice(0, 2), ...absent]) {
    const { outcome, items: found } = await ask(listed, parameter.name, wanted(value))
    if (!found) continue
    if (found.some((item) => !matches(item[member], value)))
      return report(listed, outcome, parameter, `the filter ${parameter.name} lets others through`)
    if (found.length === 0 && !absent.includes(value))
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
    if (!isScalar(item[member])) return false
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
    // Others that hold the same may fill the page.
    const isFound = (item: Item) =>
      idIn(resource, item) === idIn(resource, target) || matches(Object.values(item), text)
    if (some.some(isFound)) return
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
