import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Document } from '../../document/openapi.ts'
import { manifestOf } from '../../installation.ts'
import type { Accents } from '../publish/accent.ts'
import { html, scriptJson, trusted } from '../text/html.ts'
import { sanitizeDocument } from './sanitize-document.ts'

/** Redoc as a script that also works from `file://`: the one that `redocly build-docs` inlines. */
const redocFile = () => join(dirname(manifestOf('@redocly/cli')!), 'lib/chunks/redoc.standalone.js')

/** The whole description as one self-contained page, which Redoc renders in the browser. */
export function redocPage(document: Document, accents: Accents): string {
  const script = scriptWith(sanitizeDocument(document))
  const policy = [
    `default-src 'none'; script-src ${scriptSource(script)}; style-src 'unsafe-inline'`,
    "img-src data:; font-src data:; worker-src blob:; base-uri 'none'; form-action 'none'",
  ].join('; ')
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <title>${document.info.title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${trusted(styleWith(accents))}
        </style>
      </head>
      <body>
        <div id="redoc"></div>
        ${trusted(['<script type="module">', script, '</script>'].join(''))}
      </body>
    </html> `.text
}

/** A script's hash as a source of a content security policy. */
export function scriptSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

function scriptWith(document: Document): string {
  const redoc = readFileSync(redocFile(), 'utf8').replace(/<\/(?=script)/gi, '<\\/')
  const call = `init(${scriptJson(document)}, ${scriptJson(OPTIONS)}, document.getElementById('redoc'))`
  return `${redoc}\n${call}\n`
}

const OPTIONS = {
  downloadUrls: [
    { title: 'OpenAPI as YAML', url: 'openapi.yaml' },
    { title: 'OpenAPI as JSON', url: 'openapi.json' },
  ],
  jsonSamplesExpandLevel: 4,
  schemasExpansionLevel: 1,
  hideReplay: true,
  feedback: { hide: true },
}

/** The colours of the other pages. Redoc loads its logo from its own server, which the policy forbids. */
const styleWith = ({ light, dark }: Accents) => `
body { margin: 0; }
img[src^='https:'] { display: none; }
html:root {
  --font-family-base: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --code-font-family: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, monospace;
  --font-family-monospaced: var(--code-font-family);
  --link-color-primary: ${light.accent};
  --link-color-visited: ${light.accent};
  --menu-item-bg-color-active: ${light.tint};
}
html:root.dark {
  --bg-color: #0f1418;
  --layer-color: #161d23;
  --link-color-primary: ${dark.accent};
  --link-color-visited: ${dark.accent};
  --menu-item-bg-color-active: ${dark.tint};
}`
