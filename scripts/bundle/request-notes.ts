import { basename } from 'node:path'
import { at, pointerOf } from '../document/json-pointer.ts'
import {
  operationsOf,
  type Document,
  type Encoding,
  type Operation,
  type Parameter,
} from '../document/openapi.ts'
import { variableHeaders } from '../document/requests/part-headers.ts'
import { allowsBody, isCallable, sentMethod } from '../document/path-item.ts'
import type { ProblemLocation } from '../document/problem.ts'
import { resolve } from '../document/references.ts'
import { ownServer } from '../document/requests/servers.ts'
import { stylesApply } from '../document/requests/form-styles.ts'
import { writableSchema } from '../document/requests/writable-schema.ts'

/** A part of a request. */
interface Finding {
  readonly what: string
  readonly pointer: string
}

/** The number of places that a note names. */
const SHOWN = 3

/** Notes on what requests leave out, and on servers other than the document's, with their places. */
export function requestNotes(
  document: Document,
  locate: (pointer: string) => ProblemLocation | undefined,
): string[] {
  const operations = operationsOf(document).filter(({ method }) => isCallable(method))
  const place = ({ what, pointer }: Finding): string => {
    const found = locate(pointer)
    return found ? `${what} (${basename(found.file)}:${found.line}:${found.column})` : what
  }
  return NOTES.flatMap(([title, find]) => {
    const found = operations.flatMap((it) => find(document, it))
    if (found.length === 0) return []
    const more = found.length > SHOWN ? `, and ${found.length - SHOWN} more` : ''
    return [`${title}: ${found.slice(0, SHOWN).map(place).join(', ')}${more}`]
  })
}

type Find = (document: Document, operation: Operation) => readonly Finding[]

const NOTES: readonly (readonly [title: string, find: Find])[] = [
  [
    'operations with servers of their own, to which requests and credentials go',
    (document, operation) => {
      const { base } = ownServer(document, operation)
      const { pointer } = operation
      return base === undefined ? [] : [{ what: `${title(operation)} to ${base}`, pointer }]
    },
  ],
  [
    "left out: servers of operations that aren't http(s) URLs without credentials and query",
    (document, operation) => {
      const { unusable } = ownServer(document, operation)
      const { pointer } = operation
      return unusable === undefined ? [] : [{ what: `${title(operation)} to ${unusable}`, pointer }]
    },
  ],
  [
    "left out: bodies that fetch doesn't send",
    (_, operation) => {
      const isSent = allowsBody(operation.method) || !operation.object.requestBody
      const pointer = `${operation.pointer}/requestBody`
      return isSent ? [] : [{ what: title(operation), pointer }]
    },
  ],
  ["left out: lists and objects inside others, which parameters of a style can't hold", unwritable],
  [
    'left out: headers of parts without a constant value',
    (document, operation) =>
      encodingsOf(operation).flatMap(({ name, encoding, pointer }) =>
        variableHeaders(document, encoding).map((header) => ({
          what: `${header} of ${JSON.stringify(name)} in ${title(operation)}`,
          pointer: `${pointer}/headers${pointerOf(header)}`,
        })),
      ),
  ],
  [
    "left out: styles that this version of OpenAPI doesn't have for a body's media type",
    (document, operation) =>
      encodingsOf(operation).flatMap(({ name, mediaType, encoding, pointer }) =>
        stylesApply(document, mediaType) || !hasStyle(encoding)
          ? []
          : [{ what: `${JSON.stringify(name)} in ${title(operation)}`, pointer }],
      ),
  ],
]

/** Parameters whose schema has values that their style can't write. */
function unwritable(document: Document, operation: Operation): Finding[] {
  const follow = (reference: string) => resolve<unknown>(document, { $ref: reference })
  return operation.parameters
    .filter(({ schema }) => schema !== undefined)
    .filter((it) => writableSchema(it, follow) !== it.schema)
    .map((it) => ({
      what: `${it.in} ${JSON.stringify(it.name)} of ${title(operation)}`,
      pointer: pointerOfParameter(document, operation, it),
    }))
}

function pointerOfParameter(document: Document, { pointer, path }: Operation, it: Parameter) {
  const owners = [pointer, pointerOf('paths', path)]
  const places = owners.flatMap((owner) => {
    const { parameters = [] } = Object(at(document, owner)) as { parameters?: unknown[] }
    const index = parameters.findIndex((own) => resolve<unknown>(document, own) === it)
    return index < 0 ? [] : [`${owner}/parameters/${index}`]
  })
  return places[0] ?? pointer
}

function encodingsOf({ method, requestBody, pointer }: Operation) {
  const content = allowsBody(method) ? (requestBody?.content ?? {}) : {}
  return Object.entries(content).flatMap(([mediaType, { encoding = {} }]) =>
    Object.entries(encoding).map(([name, it]) => ({
      name,
      mediaType,
      encoding: it,
      pointer: pointer + pointerOf('requestBody', 'content', mediaType, 'encoding', name),
    })),
  )
}

function hasStyle({ style, explode, allowReserved }: Encoding): boolean {
  return [style, explode, allowReserved].some((it) => it !== undefined)
}

function title({ method, path }: Operation): string {
  return `${sentMethod(method)} ${path}`
}
