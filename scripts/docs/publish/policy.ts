import { html, type Html } from '../text/html.ts'

/** The origin of pages from `file://` is not `'self'` in every browser. */
const OWN = "'self' file:"

/** What a page may load: the files of its site. A page with a form sends requests to any server. */
export function policyTag(hasForm: boolean): Html {
  const policy = [
    "default-src 'none'",
    ...(hasForm ? ['connect-src *'] : []),
    `script-src ${OWN}`,
    `style-src ${OWN}`,
    `img-src ${OWN}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return html`<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`
}
