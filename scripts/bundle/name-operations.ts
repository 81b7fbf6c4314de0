import { identifier } from '../typescript/identifier.ts'
import { resolve } from '../document/references.ts'
import { pointerOf } from '../document/json-pointer.ts'
import {
  operationsOf,
  type Document,
  type Operation,
  type OperationObject,
  type PathItem,
} from '../document/openapi.ts'
import { mapOperations, sentMethod } from '../document/path-item.ts'
import type { DocumentProblem } from '../document/problem.ts'
import { mapEntries } from '../document/objects.ts'
import { uniqueName } from '../document/unique-name.ts'

/**
 * The document with a unique operationId on every operation. An operation without one, or with one
 * that makes the same identifier as another, gets a name made of method and path: `GET /pets/{id}`
 * becomes `getPetsById`. Collisions are problems, so that the author can choose better names.
 */
export function nameOperations(original: Document): {
  document: Document
  problems: DocumentProblem[]
  notes: string[]
} {
  const document = withOwnPathItems(original)
  const operations = operationsOf(document)
  const byName = new Map<string, Operation[]>()
  for (const operation of operations) {
    const name = identifier(operation.operationId)
    byName.set(name, [...(byName.get(name) ?? []), operation])
  }
  const unnamed = byName.get(NO_NAME) ?? []
  byName.delete(NO_NAME)
  const collisions = [...byName.values()].filter(({ length }) => length > 1)
  const taken = new Set([...byName].filter(([, { length }]) => length === 1).map(([name]) => name))
  const renamed = new Set([unnamed, ...collisions].flat())
  const names = new Map<Operation, string>()
  for (const operation of operations.filter((it) => renamed.has(it))) {
    const name = uniqueName(derivedName(operation), (it) => taken.has(it))
    taken.add(name)
    names.set(operation, name)
  }
  return {
    document: withWebhooksApart(withNames(document, names)),
    problems: collisions.flatMap((group) => group.slice(1).map((it) => collision(it, group[0]!))),
    notes: unnamed.length === 0 ? [] : [note(unnamed.map((operation) => names.get(operation)!))],
  }
}

/** The identifier of a name without letters and digits. */
const NO_NAME = identifier('')

/** Copies path items that several paths or webhooks share, so that their operations can have different names. */
function withOwnPathItems(document: Document): Document {
  return mapEntries(document, (key, items) => {
    if (key !== 'paths' && key !== 'webhooks') return items
    return mapEntries(items as object, (_, item) => {
      const { $ref, ...siblings } = Object(item) as { $ref?: unknown }
      return typeof $ref === 'string' ? { ...resolve<object>(document, item), ...siblings } : item
    })
  }) as unknown as Document
}

function withNames(document: Document, names: ReadonlyMap<Operation, string>): Document {
  if (names.size === 0) return document
  const byPointer = new Map([...names].map(([{ pointer }, name]) => [pointer, name]))
  const paths = mapEntries(document.paths!, (path, item) =>
    mapOperations(item as PathItem, ({ pointer, operation }) => {
      const operationId = byPointer.get(pointerOf('paths', path) + pointer)
      const { operationId: _, ...rest } = operation as OperationObject
      return operationId === undefined ? operation : { operationId, ...rest }
    }),
  )
  return { ...document, paths: paths as Document['paths'] & object }
}

/** Removes the operationIds of webhooks that operations have, too. The client has no webhooks. */
function withWebhooksApart(document: Document): Document {
  if (!document.webhooks) return document
  // openapi-typescript writes `#` in the names of operations as `/`.
  const keyOf = (operationId: string) => operationId.replaceAll('#', '/')
  const taken = new Set(operationsOf(document).map(({ operationId }) => keyOf(operationId)))
  const webhooks = mapEntries(document.webhooks, (_, item) =>
    mapOperations(item as PathItem, ({ operation }) => {
      const { operationId, ...rest } = operation as OperationObject
      if (typeof operationId !== 'string') return operation
      if (taken.has(keyOf(operationId))) return rest
      taken.add(keyOf(operationId))
      return operation
    }),
  )
  return { ...document, webhooks: webhooks as Document['webhooks'] & object }
}

function derivedName({ method, path }: Operation): string {
  const words = path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => (segment.startsWith('{') ? `by ${segment}` : segment))
  return identifier([method.toLowerCase(), ...words].join(' ')) || method
}

function collision(operation: Operation, first: Operation): DocumentProblem {
  const { operationId, pointer } = operation
  return {
    code: 'operation-name-collision',
    severity: 'error',
    message:
      `operationId ${JSON.stringify(operationId)} of ${label(operation)} and ` +
      `${JSON.stringify(first.operationId)} of ${label(first)} would both be called ${identifier(operationId)}`,
    hint: 'give one of them another operationId',
    pointer: `${pointer}/operationId`,
  }
}

function note(names: readonly string[]): string {
  const some = names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '')
  const subject = names.length === 1 ? '1 operation has' : `${names.length} operations have`
  return `${subject} no usable operationId; named after method and path: ${some}`
}

function label({ method, path }: Operation): string {
  return `${sentMethod(method)} ${path}`
}
