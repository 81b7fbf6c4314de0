import { METHODS as RECEIVED } from 'node:http'
import { operationsOf, type Document, type Operation } from '../document/openapi.ts'
import { sentMethod } from '../document/path-item.ts'
import { isUnreadText } from './request-body.ts'

/** Notes on what the mock can't serve or validate of a description. */
export function mockNotes(document: Document): string[] {
  const operations = operationsOf(document)
  return NOTES.flatMap(([title, applies]) => {
    const names = operations
      .filter((it) => applies(it, document))
      .map(({ operationId }) => operationId)
    return names.length === 0 ? [] : [`${title}: ${names.join(', ')}`]
  })
}

const NOTES: readonly (readonly [
  title: string,
  applies: (operation: Operation, document: Document) => boolean,
])[] = [
  [
    "not served, because Node.js doesn't receive the method",
    ({ method }) => !RECEIVED.includes(sentMethod(method)),
  ],
  [
    'query strings that are not pairs of names and values are not validated',
    ({ parameters }) =>
      parameters.some(
        (it) =>
          it.in === 'querystring' &&
          !Object.keys(it.content ?? {}).every((name) => FORM.test(name)),
      ),
  ],
  [
    'bodies that are neither JSON nor forms are not validated',
    ({ requestBody }, document) =>
      Object.entries(requestBody?.content ?? {}).some(
        ([name, { schema }]) => schema !== undefined && isUnreadText(document, name, schema),
      ),
  ],
]

const FORM = /^application\/x-www-form-urlencoded\b/i
