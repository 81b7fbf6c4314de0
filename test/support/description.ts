import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document, SecurityScheme } from '../../scripts/document/openapi.ts'
import { identifier } from '../../scripts/typescript/identifier.ts'
import type { Operation } from '../../src/runtime/operation.ts'

/** A description as the pipeline emitted it: what the contract suite puts to the test. */
export interface EmittedDescription {
  readonly document: Document
  /** By operationId. */
  readonly operations: Readonly<Record<string, Operation>>
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
}

/** The folder that `npm run generate` fills. */
export const GENERATED = resolve(import.meta.dirname, '../../generated')

export async function readEmitted(folder: string): Promise<EmittedDescription> {
  const document = JSON.parse(readFileSync(join(folder, 'openapi.json'), 'utf8')) as Document
  const [operations, security] = await Promise.all([
    importModule<Record<string, Operation>>(join(folder, 'operations.ts')),
    importModule<{ securitySchemes: Record<string, SecurityScheme> }>(join(folder, 'security.ts')),
  ])
  return {
    document,
    operations: byOperationId(document, operations),
    securitySchemes: security.securitySchemes,
  }
}

/** The descriptors by operationId, which is not always the name that they are exported under. */
export function byOperationId(
  document: Document,
  exported: Readonly<Record<string, Operation>>,
): Record<string, Operation> {
  const ids = Object.values(document.paths ?? {}).flatMap((item) =>
    Object.values(item).flatMap((operation) => {
      const id = (operation as { operationId?: unknown } | null)?.operationId
      return typeof id === 'string' ? [id] : []
    }),
  )
  return Object.fromEntries(ids.map((id) => [id, exported[identifier(id)]!]))
}

function importModule<T>(file: string): Promise<T> {
  return import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<T>
}
