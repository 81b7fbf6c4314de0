import { at, pointerOf } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'
import { isReference } from '../../document/references.ts'
import { subjectsOf } from '../schema/subjects.ts'
import { isWithin } from '../schema/subset.ts'

/** A function that returns the operations that a change at a pointer may affect. */
export function createReach(document: Document): (pointer: string) => string[] {
  const reached = new Map(
    subjectsOf(document).map(({ operation }) => {
      const places = new Set<string>([pointerOf('paths', operation.path)])
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return
        if (isReference(node)) {
          const target = decodeURI(node.$ref.slice(1))
          if (places.has(target)) return
          places.add(target)
          visit(at(document, target))
        }
        Object.values(node).forEach(visit)
      }
      visit(at(document, operation.pointer))
      return [operation, places] as const
    }),
  )
  return (pointer) =>
    [...reached]
      .filter(([operation, places]) => {
        if (pointer.startsWith('/paths/')) {
          const item = pointerOf('paths', operation.path)
          return (
            pointer === item ||
            isWithin(pointer, `${item}/parameters`) ||
            isWithin(pointer, operation.pointer)
          )
        }
        return [...places].some((place) => isWithin(pointer, place))
      })
      .map(([{ operationId }]) => operationId)
}
