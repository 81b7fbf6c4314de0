import { parse } from '../document/json.ts'
import type { Source } from '@redocly/openapi-core'
import { visit, type JSONVisitor } from 'jsonc-parser'
import { syntaxError } from './digesting-resolver.ts'

/**
 * The value of a JSON file; `undefined` for one with a syntax error, which the YAML parser reports.
 *
 * @throws YamlParseError for a duplicate member, which would be lost, and for a comment,
 *   which the YAML parser would read as a part of the next name
 */
export function parseJson(source: Source): unknown {
  const { body } = source
  const value = parse(body)?.value
  // Counting is twice as fast as comparing names.
  if (value !== undefined && membersIn(value) === membersWritten(body)) return value
  if (value !== undefined || /^\s*[[{/]/.test(body)) rejectDuplicatesAndComments(source)
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

/** The number of colons outside strings. */
function membersWritten(json: string): number {
  let count = 0
  for (let index = 0; index < json.length; index++) {
    const character = json[index]
    if (character === ':') count += 1
    else if (character === '"') {
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

function rejectDuplicatesAndComments(source: Source): void {
  const objects: Set<string>[] = []
  const visitor: JSONVisitor = {
    onObjectBegin: () => void objects.push(new Set()),
    onObjectEnd: () => void objects.pop(),
    onObjectProperty(name, offset) {
      const known = objects.at(-1)!
      if (known.has(name))
        throw syntaxError(`duplicate member ${JSON.stringify(name)}`, source, offset)
      known.add(name)
    },
    onComment(offset) {
      throw syntaxError('JSON has no comments', source, offset)
    },
  }
  try {
    visit(source.body, visitor)
  } catch (error) {
    // `visit` is recursive; the YAML parser reports the depth.
    if (!(error instanceof RangeError)) throw error
  }
}
