import { errorExamples, withoutExample, type ErrorExample } from '../model/error-index.ts'
import { statusName } from '../model/status-name.ts'
import type { ResponseModel } from '../model/types.ts'
import { html, type Html } from '../text/html.ts'
import { richLine, richText, type RichTextOptions } from '../text/rich-text.ts'
import { codeBlock } from './code.ts'
import { contentsHtml } from './media-types.ts'

/** The error responses with the bodies of their examples. */
export function errorResponsesHtml(errors: readonly ResponseModel[], rich: RichTextOptions): Html {
  return html`${errors.map(
    (response) =>
      html`<h3 id="response.${response.status}">
          <span class="status s${response.status.slice(0, 1)}">${statusName(response.status)}</span>
        </h3>
        <div class="text">${richText(response.description, rich)}</div>
        ${headersHtml(response)}${bodiesHtml(errorExamples(response))}${contentsHtml(withoutExample(response), `response.${response.status}`, 4, rich)}`,
  )}`
}

function headersHtml({ headers }: ResponseModel): Html | false {
  return (
    headers.length > 0 &&
    html`<p>
      Headers: ${headers.map(({ name }, index) => html`${index > 0 && ', '}<code>${name}</code>`)}
    </p> `
  )
}

function bodiesHtml(texts: readonly ErrorExample[]): Html {
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

function tableHtml(texts: readonly ErrorExample[]): Html {
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
