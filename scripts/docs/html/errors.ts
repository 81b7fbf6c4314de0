import { NO_EXAMPLES, errorAnchor } from '../model/error-index.ts'
import { operationLinks, pageHref } from '../model/page-links.ts'
import { statusName } from '../model/status-name.ts'
import type { ErrorBody, ErrorStatus, OperationPage, Site } from '../model/types.ts'
import { html, joinHtml, type Html } from '../text/html.ts'
import { richLine, richText, sectionUnder, type RichTextOptions } from '../text/rich-text.ts'
import { codeBlock } from './code.ts'
import { layout } from './layout.ts'

/** The page of errors, from the body of a response to its causes. */
export function errorsHtml(site: Site, statuses: readonly ErrorStatus[]): string {
  const rich: RichTextOptions = { headingLevel: 3, linkCode: operationLinks(site, 'root') }
  const introduction = sectionUnder(site.document.info.description ?? '', 'Errors')
  return layout(site, {
    title: 'Errors',
    description: 'All error responses by status, with their messages, causes and operations.',
    folder: 'root',
    markdown: 'errors.md',
    content: html`<article class="errors">
      <header>
        <h1>Errors</h1>
        <div class="text lead">
          ${richText(introduction ?? 'All error responses by status.', rich)}
        </div>
        ${statuses.length === 0 && html`<p>${NO_EXAMPLES}</p>`}
        <ul class="contents">
          ${statuses.map(({ status }) => html`<li><a href="#s${status}">${statusName(status)}</a></li>`)}
        </ul>
      </header>
      ${statuses.map(({ status, bodies }) => statusHtml(status, bodies, rich))}
    </article>`,
  })
}

function statusHtml(status: string, bodies: readonly ErrorBody[], rich: RichTextOptions): Html {
  return html`<section id="s${status}" aria-labelledby="s${status}-title">
    <h2 id="s${status}-title">
      <span class="status s${status.slice(0, 1)}">${statusName(status)}</span>
    </h2>
    ${bodies.map(
      (text, index) =>
        html`<div class="error" id="${errorAnchor(status, index)}">
          <p class="error-text">
            ${text.json ? html`<code>${text.mediaType}</code>` : html`<samp>${text.text}</samp>`}
            <a class="anchor" href="#${errorAnchor(status, index)}" aria-label="Link to this error"
              >#</a
            >
          </p>
          ${text.json && codeBlock(text.text, 'json', `Body of ${statusName(status)}`)}
          <ul class="causes">
            ${text.causes.map(
              ({ when, pages }) => html`<li>${richLine(when, rich)} ${pagesHtml(pages)}</li>`,
            )}
          </ul>
        </div> `,
    )}
  </section> `
}

const SHOWN = 4

/** Links to operations, folded when there are many. */
function pagesHtml(pages: readonly OperationPage[]): Html {
  const links = pages.map(
    (page) =>
      html`<a href="${pageHref(page, 'root')}"><code>${page.operation.operationId}</code></a>`,
  )
  if (links.length <= SHOWN) return html`<span class="from">${joinHtml(links, ' ')}</span>`
  return html`<details class="from">
    <summary>${links.length} operations</summary>
    ${joinHtml(links, ' ')}
  </details>`
}
