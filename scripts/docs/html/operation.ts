import { MADE_UP } from '../samples/example.ts'
import { operationLinks } from '../model/page-links.ts'
import { anchor, fragment } from '../model/slug.ts'
import { statusName } from '../model/status-name.ts'
import { allTags } from '../model/tags.ts'
import type { OperationModel, ParameterModel, ResponseModel, Site } from '../model/types.ts'
import { html, type Html } from '../text/html.ts'
import { headingsOf, richText, type RichTextOptions } from '../text/rich-text.ts'
import { codeBlock, sampleTabs } from './code.ts'
import { credentialsHtml } from './credentials.ts'
import { errorResponsesHtml } from './error-responses.ts'
import { layout, methodBadge } from './layout.ts'
import { contentsHtml } from './media-types.ts'
import { codeOf, insideHtml, marksHtml, typeHtml, valueHtml } from './members.ts'
import { enumerationsHtml, limitsHtml, objectsHtml } from './supplements.ts'
import { usesHtml } from './uses.ts'
import { sentMethod } from '../../document/path-item.ts'

/** The HTML page of one operation. */
export function operationHtml(site: Site, content: OperationModel): string {
  const { page, lead } = content
  const { operation } = page
  const link = operationLinks(site, 'operations')
  const rich: RichTextOptions = {
    headingLevel: 4,
    linkCode: (code) => (code === operation.operationId ? undefined : link(code)),
  }
  const sections = sectionsOf(content, rich)
  return layout(site, {
    title: page.title,
    description: `${sentMethod(operation.method)} ${operation.path}`,
    folder: 'operations',
    current: page,
    sections: sections.map(({ id, title }) => ({ id, title })),
    markdown: `${encodeURIComponent(page.file)}.md`,
    content: html`<article class="operation">
      <header>
        <p class="crumb">
          ${allTags(site.tags)
            .filter(({ name }) => name === page.tag)
            .map((tag) => html`<a href="index.html#${tag.anchor}">${tag.title}</a>`)}
          ${page.badges.map((badge) => html`<span class="badge">${badge}</span> `)}
        </p>
        <h1>${page.title}</h1>
        <p class="endpoint">
          ${methodBadge(operation.method)} <code>${pathHtml(operation.path)}</code>
        </p>
        ${operation.object.deprecated === true && html`<p class="note"><strong>Deprecated.</strong> Don't use it in new code.</p>`}
        <div class="text lead">${richText(lead, rich)}</div>
        ${content.uses.length > 0 && usesHtml(content.uses)}
      </header>
      <aside aria-label="Samples">${sampleTabs(page.samples)} ${firstExample(content)}</aside>
      <div class="reference">
        ${sections.map(
          ({ id, title, body }) =>
            html`<section id="${id}" aria-labelledby="${id}-title">
              <h2 id="${id}-title">
                ${title} <a class="anchor" href="#${id}" aria-label="Link to ${title}">#</a>
              </h2>
              ${body}
            </section> `,
        )}
      </div>
    </article>`,
  })
}

interface Section {
  readonly id: string
  readonly title: string
  readonly body: Html
}

function sectionsOf(content: OperationModel, rich: RichTextOptions): Section[] {
  const { parameters, body, successes, errors, limits, rateLimits, objects, enumerations } = content
  const { details, pagination } = content
  const optional = (present: boolean, id: string, title: string, text: () => Html): Section[] =>
    present ? [{ id, title, body: text() }] : []
  return [
    {
      id: 'authorization',
      title: 'Authorization',
      body: credentialsHtml(content.credentials, rich),
    },
    ...optional(parameters.length > 0, 'parameters', 'Parameters', () =>
      parametersHtml(parameters, rich),
    ),
    ...(body === undefined
      ? []
      : [{ id: 'request', title: 'Request body', body: bodyHtml(body, rich) }]),
    {
      id: 'response',
      title: 'Response',
      body: html`${successes.map((it) => responseHtml(it, rich))}`,
    },
    ...optional(pagination !== undefined, 'pages', 'Pages', () => pagesHtml(pagination!)),
    ...optional(errors.length > 0, 'errors', 'Errors', () => errorResponsesHtml(errors, rich)),
    ...optional(limits.length > 0 || rateLimits !== undefined, 'limits', 'Limits', () =>
      limitsHtml(limits, rateLimits, rich),
    ),
    ...optional(enumerations.length > 0, 'values', 'Values', () =>
      enumerationsHtml(enumerations, rich),
    ),
    ...optional(objects.length > 0, 'objects', 'Objects', () => objectsHtml(objects, rich)),
    ...optional(details !== '', 'details', 'Notes', () => detailsHtml(details, rich)),
  ]
}

function detailsHtml(details: string, rich: RichTextOptions): Html {
  const options = { ...rich, headingLevel: 3, idPrefix: 'about-' }
  const headings = headingsOf(details, options)
  return html`${
      headings.length > 1 &&
      html`<ul class="contents">
        ${headings.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
      </ul> `
    }
    <div class="text">${richText(details, options)}</div>`
}

function pagesHtml(parts: NonNullable<OperationModel['pagination']>): Html {
  return html`<p>
    ${parts.map((part) => (typeof part === 'string' ? html`${part}` : html`<code>${part.code}</code>`))}
  </p>`
}

/** A path with line-break opportunities at its slashes. */
export function pathHtml(path: string): Html {
  return html`${path.split(/(?=\/)/).map((part) => html`${part}<wbr />`)}`
}

function firstExample({ successes }: OperationModel): Html | false {
  const [response] = successes
  const [content] = response?.contents ?? []
  const [example] = content?.examples ?? []
  if (response === undefined || example === undefined) return false
  const json = typeof example.value !== 'string'
  const text = json ? JSON.stringify(example.value, null, 2) : String(example.value)
  return html`<div class="answer-sample">
    <p class="code-title">
      ${statusName(response.status)}${example.summary === MADE_UP && html`, ${MADE_UP.toLowerCase()}`}
    </p>
    ${codeBlock(text, json ? 'json' : 'text', 'Example response')}
  </div>`
}

const PLACES = [
  ['path', 'Path parameters'],
  ['query', 'Query parameters'],
  ['querystring', 'The whole query string'],
  ['header', 'Header parameters'],
  ['cookie', 'Cookie parameters'],
] as const

function parametersHtml(parameters: readonly ParameterModel[], rich: RichTextOptions): Html {
  const groups = PLACES.map(([place, title]) => ({
    title,
    group: parameters.filter(({ parameter }) => parameter.in === place),
  })).filter(({ group }) => group.length > 0)
  return html`${groups.map(
    ({ title, group }) =>
      html`<h3>${title}</h3>
        <ul class="members">
          ${group.map((it) => parameterHtml(it, rich))}
        </ul> `,
  )}`
}

function parameterHtml({ parameter, view, example }: ParameterModel, rich: RichTextOptions): Html {
  const { name, required, description, deprecated } = parameter
  const id = `${parameter.in}.${name}`
  const own = {
    ...view,
    description: description ?? view.description,
    deprecated: deprecated === true,
  }
  return html`<li class="member" id="${anchor(id)}">
    <p class="head">
      <a class="name" href="${fragment(anchor(id))}"><code>${name}</code></a> ${typeHtml(view.type)}
      ${marksHtml(own, required === true)}
    </p>
    ${valueHtml(own, rich)}
    <p class="values">Example ${codeOf(example)}</p>
    ${insideHtml(view, id, rich)}
  </li> `
}

function bodyHtml(
  { description, required, contents }: NonNullable<OperationModel['body']>,
  rich: RichTextOptions,
): Html {
  return html`<div class="text">${richText(description, rich)}</div>
    ${!required && html`<p>Optional.</p>`} ${contentsHtml(contents, 'request', 3, rich)}`
}

function responseHtml(
  { status, description, headers, contents }: ResponseModel,
  rich: RichTextOptions,
): Html {
  const id = `response.${status}`
  return html`<h3 id="${id}">
      <span class="status s${status.slice(0, 1)}">${statusName(status)}</span>
    </h3>
    <div class="text">${richText(description, rich)}</div>
    ${
      headers.length > 0 &&
      html`<h4>Headers</h4>
        <ul class="members">
          ${headers.map(
            ({ name, header, view, example }) =>
              html`<li class="member">
                <p class="head">
                  <span class="name"><code>${name}</code></span> ${typeHtml(view.type)}
                  ${marksHtml(view, header.required === true)}
                </p>
                ${valueHtml({ ...view, description: header.description ?? view.description }, rich)}
                ${example !== undefined && html`<p class="values">Example ${codeOf(example)}</p>`}
              </li> `,
          )}
        </ul> `
    }${contents.length === 0 ? html`<p>The response has no body.</p>` : contentsHtml(contents, id, 4, rich)}`
}
