import { objectHref } from '../model/page-links.ts'
import { anchor, fragment } from '../model/slug.ts'
import type { Constraint } from '../schema/constraints.ts'
import type { Discriminated } from '../schema/discriminator.ts'
import type { Member, TypeLabel, View } from '../schema/view.ts'
import { html, joinHtml, type Html } from '../text/html.ts'
import { richText, type RichTextOptions } from '../text/rich-text.ts'

/** The members of an object as a nested list; anchors are paths that start with `id`. */
export function membersHtml(members: readonly Member[], id: string, rich: RichTextOptions): Html {
  return html`<ul class="members">
    ${members.map((member) => memberHtml(member, `${id}.${member.name}`, rich))}
  </ul> `
}

function memberHtml(
  { name, isPattern, required, view }: Member,
  id: string,
  rich: RichTextOptions,
): Html {
  const place = anchor(id)
  return html`<li class="member" id="${place}">
    <p class="head">
      <a class="name" href="${fragment(place)}"><code>${name}</code></a> ${typeHtml(view.type)}
      ${marksHtml(view, isPattern ? 'pattern' : required)}
    </p>
    ${valueHtml(view, rich)} ${insideHtml(view, id, rich)}
  </li> `
}

/** The members of a value, and of its alternatives. */
export function insideHtml(view: View, id: string, rich: RichTextOptions): Html {
  return html`${view.members.length > 0 && membersHtml(view.members, id, rich)}${view.variants.map(
    ({ title, told, view: variant }, index) =>
      html`<div class="variant">
        <p class="variant-title">
          ${index === 0 ? 'Either' : 'or'}
          <strong>${title}</strong>
          ${[variant.type.object !== undefined && typeHtml(variant.type), told && toldHtml(told)]}
        </p>
        ${variant.description !== '' && richText(variant.description, rich)}
        ${insideHtml(variant, `${id}.${index + 1}`, rich)}
      </div> `,
  )}`
}

function toldHtml({ member, values, isDefault }: Discriminated): Html {
  const all = [...values.map(codeOf), ...(isDefault === true ? [html`anything else`] : [])]
  return html` if <code>${member}</code> is ${joinHtml(all, ' or ')}`
}

/** The type as text, with a link to an object that is described elsewhere. */
export function typeHtml({ text, object, file }: TypeLabel): Html {
  if (object === undefined) return html`<span class="type">${text}</span>`
  const [before, ...after] = text.split(object)
  const href = file === undefined ? fragment(objectAnchor(object)) : `../${objectHref(file)}`
  const link = html`<a href="${href}">${object}</a>`
  return after.length === 0
    ? html`<span class="type">${text} (${link})</span>`
    : html`<span class="type">${before}${link}${after.join(object)}</span>`
}

export function objectAnchor(name: string): string {
  return anchor(`object.${name}`)
}

export function valuesAnchor(name: string): string {
  return anchor(`values.${name}`)
}

export function marksHtml(view: View, required: boolean | 'pattern'): Html {
  return html`${view.format !== undefined && html`<span class="format">${view.format}</span> `}${
    required === true
      ? html`<span class="required">required</span>`
      : html`<span class="optional">${required ? 'any matching name' : 'optional'}</span>`
  }${view.deprecated && html` <span class="deprecated">deprecated</span>`}${
    view.access !== undefined && html` <span class="access">${view.access}</span>`
  }`
}

/** The description of a value, its constraints and allowed values. */
export function valueHtml(view: View, rich: RichTextOptions): Html {
  const facts = [
    ...view.constraints.map(constraintHtml),
    ...(view.byDefault === undefined ? [] : [html`default ${codeOf(view.byDefault)}`]),
  ]
  return html`${view.description !== '' && html`<div class="text">${richText(view.description, rich)}</div>`}
  ${
    facts.length > 0 &&
    html`<ul class="facts">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>`
  }
  ${view.values.length > 0 && valuesHtml(view)}`
}

function valuesHtml({ values, valuesOf }: View): Html {
  const codes = joinHtml(values.map(codeOf), ' ')
  const words = values.length === 1 ? 'Always' : 'One of'
  return html`<p class="values">
    ${words}
    ${codes}${
      valuesOf !== undefined &&
      html` <a href="${fragment(valuesAnchor(valuesOf))}">what they mean</a>`
    }
  </p>`
}

export function constraintHtml({ text, code }: Constraint): Html {
  return code === undefined ? html`${text}` : html`${text} <code>${code}</code>`
}

/** A value as code: strings as they are, everything else as JSON. */
export function codeOf(value: unknown): Html {
  return html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`
}
