import type { MediaTypeModel } from '../model/types.ts'
import { html, type Html } from '../text/html.ts'
import { richText, type RichTextOptions } from '../text/rich-text.ts'
import { codeBlock } from './code.ts'
import { insideHtml, typeHtml } from './members.ts'

/** The bodies by media type. Anchors name the media type, except for the first. */
export function contentsHtml(
  contents: readonly MediaTypeModel[],
  id: string,
  headingLevel: 3 | 4,
  rich: RichTextOptions,
): Html {
  const bodies = contents.map((content, index) =>
    contentHtml(content, index === 0 ? id : `${id}.${content.mediaType}`, headingLevel, rich),
  )
  return html`${bodies}`
}

function contentHtml(
  { mediaType, view, examples }: MediaTypeModel,
  id: string,
  headingLevel: 3 | 4,
  rich: RichTextOptions,
): Html {
  const title = examples.length === 1 ? 'Example' : 'Examples'
  const words = [...view.constraints.map(({ text }) => text)].join(', ')
  return html`<p class="media">
      <code>${mediaType}</code>
      ${typeHtml(view.type)}${words !== '' && html` <span class="format">${words}</span>`}
    </p>
    ${view.description !== '' && html`<div class="text">${richText(view.description, rich)}</div>`}
    ${insideHtml(view, id, rich)}
    ${
      examples.length > 0 &&
      html`${headingLevel === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`}
      ${examples.map(({ name, summary, value }, index) => {
        const json = typeof value !== 'string'
        const text = json ? JSON.stringify(value, null, 2) : String(value)
        const label = summary ?? name
        return html`<details class="example" ${index === 0 && html` open`}>
          <summary>${label}</summary>
          ${codeBlock(text, json ? 'json' : 'text', label)}
        </details> `
      })}`
    }`
}
