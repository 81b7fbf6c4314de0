import type { AnswerText, OperationContent, ParameterText } from '../content.ts'
import { html, type Html } from '../html.ts'
import { headingsOf, richText, type RichTextOptions } from '../rich-text.ts'
import { anchor, fragment } from '../slug.ts'
import { insideHtml, codeOf, marksHtml, typeHtml, valueHtml } from './members-html.ts'
import { operationLinks, type Site } from '../site.ts'
import { statusName } from '../status.ts'
import { codeBlock, sampleTabs } from './code-html.ts'
import { contentsHtml } from './contents-html.ts'
import { credentialsHtml } from './credentials-html.ts'
import { layout, methodBadge } from './layout.ts'
import { refusalsHtml } from './refusals-html.ts'
import { usesHtml } from './uses.ts'
import { enumerationsHtml, limitsHtml, objectsHtml } from './supplements-html.ts'

/** The page of one operation. */
export function operationHtml(site: Site, content: OperationContent): string {
  const { page, lead } = content
  const { operation } = page
  const rich: RichTextOptions = {
    headingLevel: 4,
    linkCode: withoutItself(operationLinks(site, 'operations'), operation.operationId),
  }
  const sections = sectionsOf(content, rich)
  return layout(site, {
    title: page.title,
    description: `${operation.method.toUpperCase()} ${operation.path}`,
    folder: 'operations',
    current: page,
    sections: sections.map(({ id, title }) => ({ id, title })),
    markdown: `${encodeURIComponent(page.file)}.md`,
    content: html`<article class="operation">
      <header>
        <p class="crumb">
          <a href="index.html#${site.tags.find(({ name }) => name === page.tag)?.anchor}"
            >${page.tag}</a
          >
        </p>
        <h1>${page.title}</h1>
        <p class="endpoint">
          ${methodBadge(operation.method)} <code>${pathHtml(operation.path)}</code>
        </p>
        ${operation.object.deprecated === true && html`<p class="note"><strong>Deprecated.</strong> Don't use it in new programs.</p>`}
        <div class="text lead">${richText(lead, rich)}</div>
        ${content.uses.length > 0 && usesHtml(content.uses)}
      </header>
      <aside aria-label="Samples">${sampleTabs(page.samples)} ${firstAnswer(content)}</aside>
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

function sectionsOf(content: OperationContent, rich: RichTextOptions): Section[] {
  const { parameters, body, answers, refusals, limits, rateLimits, objects, enumerations } = content
  const { details } = content
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
    { id: 'response', title: 'Response', body: html`${answers.map((it) => answerHtml(it, rich))}` },
    ...optional(refusals.length > 0, 'errors', 'Errors', () => refusalsHtml(refusals, rich)),
    ...optional(limits.length > 0 || rateLimits !== undefined, 'limits', 'Limits', () =>
      limitsHtml(limits, rateLimits, rich),
    ),
    ...optional(enumerations.length > 0, 'values', valuesTitle(enumerations), () =>
      enumerationsHtml(enumerations, rich),
    ),
    ...optional(objects.length > 0, 'objects', 'Objects', () => objectsHtml(objects, rich)),
    ...optional(details !== '', 'details', 'Good to know', () => detailsHtml(details, rich)),
  ]
}

/** Enumerations that are all roles are called so. */
function valuesTitle(enumerations: OperationContent['enumerations']): string {
  return enumerations.every(({ name }) => /role/i.test(name)) ? 'Roles' : 'Values'
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

/** A path that breaks at its slashes on narrow screens. */
export function pathHtml(path: string): Html {
  return html`${path.split(/(?=\/)/).map((part) => html`${part}<wbr />`)}`
}

function withoutItself(
  link: (code: string) => string | undefined,
  operationId: string,
): (code: string) => string | undefined {
  return (code) => (code === operationId ? undefined : link(code))
}

function firstAnswer({ answers }: OperationContent): Html | false {
  const [answer] = answers
  const [content] = answer?.contents ?? []
  const [example] = content?.examples ?? []
  if (answer === undefined || example === undefined) return false
  const json = typeof example.value !== 'string'
  const text = json ? JSON.stringify(example.value, null, 2) : String(example.value)
  return html`<div class="answer-sample">
    <p class="code-title">${statusName(answer.status)}</p>
    ${codeBlock(text, json ? 'json' : 'text', 'Example of the answer')}
  </div>`
}

const PLACES = [
  ['path', 'In the path'],
  ['query', 'In the query'],
  ['header', 'In headers'],
  ['cookie', 'In cookies'],
] as const

function parametersHtml(parameters: readonly ParameterText[], rich: RichTextOptions): Html {
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

function parameterHtml({ parameter, view, example }: ParameterText, rich: RichTextOptions): Html {
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
  { description, required, contents }: NonNullable<OperationContent['body']>,
  rich: RichTextOptions,
): Html {
  return html`<div class="text">${richText(description, rich)}</div>
    ${!required && html`<p>It may be left out.</p>`} ${contentsHtml(contents, 'request', 3, rich)}`
}

function answerHtml(
  { status, description, headers, contents }: AnswerText,
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
    }${contents.length === 0 ? html`<p>The answer has no body.</p>` : contentsHtml(contents, id, 4, rich)}`
}
