import type { Use } from '../model/types.ts'
import { html, joinHtml, type Html } from '../text/html.ts'
import { markdownLink } from '../text/markdown.ts'

/** Links to the workflow steps that call an operation. */
export function usesHtml(uses: readonly Use[]): Html {
  const workflows = uses.map(({ workflow, steps }) => {
    const links = steps.map(({ anchor, number, stepId }) =>
      linkHtml(anchor, `${number}: ${stepId}`),
    )
    return html`${linkHtml(workflow.anchor, workflow.title)} (${joinHtml(links, ', ')})`
  })
  return html`<p class="uses">Used in: ${joinHtml(workflows, ', ')}</p>`
}

function linkHtml(anchor: string, text: string): Html {
  return html`<a href="../workflows.html#${anchor}">${text}</a>`
}

/** Like `usesHtml`, in Markdown; `up` is the path to the site's root. */
export function usesMarkdown(uses: readonly Use[], up: string): string {
  const link = (anchor: string, text: string) => markdownLink(text, `${up}workflows.md#${anchor}`)
  const workflows = uses.map(({ workflow, steps }) => {
    const links = steps.map(({ anchor, number, stepId }) => link(anchor, `${number}: ${stepId}`))
    return [link(workflow.anchor, workflow.title), ' (', links.join(', '), ')'].join('')
  })
  return ['Used in: ', workflows.join(', ')].join('')
}
