import { refusalTexts, unexampled, type AnswerText, type RefusalText } from '../content.ts'
import { html, type Html } from '../html.ts'
import { richLine, richText, type RichTextOptions } from '../rich-text.ts'
import { statusName } from '../status.ts'
import { codeBlock } from './code-html.ts'
import { contentsHtml } from './contents-html.ts'

/** Every error answer with the texts that the server really sends. */
export function refusalsHtml(refusals: readonly AnswerText[], rich: RichTextOptions): Html {
  return html`${refusals.map(
    (answer) =>
      html`<h3 id="response.${answer.status}">
          <span class="status s${answer.status.slice(0, 1)}">${statusName(answer.status)}</span>
        </h3>
        <div class="text">${richText(answer.description, rich)}</div>
        ${headersHtml(answer)}${bodiesHtml(refusalTexts(answer))}${contentsHtml(unexampled(answer), `response.${answer.status}`, 4, rich)}`,
  )}`
}

function headersHtml({ headers }: AnswerText): Html | false {
  return (
    headers.length > 0 &&
    html`<p>
      Headers: ${headers.map(({ name }, index) => html`${index > 0 && ', '}<code>${name}</code>`)}
    </p> `
  )
}

function bodiesHtml(texts: readonly RefusalText[]): Html {
  const plain = texts.filter(({ json }) => !json)
  return html`${plain.length > 0 && tableHtml(plain)}${texts
    .filter(({ json }) => json)
    .map(
      ({ text, when, mediaType }) =>
        html`<details class="example">
          <summary>${when} <code>${mediaType}</code></summary>
          ${codeBlock(text, 'json', when)}
        </details> `,
    )}`
}

function tableHtml(texts: readonly RefusalText[]): Html {
  return html`<table class="texts">
    <thead>
      <tr>
        <th scope="col">Text</th>
        <th scope="col">When</th>
      </tr>
    </thead>
    <tbody>
      ${texts.map(
        ({ text, when }) =>
          html`<tr>
            <td><samp>${text}</samp></td>
            <td>${richLine(when, { headingLevel: 6 })}</td>
          </tr> `,
      )}
    </tbody>
  </table> `
}
