import type { Sample } from '../samples/index.ts'
import { highlight, type Language } from '../text/highlight.ts'
import { html, type Html } from '../text/html.ts'

/** A block of code with a copy button, scrollable by keyboard. */
export function codeBlock(code: string, language: Language, label: string): Html {
  return html`<div class="code">
    <pre
      tabindex="0"
      role="group"
      aria-label="${label}"
    ><code>${highlight(code, language)}</code></pre>
  </div>`
}

/** Samples in tabs made of radio buttons, which work without scripts. */
export function sampleTabs(samples: readonly Sample[]): Html {
  return html`<fieldset class="tabs">
    <legend>Sample</legend>
    ${samples.map(
      ({ language, label }, index) =>
        html`<input
            type="radio"
            name="sample"
            id="sample-${language}"
            value="${language}"
            ${index === 0 && html` checked`}
          />
          <label for="sample-${language}">${label}</label> `,
    )}${samples.map(
      ({ language, label, source }) =>
        html`<div class="panel" data-panel="${language}">
          <p class="print-only">${label}</p>
          ${codeBlock(source, language, `${label} sample`)}
        </div> `,
    )}
  </fieldset>`
}
