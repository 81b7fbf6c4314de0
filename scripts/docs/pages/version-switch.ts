import type { Site } from '../model/types.ts'
import { html, type Html } from '../text/html.ts'
import { sinceAnchor } from './changes.ts'

/** Links to the same page of the other versions, or to where they start, and to what changed. */
export function versionSwitch(
  { versions, folder }: Site,
  { up, path }: { readonly up: string; readonly path: string },
): Html | undefined {
  const own = versions.find((it) => it.folder === folder)
  if (own === undefined) return undefined
  const root = folder === '' ? up : `${up}../../`
  const links = versions
    .filter((it) => it !== own)
    .map(({ name, folder: to, paths }) => {
      const page = paths.has(path) ? path : 'index.'
      return html`<li><a href="${root}${to}${page}html">${name}</a></li> `
    })
  const since = versions
    .filter(({ changes }) => changes !== undefined)
    .map(
      (it) =>
        html`<li>
          <a href="${root}changes.html#${sinceAnchor(it)}">Changed since ${it.name}</a>
        </li> `,
    )
  return html`<details class="versions">
    <summary>${own.name}</summary>
    <ul>
      ${links}${since}
    </ul>
  </details>`
}
