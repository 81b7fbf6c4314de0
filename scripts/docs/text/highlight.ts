import { html, type Html } from './html.ts'

/** Code as HTML with its tokens marked for colouring. */
export function highlight(code: string, language: string): Html {
  if (language === 'text') return html`${code}`
  const grammar = GRAMMARS[language]
  if (grammar === undefined) return html`${code}`
  const parts: Html[] = []
  let end = 0
  for (const match of code.matchAll(grammar)) {
    const [kind, text] = Object.entries(match.groups!).find(([, it]) => it !== undefined)!
    parts.push(html`${code.slice(end, match.index)}<span class="${`tok-${kind}`}">${text}</span>`)
    end = match.index + match[0].length
  }
  return html`${parts}${code.slice(end)}`
}

const STRINGS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/
const NUMBER = /(?<![\w.$])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b/
const KEYWORD = /\b(?:import|from|const|await|new|throw|if|export|return|true|false|null)\b/

const SCRIPT = grammar({
  comment: /\/\/[^\n]*/,
  string: new RegExp([STRINGS.source, /`(?:[^`\\]|\\.)*`/.source].join('|')),
  keyword: KEYWORD,
  number: NUMBER,
})

const GRAMMARS: Readonly<Record<string, RegExp>> = {
  ts: SCRIPT,
  js: SCRIPT,
  json: grammar({
    key: /"(?:[^"\\\n]|\\.)*"(?=\s*:)/,
    string: /"(?:[^"\\\n]|\\.)*"/,
    keyword: /\b(?:true|false|null)\b/,
    number: NUMBER,
  }),
  py: grammar({
    string: /"(?:[^"\\\n]|\\.)*"/,
    keyword: /\b(?:import|None|True|False)\b/,
    number: NUMBER,
  }),
  go: grammar({
    string: /"(?:[^"\\\n]|\\.)*"|`[^`]*`/,
    keyword: /\b(?:package|import|func|var|if|defer|nil|map|any|string)\b/,
    number: NUMBER,
  }),
  sh: grammar({
    string: /'[^']*'|"(?:[^"\\]|\\.)*"/,
    keyword: /^curl\b|(?<=\s)--[\w-]+/,
    number: /\$[A-Z_]\w*/,
  }),
}

/** A regular expression for the next token; earlier kinds take precedence. */
function grammar(kinds: Readonly<Record<string, RegExp>>): RegExp {
  const named = Object.entries(kinds).map(([kind, { source }]) =>
    ['(?<', kind, '>', source, ')'].join(''),
  )
  return new RegExp(named.join('|'), 'gm')
}
