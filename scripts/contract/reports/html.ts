import { createHash } from 'node:crypto'
import { blockForHtml, forHtml } from './escape.ts'
import type { ContractReport, ReportedFinding } from './report.ts'
import { messagesOf } from './shown.ts'
import { SCRIPT, STYLE } from './html-assets.ts'
import { counted, verdictOf } from './terminal.ts'

/** A report as one page that needs no network; its filters need JavaScript, the rest doesn't. */
export function toHtml(report: ContractReport): string {
  const { findings, gone, complaints, left, phases, coverage, description } = report
  const title = `Contract report: ${description.title} ${description.version}`
  const policy = `default-src 'none'; style-src ${digest(STYLE)}; script-src ${digest(SCRIPT)}`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${forHtml(title)}</title>
<style>${STYLE}</style>
<header>
<h1>${forHtml(title)}</h1>
<p>${forHtml(verdictOf(report))}</p>
</header>
<form id="filters" hidden>
<label>Search <input type="search" name="text"></label>
${select(
  'severity',
  findings.map(({ severity }) => severity),
)}
${select(
  'kind',
  findings.map(({ kind }) => kind),
)}
${select(
  'operation',
  findings.flatMap(({ operations }) => operations),
)}
${select(
  'phase',
  findings.flatMap((it) => it.phases),
)}
<output></output>
</form>
<main>
${findings.map(article).join('\n')}
${list(
  'Gone',
  gone.map(({ id, message }) => `${message} (${id})`),
)}
${list('Too little is covered', complaints)}
${list('Left on the server', left)}
<section>
<h2>Phases</h2>
${table(
  ['phase', 'cases', 'failed', 'seconds'],
  phases.map(({ phase, cases, failed, milliseconds }) => [
    ...[phase, cases, failed, (milliseconds / 1000).toFixed(1)],
  ]),
)}
</section>
${
  coverage.some(({ total }) => total > 0)
    ? `<section>\n<h2>Coverage</h2>\n${table(
        ['kind', 'covered', 'total', 'needed %'],
        coverage.map(({ kind, covered, total, threshold }) => [kind, covered, total, threshold]),
      )}\n</section>`
    : ''
}
</main>
<script>${SCRIPT}</script>
</html>
`
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function select(name: string, values: readonly string[]): string {
  const options = [...new Set(values)].sort().map((it) => `<option>${forHtml(it)}</option>`)
  return `<label>${name} <select name="${name}"><option value="">all</option>${options.join('')}</select></label>`
}

function article({
  id, kind, severity, message, count, operations, phases, places, details, since,
  pointer, location, says, example,
}: ReportedFinding): string {
  const [request, answer] = messagesOf(example.request, example.answer)
  const place = location ? `${location.file}:${location.line}:${location.column}` : `#${pointer}`
  const row = (name: string, values: readonly string[]) =>
    values.length === 0
      ? ''
      : `<dt>${name}</dt>${values.map((it) => `<dd>${forHtml(it)}</dd>`).join('')}`
  const block = (name: string, text: string | null) =>
    text ? `<h3>${name}</h3><pre tabindex="0">${blockForHtml(text)}</pre>` : ''
  const data = { severity, kind, operation: operations, phase: phases }
  return `<article id="finding-${forHtml(id)}" data-filter="${forHtml(JSON.stringify(data))}">
<details>
<summary><span class="${severity}">${severity}</span> <b>${forHtml(message)}</b> <small>${counted(count, 'time')}, ${since === null ? 'new' : `since ${forHtml(since)}`}</small></summary>
<dl>${row('place', [place])}${row('says', says === '' ? [] : [says])}${row('kind', [kind])}${row('operations', operations)}${row('phases', phases)}${row('where', places)}${row('details', details)}${row('case', [example.case])}</dl>
${block('curl', example.curl)}${block('client', example.call)}${block('request', request)}${block('answer', answer)}
</details>
</article>`
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  const lines = items.map((it) => `<li>${forHtml(it)}</li>`)
  return `<section>\n<h2>${title}</h2>\n<ul>${lines.join('')}</ul>\n</section>`
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = (tag: string, row: readonly (string | number)[]) =>
    `<tr>${row.map((it) => `<${tag}>${forHtml(String(it))}</${tag}>`).join('')}</tr>`
  return `<div class="wide" tabindex="0"><table>${cells('th', head)}${rows.map((it) => cells('td', it)).join('')}</table></div>`
}
