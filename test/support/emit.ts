import { stripTypeScriptTypes } from 'node:module'
import { operations } from '../../scripts/emit/operations.ts'
import { resolve, type Document, type SecurityScheme } from '../../scripts/document/openapi.ts'
import type { Operation } from '../../src/runtime/operation.ts'
import { byOperationId, type EmittedDescription } from './description.ts'

/** What the pipeline emits for a document, without writing it anywhere. */
export async function emit(document: Document): Promise<EmittedDescription> {
  const code = stripTypeScriptTypes(operations(document).content)
  const url = `data:text/javascript,${encodeURIComponent(code)}`
  const exported = (await import(url)) as Record<string, Operation>
  const schemes = document.components?.securitySchemes ?? {}
  return {
    document,
    operations: byOperationId(document, exported),
    securitySchemes: Object.fromEntries(
      Object.keys(schemes).map((name) => [name, resolve<SecurityScheme>(document, schemes[name])]),
    ),
  }
}
