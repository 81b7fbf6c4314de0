import type { OperationModel } from '../model/types.ts'
import type { Limit } from '../schema/limits.ts'
import { html, joinHtml, type Html } from '../text/html.ts'
import { richText, type RichTextOptions } from '../text/rich-text.ts'
import { codeOf, constraintHtml, insideHtml, objectAnchor, valuesAnchor } from './members.ts'

/** The bounds of values, and the rate limits. */
export function limitsHtml(
  limits: readonly Limit[],
  rateLimits: string | undefined,
  rich: RichTextOptions,
): Html {
  return html`${
    limits.length > 0 &&
    html`<table class="limits">
      <thead>
        <tr>
          <th scope="col">Value</th>
          <th scope="col">Bounds</th>
        </tr>
      </thead>
      <tbody>
        ${limits.map(
          (limit) =>
            html`<tr>
              <td><code>${limit.name}</code>${limit.place !== 'body' && ` (${limit.place})`}</td>
              <td>${boundsHtml(limit)}</td>
            </tr> `,
        )}
      </tbody>
    </table> `
  }${
    rateLimits !== undefined &&
    html`<h3>Rate</h3>
      <div class="text">${richText(rateLimits, rich)}</div>`
  }`
}

function boundsHtml({ constraints, values }: Limit): Html {
  const words = constraints.map(constraintHtml)
  const oneOf = values.length > 0 ? [html`one of ${joinHtml(values.map(codeOf), ', ')}`] : []
  return joinHtml([...words, ...oneOf], '; ')
}

/** The described enumerations. */
export function enumerationsHtml(
  enumerations: OperationModel['enumerations'],
  rich: RichTextOptions,
): Html {
  return html`${enumerations.map(
    ({ name, description }) =>
      html`<h3 id="${valuesAnchor(name)}">${name}</h3>
        <div class="text">${richText(description, rich)}</div> `,
  )}`
}

/** The objects that a page uses several times. */
export function objectsHtml(objects: OperationModel['objects'], rich: RichTextOptions): Html {
  return html`${objects.map(
    ({ name, view }) =>
      html`<h3 id="${objectAnchor(name)}">${name}</h3>
        ${view.description !== '' && html`<div class="text">${richText(view.description, rich)}</div>`}
        ${insideHtml(view, objectAnchor(name), rich)}`,
  )}`
}
