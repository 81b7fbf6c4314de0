import { GENERATED_HEADER } from '../typescript/header.ts'
import { literal } from '../typescript/literal.ts'
import { resolve, type Document, type SecurityScheme } from '../document/openapi.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

/** `security.ts`: where each security scheme of the description puts its credential. */
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
