import { YamlParseError, type Source } from '@redocly/openapi-core'

/**
 * The value of a text in JSON; `undefined` for one that is none, of which the YAML parser says why.
 *
 * @throws YamlParseError for a member that is there twice, of which one would be lost, and for a
 *   comment, which the YAML parser would take for a part of the next name
 */
export function parseJson(source: Source): unknown {
  const { body } = source
  const value = jsonValue(body)
  const isJson = value !== undefined
  // To count takes far less time than to compare names.
  if (isJson && membersIn(value) === membersWritten(body)) return value
  const fault = isJson || /^\s*[[{/]/.test(body) ? faultIn(source, isJson) : undefined
  if (fault) throw fault
  return value
}

function membersIn(value: unknown): number {
  let count = 0
  const stack = [value]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null) continue
    const children: unknown[] = Object.values(node)
    if (!Array.isArray(node)) count += children.length
    for (const child of children) if (typeof child === 'object' && child !== null) stack.push(child)
  }
  return count
}

/** The colons of a JSON text that do not stand in a text. */
function membersWritten(json: string): number {
  let count = 0
  for (let index = 0; index < json.length; index++) {
    const sign = json[index]
    if (sign === ':') count += 1
    else if (sign === '"') {
      index = json.indexOf('"', index + 1)
      while (isEscaped(json, index)) index = json.indexOf('"', index + 1)
    }
  }
  return count
}

function isEscaped(json: string, index: number): boolean {
  let start = index
  while (json[start - 1] === '\\') start -= 1
  return (index - start) % 2 === 1
}

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** In JSON the first name that its object has already, else the first comment. */
function faultIn(source: Source, isJson: boolean): YamlParseError | undefined {
  const names: Set<unknown>[] = []
  let start: number | undefined
  let text = { start: 0, end: 0 }
  for (const { 0: sign, index } of source.body.matchAll(SIGNS)) {
    if (sign === '"') {
      if (start !== undefined) text = { start, end: index + 1 }
      start = start === undefined ? index : undefined
    } else if (start !== undefined) continue
    else if (sign === '{') names.push(new Set())
    else if (sign === '}') names.pop()
    else if (sign === ':' && isJson) {
      const name = jsonValue(source.body.slice(text.start, text.end))
      const known = names.at(-1)!
      if (known.has(name))
        return fault(`${JSON.stringify(name)} is there twice`, source, text.start)
      known.add(name)
    } else if (sign[0] === '/') return fault('JSON has no comments', source, index)
  }
  return undefined
}

const SIGNS = /\\.|["{}:]|\/[/*]/gs

function fault(reason: string, source: Source, index: number): YamlParseError {
  const lines = source.body.slice(0, index).split('\n')
  const place = `(${lines.length}:${lines.at(-1)!.length + 1})`
  return new YamlParseError(new Error(`${reason} ${place}`), source)
}
