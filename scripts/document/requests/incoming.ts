import { pointerOf } from '../json-pointer.ts'
import { operationsUnder, type Document, type Operation, type PathItem } from '../openapi.ts'
import { resolve } from '../references.ts'

/** The requests that the API sends by itself; `path` is the name of the webhook. */
export function webhooksOf(document: Document): Operation[] {
  return operationsUnder(document, document.webhooks, pointerOf('webhooks'))
}

/** A request that the API sends because of an operation; `path` is the expression for its URL. */
export interface Callback extends Operation {
  readonly name: string
}

/** The callbacks of an operation. */
export function callbacksOf(document: Document, { object, pointer }: Operation): Callback[] {
  return Object.entries(object.callbacks ?? {}).flatMap(([name, reference]) => {
    const items = resolve<Readonly<Record<string, PathItem>> | undefined>(document, reference)
    const place = pointer + pointerOf('callbacks', name)
    return operationsUnder(document, items, place).map((operation) => ({ ...operation, name }))
  })
}
