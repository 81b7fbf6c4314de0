import { pointerOf } from '../document/json-pointer.ts'
import { isObject } from '../document/objects.ts'
import type { Problem } from '../document/problem.ts'
import { pointerTo, walk } from '../document/walk.ts'
import type { Joined } from './join-files.ts'

/**
 * A description in Swagger 2.0 as OpenAPI 3.0, with a warning for each part that has no counterpart
 * there. Others stay as they are. Only Swagger loads the library.
 */
export async function upgradeSwagger(joined: Joined): Promise<Joined> {
  if (!('swagger' in joined.value)) return joined
  const { upgradeFromTwoToThree } = await import('@scalar/openapi-upgrader/2.0-to-3.0')
  const value = structuredClone({ ...joined.value, swagger: '2.0' })
  for (const { node, isData } of walk(value)) if (!isData) nameNullable(node)
  return {
    value: upgradeFromTwoToThree(value) as object,
    problems: [...joined.problems, ...leftOut(joined)],
    locate: (pointer) => joined.locate(swaggerPointer(pointer)),
  }
}

/** Writes the extension that all makers of Swagger use as OpenAPI 3.0 does. */
function nameNullable(node: { 'x-nullable'?: unknown; nullable?: boolean }): void {
  if (node['x-nullable'] !== true) return
  node.nullable = true
  delete node['x-nullable']
}

/** The place in Swagger of a component of OpenAPI; the rest of a description has the same places. */
function swaggerPointer(pointer: string): string {
  return pointer.replace(
    /^\/components\/(schemas|parameters|requestBodies|responses|securitySchemes)/,
    (_, kind: keyof typeof KINDS) => pointerOf(KINDS[kind]),
  )
}

const KINDS = {
  schemas: 'definitions',
  parameters: 'parameters',
  requestBodies: 'parameters',
  responses: 'responses',
  securitySchemes: 'securityDefinitions',
}

/** What the library drops because OpenAPI 3 has nothing like it. */
function leftOut({ value, locate }: Joined): Problem[] {
  return [...walk(value)].flatMap((visit): Problem[] => {
    const { node, isData } = visit
    if (isData) return []
    const pointer = pointerTo(visit)
    const warning = (key: string, message: string, hint: string): Problem => {
      const location = locate(pointer + pointerOf(key))
      return {
        code: 'swagger-2',
        severity: 'warning',
        message,
        hint,
        ...(location && { location }),
      }
    }
    const { collectionFormat, in: place, schemes } = node as Readonly<Record<string, unknown>>
    const isOperation = /^\/paths\/[^/]+\/[^/]+$/.test(pointer)
    return [
      ...(typeof collectionFormat === 'string' && !isExpressible(collectionFormat, place)
        ? [
            warning(
              'collectionFormat',
              `OpenAPI 3 has no ${collectionFormat} here: the list is written in the default style`,
              'describe the parameter as a string if the server needs this form',
            ),
          ]
        : []),
      ...(isOperation && isObject(node) && Array.isArray(schemes)
        ? [
            warning(
              'schemes',
              'OpenAPI 3 has no schemes of an operation: it has those of the description',
              'give the operation servers of its own in OpenAPI 3 if they differ',
            ),
          ]
        : []),
    ]
  })
}

/** @see https://spec.openapis.org/oas/v2.0.html#parameter-object */
function isExpressible(format: string, place: unknown): boolean {
  if (format === 'csv') return true
  return place === 'query' || place === 'formData'
    ? ['ssv', 'pipes', 'multi'].includes(format)
    : false
}
