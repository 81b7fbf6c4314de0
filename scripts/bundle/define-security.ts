import { pointerOf } from '../document/json-pointer.ts'
import { isObject, mapEntries } from '../document/objects.ts'
import type { Document, PathItem } from '../document/openapi.ts'
import { mapOperations } from '../document/path-item.ts'
import type { DocumentProblem } from '../document/problem.ts'

/**
 * The document without requirements of security schemes that it doesn't define, and a problem for
 * each name. Nobody could call an operation that requires one, so it is left open.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export function withDefinedSecurity(document: Document): {
  document: Document
  problems: DocumentProblem[]
} {
  const defined = Object(document.components?.securitySchemes) as object
  const problems = new Map<string, DocumentProblem>()
  const corrected = <T extends object>(owner: T, pointer: string): T => {
    const { security } = owner as { security?: readonly unknown[] }
    if (!Array.isArray(security)) return owner
    const known = security.map((requirement: unknown, index) => {
      if (!isObject(requirement)) return requirement
      const unknown = Object.keys(requirement).filter((name) => !Object.hasOwn(defined, name))
      for (const name of unknown) {
        const place = `${pointer}/security/${index}${pointerOf(name)}`
        problems.set(name, problems.get(name) ?? undefinedScheme(name, place))
      }
      const kept = Object.entries(requirement).filter(([name]) => !unknown.includes(name))
      return unknown.length > 0 ? Object.fromEntries(kept) : requirement
    })
    return { ...owner, security: known }
  }
  const paths = mapEntries(document.paths ?? {}, (path, item) =>
    mapOperations(item as PathItem, ({ operation, pointer }) =>
      corrected(operation, pointerOf('paths', path) + pointer),
    ),
  )
  const whole = corrected(document, '')
  if (problems.size === 0) return { document, problems: [] }
  return {
    document: { ...whole, paths: paths as Document['paths'] & object },
    problems: [...problems.values()],
  }
}

function undefinedScheme(name: string, pointer: string): DocumentProblem {
  return {
    code: 'undefined-security-scheme',
    severity: 'error',
    message: `the security scheme ${JSON.stringify(name)} is not defined, and so not asked for`,
    hint: 'define it in components.securitySchemes, or correct the name',
    pointer,
  }
}
