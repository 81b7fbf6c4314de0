import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from '../../scripts/cli/contract/description.ts'
import type { Description } from '../../scripts/contract/suite.ts'

let own: Promise<Description> | undefined

/** The description of this project with the client in `generated/`, which is loaded once. */
export function ownDescription(): Promise<Description> {
  return (own ??= load())
}

function load(): Promise<Description> {
  const read = (path: string) =>
    readFileSync(join(import.meta.dirname, '../../generated', path), 'utf8')
  const paths = ['operations.ts', 'security.ts', 'validators.js']
  return describe(
    JSON.parse(read('openapi.json')),
    paths.map((path) => ({ path, content: read(path) })),
  )
}
