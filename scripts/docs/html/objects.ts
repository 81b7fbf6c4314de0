import { operationLinks } from '../model/page-links.ts'
import type { ObjectModel, Site } from '../model/types.ts'
import { html, type Html } from '../text/html.ts'
import { richText, type RichTextOptions } from '../text/rich-text.ts'
import { layout } from './layout.ts'
import { insideHtml, typeHtml } from './members.ts'
import { enumerationsHtml } from './supplements.ts'

/** The HTML page of one object. */
export function objectHtml(site: Site, { name, file, view, enumerations }: ObjectModel): string {
  const rich: RichTextOptions = {
    headingLevel: 4,
    linkCode: operationLinks(site, 'objects'),
  }
  return layout(site, {
    title: name,
    description: `The object ${name}`,
    folder: 'objects',
    markdown: `${encodeURIComponent(file)}.md`,
    content: html`<article>
      <header>
        <p class="crumb"><a href="index.html">Objects</a></p>
        <h1>${name}</h1>
        <div class="text lead">${richText(view.description, { ...rich, headingLevel: 2 })}</div>
      </header>
      <div class="reference">
        <section id="members" aria-labelledby="members-title">
          <h2 id="members-title">Members</h2>
          <p class="media">${typeHtml(view.type)}</p>
          ${insideHtml(view, 'object', rich)}
        </section>
        ${enumerations.length > 0 && valuesHtml(enumerations, rich)}
      </div>
    </article>`,
  })
}

function valuesHtml(enumerations: ObjectModel['enumerations'], rich: RichTextOptions): Html {
  return html`<section id="values" aria-labelledby="values-title">
    <h2 id="values-title">Values</h2>
    ${enumerationsHtml(enumerations, rich)}
  </section> `
}

/** The list of objects that have pages. */
export function objectIndexHtml(site: Site, objects: readonly ObjectModel[]): string {
  return layout(site, {
    title: 'Objects',
    description: 'The objects that the operation pages link to.',
    folder: 'objects',
    markdown: 'index.md',
    content: html`<article>
      <header>
        <h1>Objects</h1>
        <p class="lead">Objects that the operation pages link to.</p>
      </header>
      <ul>
        ${objects.map(({ name, file }) => html`<li><a href="${encodeURIComponent(file)}.html">${name}</a></li> `)}
      </ul>
    </article>`,
  })
}
