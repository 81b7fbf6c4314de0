import { quote } from '../../samples/shell.ts'
import type { Request } from './request.ts'

/** A request as a command for a POSIX shell. */
export function curlOf({ method, url, headers, cookies, body, parts }: Request): string {
  const isDefault = method === 'GET' || (method === 'POST' && body !== undefined)
  const all = [...headers].filter(([name]) => !(parts && name === 'content-type'))
  const options = [
    ...(method === 'HEAD' ? ['--head'] : isDefault ? [] : [`--request ${quote(method)}`]),
    ...all.map(
      ([name, value]) => `--header ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`,
    ),
    ...(cookies.length > 0 ? [`--cookie ${quote(cookies.join('; '))}`] : []),
    ...(parts ? Object.entries(parts).flatMap(formOptions) : bodyOption(body)),
  ]
  return [`curl ${quote(url)}`, ...options].join(' \\\n  ')
}

function bodyOption(body: BodyInit | undefined): string[] {
  if (body === undefined) return []
  if (typeof body === 'string') return [`--data-raw ${quote(body)}`]
  return [`--data-binary ${quote(`@${body instanceof File ? body.name : 'body'}`)}`]
}

function formOptions([name, value]: [string, unknown]): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items
    .filter((item) => item !== undefined)
    .map((item) => {
      if (item instanceof File) return `--form ${quote(`${name}=@${quoted(item.name)}`)}`
      if (typeof item === 'object')
        return `--form ${quote(`${name}=${quoted(JSON.stringify(item))};type=application/json`)}`
      return `--form-string ${quote(`${name}=${String(item)}`)}`
    })
}

/** In the double quotes of curl's forms. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
