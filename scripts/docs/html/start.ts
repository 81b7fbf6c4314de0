import { operationLinks, pageHref } from '../model/page-links.ts'
import type { ObjectModel, OperationPage, Site, Tag, WorkflowsModel } from '../model/types.ts'
import { html, type Html } from '../text/html.ts'
import { richText } from '../text/rich-text.ts'
import { INTRODUCTION, layout, methodBadge } from './layout.ts'

/** The start page, with all operations by tag and the introduction. */
export function startHtml(site: Site, objects: readonly ObjectModel[]): string {
  const { info } = site.document
  const rich = { ...INTRODUCTION, linkCode: operationLinks(site, 'operations') }
  return layout(site, {
    title: info.title,
    description: info.summary ?? `The operations of ${info.title}`,
    folder: 'operations',
    markdown: '../llms.txt',
    content: html`<article class="start">
      <header>
        <h1>${info.title}</h1>
        ${info.summary !== undefined && html`<p class="lead">${info.summary}</p>`}
        <p class="filter" data-filter hidden>
          <label for="filter">Find an operation</label>
          <input type="search" id="filter" placeholder="Name, path or method" autocomplete="off" />
          <span role="status" data-filter-count></span>
        </p>
      </header>
      ${site.tags.map((tag) => tagHtml(tag))} ${site.workflows && workflowsHtml(site.workflows)}
      ${objects.length > 0 && objectsHtml(objects.length)}
      <section class="introduction" aria-label="Introduction">
        <div class="text">${richText(info.description ?? '', rich)}</div>
      </section>
    </article>`,
  })
}

function workflowsHtml({ title, workflows }: WorkflowsModel): Html {
  return html`<section aria-labelledby="workflows-title">
    <h2 id="workflows-title"><a href="../workflows.html">Workflows</a></h2>
    <p>${title}:</p>
    <ul>
      ${workflows.map((it) => html`<li><a href="../workflows.html#${it.anchor}">${it.title}</a></li>`)}
    </ul>
  </section> `
}

function objectsHtml(count: number): Html {
  return html`<section aria-labelledby="objects-title">
    <h2 id="objects-title"><a href="../objects/index.html">Objects</a></h2>
    <p>${count} objects that operations send and receive, each on its own page.</p>
  </section> `
}

function tagHtml(tag: Tag, level = 2): Html {
  return html`<section class="tag-group" id="${tag.anchor}" aria-labelledby="${tag.anchor}-title">
    <h2 id="${tag.anchor}-title" ${level > 2 && html`aria-level="${level}"`}>
      ${tag.title} <a class="anchor" href="#${tag.anchor}" aria-label="Link to ${tag.title}">#</a>
    </h2>
    ${tag.description !== '' && html`<div class="text">${richText(tag.description, { headingLevel: level + 1 })}</div>`}
    <ul class="operations">
      ${tag.operations.map(operationHtml)}
    </ul>
    ${tag.children.map((it) => tagHtml(it, level + 1))}
  </section> `
}

function operationHtml(page: OperationPage): Html {
  const { method, path, operationId, object } = page.operation
  return html`<li id="${page.file}">
    <a href="${pageHref(page, 'operations')}"
      >${methodBadge(method)}
      <span class="what"><strong>${page.title}</strong> <code class="path">${path}</code></span>
      <code class="id">${operationId}</code
      >${object.deprecated === true && html` <span class="deprecated">deprecated</span>`}</a
    >
  </li> `
}
