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
        const [, paths, item, method] = pointer.split('/')
        if (paths === 'paths') {
          return `/paths/${item}` === operation.pointer.split('/').slice(0, 3).join('/')
            ? method === undefined || method === operation.method || method === 'parameters'
            : false
        }
        return [...places].some((place) => isWithin(pointer, place))
      })
      .map(([{ operationId }]) => operationId)
}
