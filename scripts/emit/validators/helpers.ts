import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FILES = [
  'results',
  'values',
  'arrays',
  'objects',
  'alternatives',
  'formats',
  'uris',
  'host-names',
]

/** The functions that generated code can call, by name. */
export const HELPERS: ReadonlyMap<string, string> = new Map(
  FILES.flatMap(functionsOf).map((code) => [/function (\w+)/.exec(code)![1]!, code]),
)

/** The top-level functions of a file, with their comments. */
function functionsOf(file: string): string[] {
  const source = readFileSync(join(import.meta.dirname, 'assets', `${file}.js`), 'utf8')
  return source.match(/^(?:\/\*\*.*\*\/\n)?function \w+\([\s\S]*?^\}$/gm)!
}

/** The helpers that the code calls, and those that they call, in a fixed order. */
export function helpersOf(code: string): string[] {
  const wanted = new Set(helpersIn(code))
  for (const name of wanted) for (const other of helpersIn(HELPERS.get(name)!)) wanted.add(other)
  return [...HELPERS].filter(([name]) => wanted.has(name)).map(([, helper]) => helper)
}

function helpersIn(code: string): string[] {
  return (code.match(/\b_\w+/g) ?? []).filter((name) => HELPERS.has(name))
}
