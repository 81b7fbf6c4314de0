import type { StateCore, Token } from 'markdown-it'
import { html, type Html } from './html.ts'

/**
 * Turns an element of class `tabs` into tabs made of radio buttons, which work without scripts. Its
 * headings are the labels, and what follows a heading is its panel.
 */
export function sampleTabs(state: StateCore): void {
  const { tokens } = state
  const start = tokens.findIndex((token) => token.attrGet('class') === 'tabs')
  if (start === -1) return
  const raw = ({ text }: Html) =>
    Object.assign(new state.Token('html_block', '', 0), { content: text })
  const { tag } = tokens[start]!
  const length = tokens.slice(start).findIndex((it) => it.nesting === -1 && it.tag === tag)
  const panels = panelsIn(tokens.slice(start + 1, start + length))
  const inputs = panels.map(
    ({ language, label }, index) =>
      html`<input
          type="radio"
          name="sample"
          id="sample-${language}"
          value="${language}"
          ${index === 0 && html` checked`}
        />
        <label for="sample-${language}">${label}</label> `,
  )
  const content = panels.flatMap((panel) => {
    const open = new state.Token('element', 'div', 1)
    open.attrs = [
      ['class', 'panel'],
      ['data-panel', panel.language],
    ]
    const label = raw(html`<p class="print-only">${panel.label}</p> `)
    return [open, label, ...panel.content, new state.Token('element', 'div', -1)]
  })
  tokens.splice(
    start + 1,
    length - 1,
    raw(
      html`<legend>Sample</legend>
        ${inputs}`,
    ),
    ...content,
  )
}

interface Panel {
  readonly label: string
  readonly language: string
  readonly content: Token[]
}

function panelsIn(tokens: readonly Token[]): Panel[] {
  const headings = [...tokens.keys()].filter((index) => tokens[index]!.type === 'heading_open')
  return headings.map((index, number) => {
    const content = tokens.slice(index + 3, headings[number + 1])
    const language = /^\w*/.exec(content.find(({ type }) => type === 'fence')?.info ?? '')![0]
    return { label: tokens[index + 1]!.content, language, content }
  })
}
