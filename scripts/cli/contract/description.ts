import { extname } from 'node:path'
import { compiler } from '../../emit/compiler.ts'
import type { Description } from '../../contract/suite.ts'
import { operationsOf, type Document } from '../../document/openapi.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import { operations } from '../../emit/operations.ts'
import { security } from '../../emit/security.ts'
import { identifier } from '../../typescript/identifier.ts'

/** Modules without a place of their own can only import whole URLs. */
const RUNTIME = new URL(
  `../../../src/runtime/index${extname(import.meta.filename)}`,
  import.meta.url,
).href

/**
 * A document with its client's code, imported from what the pipeline emitted for it.
 *
 * @param files without `validators.js` there are no validators
 */
export async function describe(
  document: Document,
  files: readonly VirtualFile[] = [operations(document), security(document)],
): Promise<Description> {
  const load = async (path: string): Promise<Readonly<Record<string, unknown>>> => {
    const content = files.find((file) => file.path === path)?.content ?? ''
    const code = path.endsWith('.ts') ? withoutTypes(content) : content
    const own = code.replace(/(['"])\.\/runtime\/index\.ts\1/g, JSON.stringify(RUNTIME))
    return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(own)}`)
  }
  const ids = operationsOf(document).map(({ operationId }) => operationId)
  // The names of exports are those of the ids, as far as these are names at all.
  const byId = (module: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      ids.flatMap((id) => (identifier(id) in module ? [[id, module[identifier(id)]]] : [])),
    )
  return {
    document,
    operations: byId(await load('operations.ts')) as Description['operations'],
    validators: byId(await load('validators.js')) as Description['validators'],
    securitySchemes: (await load('security.ts'))[
      'securitySchemes'
    ] as Description['securitySchemes'],
  }
}

function withoutTypes(code: string): string {
  const compilerOptions = {
    module: compiler.ModuleKind.ESNext,
    target: compiler.ScriptTarget.ES2022,
  }
  return compiler.transpileModule(code, { compilerOptions }).outputText
}
