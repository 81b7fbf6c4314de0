import { YamlParseError, type Source } from '@redocly/openapi-core'

/**
 * The value of a text in JSON; `undefined` for one that is none, of which the YAML parser says why.
 *
 * @throws YamlParseError for a member that is there twice, of which one would be lost, and for a
 *   comment, which the YAML parser would take for a part of the next name
 */
export function parseJson(source: Source): unknown {
  const value = jsonValue(source.body)
  const isJson = value !== undefined
  const fault = isJson || /^\s*[[{/]/.test(source.body) ? faultIn(source, isJson) : undefined
  if (fault) throw fault
  return value
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
