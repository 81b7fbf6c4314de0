import { identifier } from '../../typescript/identifier.ts'
import { operationsOf, type Document } from '../../document/openapi.ts'
import { compiler } from './compile.ts'
import { printDeclarations } from './declarations.ts'
import { printFile, type OperationEntry } from './file.ts'
import { operationSchemas } from './operation-schemas.ts'
import { problemsOf, type SchemaProblem } from './problems.ts'
import { finder } from '../../document/find-reference.ts'
import { settle } from './share-functions.ts'
import { unitsOf, type Finding } from './schema-units.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'

export type { SchemaProblem }

/**
 * The module of compiled validators and its types: per operation those of its parameters, request
 * bodies and responses. It imports nothing and evaluates no text. No TypeScript, which would have to
 * read all of it again in every project that only names one operation.
 *
 * A schema with problems is compiled without the keywords that they are about.
 */
export function validators(document: Document): {
  files: [code: VirtualFile, types: VirtualFile]
  problems: readonly SchemaProblem[]
} {
  const find = finder(document)
  const tracksEvaluated = mentions(document, ['unevaluatedItems', 'unevaluatedProperties'])
  const units = unitsOf(document, find, tracksEvaluated)
  const operations = operationsOf(document).map((operation): OperationEntry => {
    const schemas = operationSchemas(operation, (reference) => find(reference, '$ref'))
    const entries = schemas.map(({ schema, direction, name, ...place }) => {
      return { ...place, unit: units.add(schema, direction, name) }
    })
    return { name: identifier(operation.operationId), entries }
  })
  const settlement = settle(units)
  const circles = [...settlement.empty].map(({ node }) => circle(node))
  const compile = compiler(tracksEvaluated)
  const content = printFile(operations, units, settlement, compile)
  return {
    files: [
      { path: 'validators.js', content },
      { path: 'validators.d.ts', content: printDeclarations(operations.map(({ name }) => name)) },
    ],
    problems: problemsOf(document, [...units.findings, ...circles]),
  }
}

function circle(node: object): Finding {
  const { $ref } = node as { $ref?: unknown }
  const message = `$ref ${JSON.stringify($ref)} comes back to itself without reaching a schema`
  return { node, keys: ['$ref'], code: 'ref-cycle', message }
}

/** Whether one of these keys occurs anywhere. */
function mentions(document: Document, keys: readonly string[]): boolean {
  const waiting: unknown[] = [document]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue
    if (keys.some((key) => Object.hasOwn(node as object, key))) return true
    for (const child of Object.values(node)) if (typeof child === 'object') waiting.push(child)
  }
  return false
}
