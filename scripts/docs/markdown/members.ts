import type { ErrorExample } from '../model/error-index.ts'
import { objectHref } from '../model/page-links.ts'
import type { Constraint } from '../schema/constraints.ts'
import type { Discriminated } from '../schema/discriminator.ts'
import type { Limit } from '../schema/limits.ts'
import type { Member, TypeLabel, View } from '../schema/view.ts'
import { markdownDescription } from '../text/markdown-description.ts'
import {
  indent,
  markdownCellCode,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownText,
} from '../text/markdown.ts'

/** The members of an object as a nested list; `up` is the path to the site's root. */
export function membersMarkdown(members: readonly NotedMember[], up: string): string {
  return members.map((member) => memberMarkdown(member, up)).join('\n')
}

type NotedMember = Member & { readonly note?: string }

function memberMarkdown(
  { name, isPattern, required, view, note }: NotedMember,
  up: string,
): string {
  const facts = [
    typeMarkdown(view.type, up),
    ...(view.format === undefined ? [] : [markdownCode(view.format)]),
    required ? '**required**' : isPattern ? 'any matching name' : 'optional',
    ...(view.deprecated ? ['deprecated'] : []),
    ...(view.access === undefined ? [] : [view.access]),
    ...view.constraints.map(constraintMarkdown),
    ...(view.values.length > 0 ? [`one of ${view.values.map(valueMarkdown).join(', ')}`] : []),
    ...(view.byDefault === undefined ? [] : [`default ${valueMarkdown(view.byDefault)}`]),
    ...(note === undefined ? [] : [note]),
  ]
  const parts = [
    ['- ', markdownCode(name), ': ', facts.join(', ')].join(''),
    ...[markdownDescription(view.description, 6), insideMarkdown(view, up)]
      .filter((part) => part !== '')
      .map((part) => indent(part, 2)),
  ]
  return parts.join('\n')
}

/** The members of a value, and of its alternatives. */
export function insideMarkdown(view: View, up: string): string {
  const variants = view.variants.map(({ title, told, view: variant }, index) =>
    [
      [
        '- ',
        index === 0 ? 'either ' : 'or ',
        variantMarkdown(title, variant, up),
        toldMarkdown(told),
        ':',
      ].join(''),
      indent(insideMarkdown(variant, up), 2),
    ].join('\n'),
  )
  return [membersMarkdown(view.members, up), ...variants].filter((part) => part !== '').join('\n')
}

function toldMarkdown(told: Discriminated | undefined): string {
  if (told === undefined) return ''
  const values = [...told.values.map(valueMarkdown), ...(told.isDefault ? ['anything else'] : [])]
  return ` if ${markdownCode(told.member)} is ${values.join(' or ')}`
}

function variantMarkdown(title: string, { type }: View, up: string): string {
  const isLink = type.file !== undefined
  if (isLink && type.text === title) return typeMarkdown(type, up)
  return isLink ? `${markdownText(title)} (${typeMarkdown(type, up)})` : markdownText(title)
}

/** The type as text, with a link to an object that has a page. */
export function typeMarkdown({ text, object, file }: TypeLabel, up: string): string {
  if (object === undefined || file === undefined) return markdownText(text)
  const link = markdownLink(object, up + objectHref(file, 'md'))
  const [before = '', ...after] = text.split(object)
  if (after.length === 0) return `${markdownText(text)} (${link})`
  return [before, after.join(object)]
    .map((part) => part.replace(part.trim(), () => markdownText(part)))
    .join(link)
}

/** A value as code: strings as they are, everything else as JSON. */
export function valueMarkdown(value: unknown): string {
  return markdownCode(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
}

export function constraintMarkdown({ text, code }: Constraint): string {
  return code === undefined ? markdownText(text) : `${markdownText(text)} ${markdownCode(code)}`
}

/** The bounds of values as a table. */
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

/** The bodies of an error response: text as a table, JSON below it. */
export function textsMarkdown(texts: readonly ErrorExample[]): string {
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
