import { anchor } from '../model/slug.ts'
import { objectPath } from '../model/page-links.ts'
import type { Constraint } from '../schema/constraints.ts'
import type { TypeLabel } from '../schema/type-label.ts'
import type { Member, Variant, View } from '../schema/view.ts'
import {
  markdownCode,
  markdownLink,
  markdownList,
  markdownText,
  markdownValue,
  valueFence,
} from '../text/markdown.ts'
import { attributes, localLink, ownTarget, span, within } from '../text/marks.ts'
import type { Describe } from './describe.ts'

/** The level of headings in the descriptions of members. */
const LEVEL = 5

/** What a value is, in one line. */
export function factsOf(view: View, presence?: Member['presence']): string {
  const facts = [
    ...(view.type.text === 'anything' && view.constraints.length > 0 ? [] : [typeOf(view.type)]),
    ...(view.format === undefined ? [] : [markdownCode(view.format)]),
    ...(presence === undefined ? [] : [presenceOf(presence)]),
    ...(view.deprecated ? [span('deprecated', 'deprecated')] : []),
    ...(view.access === undefined ? [] : [span('access', view.access)]),
    ...view.constraints.map(constraintOf),
    ...(view.byDefault === undefined ? [] : [`default ${markdownValue(view.byDefault)}`]),
  ]
  return facts.join(', ')
}

function presenceOf(presence: NonNullable<Member['presence']>): string {
  return presence === 'required' ? '**required**' : span('optional', presence)
}

function constraintOf({ text, code }: Constraint): string {
  return code === undefined ? markdownText(text) : `${markdownText(text)} ${markdownCode(code)}`
}

/** The type as text, with a link to an object that is described elsewhere. */
function typeOf({ text, object, file }: TypeLabel): string {
  if (object === undefined) return span('type', markdownText(text))
  const link =
    file === undefined
      ? localLink(markdownText(object), objectAnchor(object))
      : markdownLink(object, ownTarget(objectPath(file, 'md')))
  const [before = '', ...after] = text.split(object)
  if (after.length === 0) return span('type', `${markdownText(text)} (${link})`)
  const around = [before, after.join(object)].map((part) =>
    part.replace(/\S(?:.*\S)?/, (words) => markdownText(words)),
  )
  return span('type', around.join(link))
}

/** The anchor of an object on a page that uses it several times. */
export function objectAnchor(name: string): string {
  return anchor(`object.${name}`)
}

/** The anchor of an enumeration on a page that uses it. */
export function valuesAnchor(name: string): string {
  return anchor(`values.${name}`)
}

/** What there is to say about a value, below its line; ids start with `id`. */
export function valueBlocks(describe: Describe, view: View, id: string): string[] {
  return [
    describe(view.description, LEVEL),
    ...choiceBlocks(view),
    ...insideBlocks(describe, view, id),
  ]
}

/** The allowed values and the examples of a value. */
export function choiceBlocks({ values, valuesOf, examples }: View): string[] {
  const link =
    valuesOf === undefined
      ? ''
      : `, see ${localLink(markdownText(valuesOf), valuesAnchor(valuesOf))}`
  return [
    ...(values.length === 0
      ? []
      : [valuesLine(`${values.length === 1 ? 'Always' : 'One of'} ${codesOf(values)}${link}`)]),
    ...exampleBlocks(examples),
  ]
}

const LONG = 80

/** Examples in a line, or the first one as code if they are long. */
export function exampleBlocks(examples: readonly unknown[]): string[] {
  if (examples.length === 0) return []
  if (JSON.stringify(examples).length > LONG * 2 && typeof examples[0] === 'object')
    return examples.map((example) => valueFence(example, 'Example'))
  return [valuesLine(`${examples.length === 1 ? 'Example' : 'Examples'} ${codesOf(examples)}`)]
}

export function valuesLine(text: string): string {
  return attributes({ class: 'values' }) + text
}

function codesOf(values: readonly unknown[]): string {
  return values.map(markdownValue).join(', ')
}

/** The members of a value, and of its alternatives. */
export function insideBlocks(describe: Describe, view: View, id: string): string[] {
  const { members, variants } = view
  return [
    markdownList(members.map((member) => memberBlocks(describe, member, `${id}.${member.name}`))),
    markdownList(
      variants.map((variant, index) => variantBlocks(describe, variant, `${id}.${index + 1}`)),
    ),
  ]
}

function memberBlocks(describe: Describe, { name, presence, view }: Member, id: string): string[] {
  return [
    memberHead(name, id, factsOf(view, presence)),
    describe(titled(view, name), LEVEL),
    ...choiceBlocks(view),
    folded(view, insideBlocks(describe, view, id)),
  ]
}

/** The line of a member, parameter or header, which starts its item of a list. */
export function memberHead(name: string, id: string, facts: string): string {
  return [attributes({ item: 'member', id: anchor(id) }), markdownCode(name), ': ', facts].join('')
}

/** The description after the title, unless that repeats the name. */
export function titled({ title, description, type }: View, name: string): string {
  const words = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  if (title === undefined || [name, type.text].some((it) => words(it) === words(title)))
    return description
  return description.startsWith(title) ? description : [`**${title}**`, description].join('\n\n')
}

/** The number of members up to which they are shown from the start. */
const FEW = 12

/** What is inside a member, to expand and collapse in HTML. */
export function folded(view: View, blocks: readonly string[]): string {
  const count = countOf(view)
  const summary = `${count} ${count === 1 ? 'member' : 'members'}`
  return within('details', { class: 'inside', summary, ...(count <= FEW && { open: '' }) }, blocks)
}

function countOf({ members, variants }: View): number {
  return [...members, ...variants].reduce(
    (sum, it) => sum + ('presence' in it ? 1 : 0) + countOf(it.view),
    0,
  )
}

function variantBlocks(describe: Describe, variant: Variant, id: string): string[] {
  const { label, title, told, view } = variant
  const isType = title === view.type.text
  const name =
    isType && view.type.object !== undefined ? typeOf(view.type) : `**${markdownText(title)}**`
  const facts = isType ? factsOf({ ...view, type: { text: 'anything' } }) : factsOf(view)
  const hasFacts =
    facts !== '' && !(isType && view.constraints.length + Number(view.deprecated) === 0)
  return [
    [
      attributes({ item: 'variant' }),
      [markdownText(label), name, ...(told ? [toldOf(told)] : [])].join(' '),
      ...(hasFacts ? [': ', facts] : []),
    ].join(''),
    ...valueBlocks(describe, view, id),
  ]
}

function toldOf({ member, values, isDefault }: NonNullable<Variant['told']>): string {
  const all = [...values.map(markdownValue), ...(isDefault === true ? ['anything else'] : [])]
  return `if ${markdownCode(member)} is ${all.join(' or ')}`
}
