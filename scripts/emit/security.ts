import { GENERATED_HEADER } from '../typescript/header.ts'
import { literal } from '../typescript/literal.ts'
import type { Document, SecurityScheme } from '../document/openapi.ts'
import { resolve } from '../document/references.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

/** `security.ts`: the security schemes of the description, with where each puts its credential. */
export function security(document: Document): VirtualFile {
  const schemes = Object.fromEntries(
    Object.entries(document.components?.securitySchemes ?? {}).map(([name, reference]) => {
      const { type, in: location, name: key, scheme } = resolve<SecurityScheme>(document, reference)
      return [name, { type, in: location, name: key, scheme }]
    }),
  )
  return {
    path: 'security.ts',
    content: `${GENERATED_HEADER}export const securitySchemes = ${literal(schemes)} as const\n`,
  }
}
