import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Parameter } from '../../src/runtime/operation.ts'
import { serialize } from '../../src/runtime/request/serialize.ts'
import type { Report } from './report.ts'

interface Group {
  readonly variables: Readonly<Record<string, unknown>>
  readonly testcases: readonly (readonly [template: string, wanted: string | string[] | false])[]
}

/**
 * How many templates of the URI Template test suite parameters expand to the same. Operators that no
 * style of OpenAPI has are left out: prefixes (`:3`), fragments, lists as several segments of a path,
 * and `/`, `?` and `#` in paths.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#appendix-c-using-rfc6570-based-serialization
 */
export function uriTemplateReports(folder: string): readonly Report[] {
  const wrong: string[] = []
  const others: string[] = []
  let right = 0
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const groups = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Group>
    for (const [name, { variables, testcases }] of Object.entries(groups))
      for (const [template, wanted] of testcases) {
        const title = `${file}: ${name}: ${template}`
        const expanded = wanted === false ? undefined : expandTemplate(template, variables)
        if (expanded === undefined) others.push(title)
        else if ([wanted].flat().includes(expanded)) right++
        else wrong.push(`${title}: ${expanded}, not ${[wanted].flat().join(' or ')}`)
      }
  }
  return [{ name: 'URI templates', right, wrong, others }]
}

/** Operators with the style that expands to the same, what comes first, and what is between variables. */
const OPERATORS: Readonly<Record<string, readonly [Partial<Parameter>, string, string]>> = {
  '': [{ in: 'path' }, '', ','],
  '.': [{ in: 'path', style: 'label' }, '', ''],
  ';': [{ in: 'path', style: 'matrix' }, '', ''],
  '/': [{ in: 'path' }, '/', '/'],
  '+': [{ in: 'path', allowReserved: true }, '', ','],
  '?': [{ in: 'query' }, '?', '&'],
  '&': [{ in: 'query' }, '&', '&'],
}

/** The template filled in by parameters; `undefined` when no style of OpenAPI stands for a part of it. */
function expandTemplate(template: string, values: Group['variables']): string | undefined {
  const parts = template.split(/(\{[^{}]*\})/).map((part) => {
    if (part.startsWith('{')) return expandExpression(part.slice(1, -1), values)
    return /[{}]/.test(part) ? undefined : encodeURI(part).replaceAll('%25', '%')
  })
  return parts.includes(undefined) ? undefined : parts.join('')
}

function expandExpression(expression: string, values: Group['variables']): string | undefined {
  const [, operator = '', list = ''] = /^([^\w%]?)(.*)$/s.exec(expression) ?? []
  if (!(operator in OPERATORS)) return undefined
  const [parameter, first, separator] = OPERATORS[operator]!
  const parts = list.split(',').map((it) => {
    const name = it.replace('*', '')
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const isSegments = operator === '/' && name !== it && typeof value === 'object'
    const isEnding = operator === '+' && /[/?#]/.test(JSON.stringify(value) ?? '')
    if (!/^(\w|\.|%[\da-f]{2})+\*?$/i.test(it) || isSegments || isEnding) return undefined
    const described = { ...parameter, name: decodeURIComponent(name), explode: it !== name }
    const written = serialize(described as Parameter, value)
    return { written, isDefined: written !== '' || value === '' }
  })
  if (parts.includes(undefined)) return undefined
  const written = parts.filter((it) => it!.isDefined).map((it) => it!.written)
  return written.length === 0 ? '' : first + written.join(separator)
}
