import { GENERATED_HEADER } from './emit/header.ts'
import { literal } from './emit/literal.ts'
import { resolve, type Document, type SecurityScheme } from './openapi.ts'
import type { VirtualFile } from './virtual-file.ts'

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
