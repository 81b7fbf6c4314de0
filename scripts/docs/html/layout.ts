import { pageHref, type Folder } from '../model/page-links.ts'
import { allTags } from '../model/tags.ts'
import type { OperationPage, Site, Tag } from '../model/types.ts'
import { html, safeHref, type Html, type HtmlValue } from '../text/html.ts'
import { headingsOf } from '../text/rich-text.ts'
import { sentMethod } from '../../document/path-item.ts'

/** The parts of a page. */
export interface PageParts {
  readonly title: string
  readonly description: string
  /** The folder of the page. */
  readonly folder: Folder
  /** The operation it describes. */
  readonly current?: OperationPage
  /** Its sections, for the navigation. */
  readonly sections?: readonly { readonly id: string; readonly title: string }[]
  /** The path to its Markdown version. */
  readonly markdown?: string
  readonly content: HtmlValue
}

/** A complete HTML page. */
export function layout(site: Site, parts: PageParts): string {
  const { info } = site.document
  const up = parts.folder === 'root' ? '' : '../'
  const heading = parts.title === info.title ? info.title : `${parts.title} · ${info.title}`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading}</title>
        <meta name="description" content="${parts.description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="${up}assets/docs.css" />
        <link rel="icon" href="data:," />
        ${parts.markdown !== undefined && html`<link rel="alternate" type="text/markdown" href="${parts.markdown}" />`}
        <script src="${up}assets/theme.js"></script>
        <script src="${up}assets/search-index.js" defer></script>
        <script src="${up}assets/docs.js" defer></script>
      </head>
      <body data-root="${up}">
        <a class="skip" href="#content">Skip to the content</a>
        ${header(site, up)}
        <div class="frame">
          ${navigation(site, parts)}
          <main id="content">${parts.content} ${footer(site, parts, up)}</main>
        </div>
      </body>
    </html> `.text
}

function header({ document: { info }, workflows }: Site, up: string): Html {
  return html`<header class="top">
    <a class="brand" href="${up}operations/index.html"
      >${info.title} <span class="version">${info.version}</span></a
    >
    <nav class="links" aria-label="Site">
      <a href="${up}operations/index.html">Operations</a>
      ${workflows && html`<a href="${up}workflows.html">Workflows</a> `}
      <a href="${up}errors.html">Errors</a>
      <a href="${up}index.html">Interactive reference</a>
    </nav>
    <button type="button" class="search-open" data-search hidden>
      <span>Search</span> <kbd>/</kbd>
    </button>
    <button
      type="button"
      class="theme"
      data-theme-switch
      aria-label="Switch between light and dark"
      hidden
    >
      <span aria-hidden="true">◐</span>
    </button>
  </header>`
}

function navigation(site: Site, parts: PageParts): Html {
  const { folder, current, sections = [] } = parts
  const tags = nearbyTags(site, parts)
  const entry = ({ title, operations, children }: NearbyTag): Html =>
    html`<li>
      <span class="tag">${title}</span>
      <ul>
        ${operations.map((page) => navigationEntry(page, folder, page === current ? sections : undefined))}${children.map(entry)}
      </ul>
    </li> `
  const all = html`<li><a href="${startPage(folder)}">All operations</a></li>`
  return html`<nav class="side" aria-label="Operations">
    <details data-menu>
      <summary>${tags === site.tags ? 'All operations' : 'Operations'}</summary>
      <ul class="tags">
        ${tags !== site.tags && all}${introduction(site, folder)}${workflowEntries(site, folder)}${tags.map(entry)}
      </ul>
    </details>
  </nav>`
}

/** The largest number of operations that every page lists. */
const MOST_OPERATIONS = 100

/** The number of operations listed before and after the current one in larger descriptions. */
const NEIGHBOURS = 20

/** All operations by tag, or the neighbours of the current one in large descriptions. */
function nearbyTags(
  { tags, operations }: Site,
  { folder, current }: PageParts,
): readonly NearbyTag[] {
  const isOneOfMany = current !== undefined || folder === 'objects'
  if (operations.length <= MOST_OPERATIONS || !isOneOfMany) return tags
  return allTags(tags)
    .filter(({ name }) => name === current?.tag)
    .map(({ title, operations: all }) => {
      const at = all.indexOf(current!)
      const near = all.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      return { title, operations: near, children: [] }
    })
}

type NearbyTag = Pick<Tag, 'title' | 'operations' | 'children'>

function startPage(folder: Folder): string {
  if (folder === 'operations') return 'index.html'
  return `${folder === 'root' ? '' : '../'}operations/index.html`
}

/** Links to the sections of the introduction. */
function introduction({ document }: Site, folder: Folder): Html | false {
  const start = startPage(folder)
  const headings = headingsOf(document.info.description ?? '', INTRODUCTION)
  return (
    headings.length > 0 &&
    html`<li>
      <span class="tag">Introduction</span>
      <ul>
        ${headings.map(({ id, text }) => html`<li><a href="${start}#${id}">${text}</a></li>`)}
      </ul>
    </li> `
  )
}

function workflowEntries({ workflows }: Site, folder: Folder): Html | undefined {
  const page = folder === 'root' ? 'workflows.html' : '../workflows.html'
  return (
    workflows &&
    html`<li>
      <span class="tag">Workflows</span>
      <ul>
        ${workflows.workflows.map(({ anchor, title }) => html`<li><a href="${page}#${anchor}">${title}</a></li>`)}
      </ul>
    </li> `
  )
}

/** How the introduction is rendered on the start page. */
export const INTRODUCTION = { headingLevel: 2, idPrefix: 'about-' }

function navigationEntry(
  page: OperationPage,
  folder: Folder,
  sections: PageParts['sections'],
): Html {
  const { method } = page.operation
  return html`<li>
    <a href="${pageHref(page, folder)}" ${sections && html` aria-current="page"`}
      >${page.title} ${methodBadge(method)}</a
    >
    ${
      sections &&
      html`<ul class="sections">
        ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ul>`
    }
  </li> `
}

export function methodBadge(method: string): Html {
  return html`<span class="method ${method}">${sentMethod(method)}</span>`
}

function footer({ document, workflows }: Site, { markdown, current }: PageParts, up: string): Html {
  const license = (document.info as { license?: { name?: unknown } }).license?.name
  return html`<footer>
    <ul>
      ${markdown !== undefined && html`<li><a href="${markdown}">This page as Markdown</a></li>`}
      ${current && html`<li><a href="${safeHref(`${up}index.html${current.redocAnchor}`)}">In the interactive reference</a></li>`}
      <li><a href="${up}openapi.yaml">OpenAPI as YAML</a></li>
      <li><a href="${up}openapi.json">OpenAPI as JSON</a></li>
      ${workflows && html`<li><a href="${up}arazzo.yaml">Workflows as Arazzo</a></li>`}
      <li><a href="${up}llms.txt">llms.txt</a></li>
    </ul>
    <p>
      ${document.info.title}
      ${document.info.version}${typeof license === 'string' && `, ${license} licence`}
    </p>
  </footer>`
}
