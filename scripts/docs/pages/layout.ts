import { sentMethod } from '../../document/path-item.ts'
import { objectPath, pagePath } from '../model/page-links.ts'
import { allTags } from '../model/tags.ts'
import type { OperationPage, Site, Tag } from '../model/types.ts'
import { policyTag } from '../publish/policy.ts'
import { previewTags } from '../publish/publication.ts'
import { versionSwitch } from './version-switch.ts'
import { html, scriptJson, trusted, type Html } from '../text/html.ts'
import type { PageHtml, Section } from '../text/page-html.ts'

/** The parts of a page. */
export interface PageParts {
  readonly title: string
  readonly description: string
  /** Its path from the root of the site. */
  readonly path: string
  /** The path to the root of the site. */
  readonly up: string
  /** The class of its article. */
  readonly kind: string
  /** The operation it describes. */
  readonly current?: OperationPage
  /** The names of all objects, on the page of one. */
  readonly objects?: readonly string[]
  /** The path of its Markdown version from the root, if it has one. */
  readonly markdown?: string
  readonly page: PageHtml
  /** The headings of the introduction. */
  readonly introduction: readonly Section[]
}

/** A complete HTML page. */
export function layout(site: Site, parts: PageParts): string {
  const { info } = site.document
  const { up, markdown } = parts
  const heading = parts.title === info.title ? info.title : `${parts.title} · ${info.title}`
  return html`<!doctype html>
    <html lang="${site.publication.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${policyTag(parts.current?.tryIt !== undefined)}
        <title>${heading}</title>
        ${previewTags(site.publication, { ...parts, title: heading }, info.title)}
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="${up}assets/docs.css" />
        <link rel="icon" href="${up}assets/favicon.svg" type="image/svg+xml" />
        ${markdown !== undefined && html`<link rel="alternate" type="text/markdown" href="${up}${markdown}" />`}
        <script src="${up}assets/theme.js"></script>
        <script src="${up}assets/search.js" defer></script>
        <script src="${up}assets/docs.js" defer></script>
        ${tryItScripts(parts)}
      </head>
      <body data-root="${up}">
        <a class="skip" href="#content">Skip to the content</a>
        ${header(site, parts)}
        <div class="frame">
          ${navigation(site, parts)}
          <main id="content">
            ${crumbs(site, parts)}
            <article class="${parts.kind}">${parts.page.content}</article>
            ${footer(site, parts)}
          </main>
        </div>
      </body>
    </html> `.text
}

/** The data of the form of an operation, and the script that shows it. */
function tryItScripts({ up, current }: PageParts): Html | undefined {
  return (
    current?.tryIt &&
    html`<script type="application/json" id="try-it">
        ${trusted(scriptJson(current.tryIt))}
      </script>
      <script src="${up}assets/try-it.js" defer></script>`
  )
}

function header(site: Site, parts: PageParts): Html {
  const { access, workflows, publication, versions } = site
  const { info } = site.document
  const { up } = parts
  const { logo } = publication
  return html`<header class="top">
    <a class="brand" href="${up}index.html"
      >${logo !== undefined && html`<img src="${up}${logo}" alt="" /> `}${info.title}
      ${versions.length === 0 && html`<span class="version">${info.version}</span>`}</a
    >
    ${versionSwitch(site, parts)}
    <nav class="links" aria-label="Site">
      ${workflows && html`<a href="${up}workflows.html">Workflows</a> `}
      ${access.length > 0 && html`<a href="${up}access.html">Access</a> `}
      <a href="${up}errors.html">Errors</a>
      ${site.hasRedoc && html`<a href="${up}reference.html">Redoc</a>`}
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

/** Where an operation or object belongs. */
function crumbs({ tags }: Site, { up, kind, current }: PageParts): Html | undefined {
  const crumb = (href: string, title: string) =>
    html`<p class="crumb"><a href="${up}${href}">${title}</a></p>`
  if (kind === 'object') return crumb('objects/index.html', 'Objects')
  if (current === undefined) return undefined
  if (current.kind !== 'operation') {
    return crumb(
      `index.html#${current.kind}s`,
      current.kind === 'webhook' ? 'Webhooks' : 'Callbacks',
    )
  }
  const tag = allTags(tags).find(({ name }) => name === current.tag)
  return tag && crumb(`index.html#${tag.anchor}`, tag.title)
}

function navigation(site: Site, parts: PageParts): Html {
  const tags = nearbyTags(site, parts)
  const entry = ({ title, operations, children }: NearbyTag): Html =>
    group(title, [...operations.map((page) => pageEntry(page, parts)), ...children.map(entry)])
  const { up, introduction } = parts
  const isPart = tags !== site.tags
  const link = (href: string, title: string) => html`<li><a href="${up}${href}">${title}</a></li> `
  const webhooks = site.incoming.filter(({ kind }) => kind === 'webhook')
  const isIncoming = parts.current?.kind === 'callback'
  return html`<nav class="side" aria-label="Operations">
    <details data-menu>
      <summary>${isPart ? 'Operations' : 'All operations'}</summary>
      <ul class="tags">
        ${isPart && link('index.html', 'All operations')}${group(
          'Introduction',
          introduction.map(({ id, title }) => link(`index.html#${id}`, title)),
        )}${group(
          'Workflows',
          (site.workflows?.workflows ?? []).map((it) =>
            link(`workflows.html#${it.anchor}`, it.title),
          ),
        )}${tags.map(entry)}${group('Objects', objectEntries(site, parts))}${group(
          'Webhooks',
          webhooks.map((page) => pageEntry(page, parts)),
        )}${isIncoming && group('Callbacks', [pageEntry(parts.current!, parts)])}
      </ul>
    </details>
  </nav>`
}

function group(title: string, entries: readonly Html[]): Html {
  if (entries.length === 0) return html``
  return html`<li>
    <span class="tag">${title}</span>
    <ul>
      ${entries}
    </ul>
  </li> `
}

/** The objects before and after the current one. */
function objectEntries({ objectFiles }: Site, { up, title, objects = [] }: PageParts): Html[] {
  return neighbours(objects, title).map(
    (name) =>
      html`<li>
        <a
          href="${up}${objectPath(objectFiles.get(name)!)}"
          ${name === title && html` aria-current="page"`}
          >${name}</a
        >
      </li> `,
  )
}

/** The largest number of operations that every page lists. */
const MOST_OPERATIONS = 100

/** The number of operations or objects listed before and after the current one in larger descriptions. */
const NEIGHBOURS = 20

function neighbours<T>(all: readonly T[], current: T): readonly T[] {
  const at = all.indexOf(current)
  return all.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
}

/** All operations by tag, or the neighbours of the current one in large descriptions. */
function nearbyTags(
  { tags, operations }: Site,
  { kind, current }: PageParts,
): readonly NearbyTag[] {
  const isOneOfMany = current !== undefined || kind === 'object'
  if (operations.length <= MOST_OPERATIONS || !isOneOfMany) return tags
  return allTags(tags)
    .filter(({ name }) => name === current?.tag)
    .map(({ title, operations: all }) => {
      return { title, operations: neighbours(all, current!), children: [] }
    })
}

type NearbyTag = Pick<Tag, 'title' | 'operations' | 'children'>

function pageEntry(page: OperationPage, { up, current, page: { sections } }: PageParts): Html {
  const { method } = page.operation
  const isCurrent = page === current
  return html`<li>
    <a href="${up}${pagePath(page)}" ${isCurrent && html` aria-current="page"`}
      >${page.title} <span class="method ${method}">${sentMethod(method)}</span></a
    >
    ${
      isCurrent &&
      html`<ul class="sections">
        ${sections.filter(({ tag }) => tag === 'h2').map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ul>`
    }
  </li> `
}

function footer({ document: { info }, workflows }: Site, { up, markdown }: PageParts): Html {
  return html`<footer>
    <ul>
      ${markdown !== undefined && html`<li><a href="${up}${markdown}">This page as Markdown</a></li>`}
      <li><a href="${up}openapi.yaml">OpenAPI as YAML</a></li>
      <li><a href="${up}openapi.json">OpenAPI as JSON</a></li>
      ${workflows && html`<li><a href="${up}arazzo.yaml">Workflows as Arazzo</a></li>`}
      <li><a href="${up}llms.txt">llms.txt</a></li>
    </ul>
    <p>${info.title} ${info.version}</p>
  </footer>`
}
