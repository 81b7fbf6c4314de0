import type { RefusalText } from '../content.ts'
import { markdownDescription } from '../markdown-description.ts'
import { indent, markdownCellCode, markdownCode, markdownFence, markdownText } from '../markdown.ts'
import type { Constraint } from '../schema/constraints.ts'
import type { Limit } from '../schema/limits.ts'
import type { Member, View } from '../schema/view.ts'

/** The members of an object as a list, members inside members below them. */
export function membersMarkdown(members: readonly (Member & { readonly note?: string })[]): string {
  return members.map(memberMarkdown).join('\n')
}

function memberMarkdown({
  name,
  required,
  view,
  note,
}: Member & { readonly note?: string }): string {
  const facts = [
    markdownText(view.type.text),
    ...(view.format === undefined ? [] : [markdownCode(view.format)]),
    required ? '**required**' : 'optional',
    ...(view.deprecated ? ['deprecated'] : []),
    ...(view.access === undefined ? [] : [view.access]),
    ...view.constraints.map(constraintMarkdown),
    ...(view.values.length > 0 ? [`one of ${view.values.map(valueMarkdown).join(', ')}`] : []),
    ...(view.byDefault === undefined ? [] : [`default ${valueMarkdown(view.byDefault)}`]),
    ...(note === undefined ? [] : [note]),
  ]
  const parts = [
    ['- ', markdownCode(name), ': ', facts.join(', ')].join(''),
    ...[markdownDescription(view.description, 6), insideMarkdown(view)]
      .filter((part) => part !== '')
      .map((part) => indent(part, 2)),
  ]
  return parts.join('\n')
}

/** What a value is made of: its members, or those of its alternatives. */
export function insideMarkdown(view: View): string {
  const variants = view.variants.map(({ title, view: variant }, index) =>
    [
      ['- ', index === 0 ? 'either ' : 'or ', markdownText(title), ':'].join(''),
      indent(insideMarkdown(variant), 2),
    ].join('\n'),
  )
  return [membersMarkdown(view.members), ...variants].filter((part) => part !== '').join('\n')
}

/** A value as code: texts as they are, everything else as JSON. */
export function valueMarkdown(value: unknown): string {
  return markdownCode(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
}

function constraintMarkdown({ text, code }: Constraint): string {
  return code === undefined ? markdownText(text) : `${markdownText(text)} ${markdownCode(code)}`
}

/** The bounds of what is sent, as a table. */
export function limitsMarkdown(limits: readonly Limit[]): string {
  if (limits.length === 0) return ''
  const rows = limits.map(({ place, name, constraints, values }) => {
    const bounds = [
      ...constraints.map(constraintMarkdown),
      ...(values.length > 0 ? [`one of ${values.map(valueMarkdown).join(', ')}`] : []),
    ]
    const where = place === 'body' ? '' : ` (${place})`
    return `| ${markdownCellCode(name)}${where} | ${bounds.join('; ').replace(/(?<!\\)\|/g, '\\|')} |`
  })
  return ['| value | bounds |', '| --- | --- |', ...rows].join('\n')
}

/** The texts of an error answer, as a table, and the JSON ones below it. */
export function textsMarkdown(texts: readonly RefusalText[]): string {
  const rows = texts
    .filter(({ json }) => !json)
    .map(({ text, when }) => `| ${markdownCellCode(text)} | ${markdownText(when)} |`)
  const table = rows.length > 0 ? [['| text | when |', '| --- | --- |', ...rows].join('\n')] : []
  const bodies = texts
    .filter(({ json }) => json)
    .map(({ text, when, mediaType }) =>
      [`${markdownText(when)} (${markdownCode(mediaType)}):`, markdownFence('json', text)].join(
        '\n\n',
      ),
    )
  return [...table, ...bodies].join('\n\n')
}
