import { operationLinks, pageHref } from '../model/page-links.ts'
import { statusName } from '../model/status-name.ts'
import type {
  ActionPart,
  OutputModel,
  Site,
  StepBody,
  StepLink,
  StepModel,
  WorkflowModel,
  WorkflowsModel,
} from '../model/types.ts'
import { html, joinHtml, type Html } from '../text/html.ts'
import { richText, type RichTextOptions } from '../text/rich-text.ts'
import { codeBlock } from './code.ts'
import { layout, methodBadge } from './layout.ts'
import { codeOf, insideHtml } from './members.ts'
import { pathHtml } from './operation.ts'

/** The page of workflows. */
export function workflowsHtml(site: Site, texts: WorkflowsModel): string {
  const rich: RichTextOptions = { headingLevel: 3, linkCode: operationLinks(site, 'root') }
  const { title, summary, description, workflows } = texts
  return layout(site, {
    title: 'Workflows',
    description: title,
    folder: 'root',
    markdown: 'workflows.md',
    content: html`<article class="workflows">
      <header>
        <h1>Workflows</h1>
        <p class="lead"><strong>${title}.</strong> ${summary}</p>
        <div class="text">${richText(description, { ...rich, idPrefix: 'about.' })}</div>
        <ul class="contents">
          ${workflows.map((it) => html`<li>${linkTo(it)}</li>`)}
        </ul>
      </header>
      ${workflows.map((it) => workflowHtml(texts, it, rich))}
    </article>`,
  })
}

function linkTo({ anchor, title }: WorkflowModel): Html {
  return html`<a href="#${anchor}">${title}</a>`
}

/** A link to the workflow with this id, or the id of another source's. */
function linkById({ workflows }: WorkflowsModel, id: string): Html {
  const workflow = workflows.find(({ workflowId }) => workflowId === id)
  return workflow === undefined ? html`<code>${id}</code>` : linkTo(workflow)
}

function workflowHtml(
  texts: WorkflowsModel,
  workflow: WorkflowModel,
  plain: RichTextOptions,
): Html {
  const { anchor, title, description, dependsOn, inputs, steps, outputs } = workflow
  const rich = { ...plain, idPrefix: `about.${anchor}.` }
  return html`<section id="${anchor}" aria-labelledby="title.${anchor}">
    <h2 id="title.${anchor}">
      ${title} <a class="anchor" href="#${anchor}" aria-label="Link to ${title}">#</a>
    </h2>
    <div class="text">${richText(description, rich)}</div>
    ${
      dependsOn.length > 0 &&
      html`<p>
        Comes after:
        ${joinHtml(
          dependsOn.map((id) => linkById(texts, id)),
          ', ',
        )}
      </p>`
    }
    ${
      inputs !== undefined &&
      html`<h3>Inputs</h3>
        ${insideHtml(inputs, `inputs.${anchor}`, plain)}`
    }
    <h3>Steps</h3>
    <ol class="steps">
      ${steps.map((step) => stepHtml(texts, step, plain))}
    </ol>
    ${
      outputs.length > 0 &&
      html`<h3>Outputs</h3>
        ${outputsHtml(outputs)}`
    }
  </section> `
}

function stepHtml(texts: WorkflowsModel, step: StepModel, plain: RichTextOptions): Html {
  const { anchor, number, stepId, description, parameters, body, expectations, outputs } = step
  const rich = { ...plain, headingLevel: 5, idPrefix: `about.${anchor}.` }
  return html`<li class="step" id="${anchor}">
    <h4>
      <span class="number">${number}.</span> ${stepId}
      <a class="anchor" href="#${anchor}" aria-label="Link to step ${number}, ${stepId}">#</a>
    </h4>
    <div class="text">${richText(description, rich)}</div>
    ${targetHtml(texts, step)}
    <dl>
      ${
        (parameters.length > 0 || body !== undefined) &&
        html`<dt>Sends</dt>
          <dd>${parametersHtml(parameters)} ${body && bodyHtml(body, step)}</dd>`
      }
      ${
        expectations.length > 0 &&
        html`<dt>Expects</dt>
          <dd>${joinHtml(expectations.map(expectationHtml), ', ')}</dd>`
      }
      ${actionsHtml(texts, 'On success', step.onSuccess)}
      ${actionsHtml(texts, 'On failure', step.onFailure)}
      ${
        outputs.length > 0 &&
        html`<dt>Keeps</dt>
          <dd>${outputsHtml(outputs)}</dd>`
      }
    </dl>
  </li> `
}

function targetHtml(texts: WorkflowsModel, { target }: StepModel): Html {
  if (target.kind === 'workflow') return html`<p>Runs ${linkById(texts, target.workflowId)}</p>`
  if (target.kind === 'elsewhere') return html`<p>Calls <code>${target.name}</code></p>`
  const { page } = target
  const { method, path } = page.operation
  return html`<p class="endpoint">
    ${methodBadge(method)} <code>${pathHtml(path)}</code>
    <a href="${pageHref(page, 'root')}">${page.title}</a>
  </p>`
}

function parametersHtml(parameters: StepModel['parameters']): Html | false {
  return (
    parameters.length > 0 &&
    html`<ul>
      ${parameters.map(
        ({ name, place, value }) =>
          html`<li>
            <code>${name}</code> <span class="type">${placeText(place)}</span> ${codeOf(value)}
          </li> `,
      )}
    </ul>`
  )
}

export function placeText(place: StepModel['parameters'][number]['place']): string {
  return place === 'input' ? 'as input' : `in ${place}`
}

function bodyHtml({ mediaType, text, json, replacements }: StepBody, step: StepModel): Html {
  const label = `Body of step ${step.number}, ${step.stepId}`
  return html`<p class="media">
      ${mediaType === undefined ? 'Body' : html`<code>${mediaType}</code>`}
    </p>
    ${codeBlock(text, json ? 'json' : 'text', label)}
    ${
      replacements.length > 0 &&
      html`<ul>
        ${replacements.map(({ target, value }) => html`<li><code>${target}</code> becomes ${codeOf(value)}</li>`)}
      </ul>`
    }`
}

function expectationHtml(expectation: StepModel['expectations'][number]): Html {
  return 'status' in expectation
    ? html`<span class="status s${expectation.status.slice(0, 1)}"
        >${statusName(expectation.status)}</span
      >`
    : html`<code>${expectation.condition}</code>`
}

function actionsHtml(
  texts: WorkflowsModel,
  title: string,
  actions: StepModel['onSuccess'],
): Html | false {
  return (
    actions.length > 0 &&
    html`<dt>${title}</dt>
      <dd>
        <ul>
          ${actions.map((parts) => html`<li>${parts.map((it) => actionPartHtml(texts, it))}</li> `)}
        </ul>
      </dd>`
  )
}

function actionPartHtml(texts: WorkflowsModel, part: ActionPart): Html | string {
  if (typeof part === 'string') return part
  if ('anchor' in part) return stepLink(part)
  return 'workflowId' in part ? linkById(texts, part.workflowId) : expectationHtml(part)
}

function stepLink({ number, anchor }: StepLink): Html {
  return html`<a href="#${anchor}">step ${number}</a>`
}

function outputsHtml(outputs: readonly OutputModel[]): Html {
  return html`<ul>
    ${outputs.map(
      ({ name, expression, usedIn }) =>
        html`<li>
          <code>${name}</code> from <code>${expression}</code>${
            usedIn.length > 0 && html`, for ${joinHtml(usedIn.map(stepLink), ', ')}`
          }
        </li> `,
    )}
  </ul>`
}
