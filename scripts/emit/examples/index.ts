import { operationsOf, type Document, type Operation } from '../../document/openapi.ts'
import { isCallable } from '../../document/path-item.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import { GENERATED_HEADER } from '../../typescript/header.ts'
import { identifier } from '../../typescript/identifier.ts'
import { literal, propertyName } from '../../typescript/literal.ts'
import { basePaths } from './base-paths.ts'
import { examplesOf, headerExamples, type ExamplesByType } from './examples-of.ts'
import { readForms, readParameters } from './read-requests.ts'

/**
 * `examples.ts`: per operation its descriptor, the examples of its answers, and what a test double
 * needs to read requests. Only the names of examples have types of their own.
 */
export function examples(document: Document, hasValidators: boolean): VirtualFile {
  const callable = operationsOf(document).filter(({ method }) => isCallable(method))
  const imports = [
    "import * as _operations from './operations.ts'",
    "import { securitySchemes as _securitySchemes } from './security.ts'",
    ...(hasValidators ? ["import * as _validators from './validators.js'"] : []),
  ]
  const exports = callable.map((it) => printOperation(document, it, hasValidators))
  const parts = [imports.join('\n'), types(hasValidators), ...exports]
  const content = callable.length > 0 ? parts.join('\n\n') : 'export {}'
  return { path: 'examples.ts', content: `${GENERATED_HEADER}${content}\n` }
}

/** `mock.ts`: what tests import. */
export const MOCK: VirtualFile = {
  path: 'mock.ts',
  content: `${GENERATED_HEADER}export * as operations from './examples.ts'
export { mockFetch, mockHandlers } from './mock/index.ts'
export type { MockAnswer, MockAnswers, MockOptions } from './mock/index.ts'
`,
}

function printOperation(document: Document, operation: Operation, hasValidators: boolean): string {
  const name = identifier(operation.operationId)
  const found = operation.responses.map(
    ([status, { content = {} }]) => [status, examplesOf(document, content)] as const,
  )
  const headers = operation.responses.map(
    ([status, response]) => [status, headerExamples(document, response)] as const,
  )
  const data = {
    examples: entries(found),
    headers: entries(headers),
    bases: basePaths(document, operation),
    parameters: readParameters(document, operation),
    forms: readForms(document, operation),
  }
  const members = Object.entries(data)
    .filter(([key, it]) => !OPTIONAL.has(key) || Object.keys(it).length > 0)
    .map(([key, it]) => `  ${key}: ${literal(it)},`)
  return [
    `export const ${name}: OperationExamples<typeof _operations.${name}, ${names(found)}> = {`,
    `  operation: _operations.${name},`,
    ...members,
    '  securitySchemes: _securitySchemes,',
    ...(hasValidators ? [`  validators: _validators.${name},`] : []),
    '}',
  ].join('\n')
}

const OPTIONAL: ReadonlySet<string> = new Set(['headers', 'bases', 'forms'])

/** Those that have something. */
function entries(all: readonly (readonly [status: string, object])[]): object {
  return Object.fromEntries(all.filter(([, it]) => Object.keys(it).length > 0))
}

/** The type of the names of examples by status. */
function names(found: readonly (readonly [status: string, ExamplesByType])[]): string {
  const members = found.flatMap(([status, byType]) => {
    const all = [...new Set(Object.values(byType).flatMap(Object.keys))]
    return all.length > 0 ? [`${propertyName(status)}: ${all.map(literal).join(' | ')}`] : []
  })
  return members.length > 0 ? `{ ${members.join('; ')} }` : '{}'
}

/** Stated here, so that this file can be used without those that read it. */
function types(hasValidators: boolean): string {
  const validators = hasValidators ? '\n  readonly validators: _validators.OperationValidators' : ''
  return `/** An operation with the examples of its answers. */
export interface OperationExamples<Operation, Names> {
  readonly operation: Operation
  /** Only for the types: the names of the examples by status. */
  readonly names?: Names
  /** By status, media type and name. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>
  /** Headers of answers with their examples, by status. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Paths of servers, which may precede that of the operation. */
  readonly bases?: readonly string[]
  /** How parameters that are single values or lists are read, by location and name. */
  readonly parameters: Readonly<
    Record<string, { readonly json?: boolean | readonly string[]; readonly list?: boolean }>
  >
  /** How forms in the usual style are read, by media type. */
  readonly forms?: Readonly<
    Record<
      string,
      {
        readonly fields?: Readonly<
          Record<
            string,
            {
              readonly json?: boolean | readonly string[]
              readonly list?: boolean
              readonly file?: boolean
            }
          >
        >
        readonly required?: readonly string[]
        readonly blank?: Readonly<Record<string, unknown>>
      }
    >
  >
  readonly securitySchemes: typeof _securitySchemes${validators}
}`
}
