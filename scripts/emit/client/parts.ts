import { receivedBody } from '../../document/bodies/received-body.ts'
import { sentItems } from '../../document/bodies/sent-items.ts'
import { finder, type Follow } from '../../document/references.ts'
import { isJson } from '../../document/media-types.ts'
import {
  operationsOf,
  type Document,
  type MediaType,
  type Operation,
} from '../../document/openapi.ts'
import { paginationOf } from '../../document/pagination/pagination.ts'
import { isCallable } from '../../document/path-item.ts'
import { parameterData } from '../requests.ts'

/** What a client needs of the runtime besides what all clients have. */
export interface ClientParts {
  /** The names of codecs. */
  readonly codecs: readonly string[]
  readonly hasStyles: boolean
  /** The names of functions that add to methods. */
  readonly methods: readonly string[]
}

/** What only some operations need of the runtime, by which bundles lack what none of them does. */
export function clientParts(document: Document): ClientParts {
  const follow = finder(document)
  const operations = operationsOf(document).filter(({ method }) => isCallable(method))
  const hasInt64 = JSON.stringify(document).includes('"int64"')
  const codecs = operations.flatMap(({ requestBody, responses }) => [
    ...Object.entries(requestBody?.content ?? {}).flatMap(([name, mediaType]) => [
      ...writersOf(name, mediaType, follow),
      ...(hasInt64 && isJson(name) ? ['bigintJson'] : []),
    ]),
    ...responses
      .flatMap(([, { content = {} }]) => Object.entries(content))
      .flatMap((it) => receivedBody(...it, follow).descriptor.codec ?? []),
  ])
  const isPaginated = operations.some((it) => paginationOf(it, follow).pagination)
  const hasFiles = operations.some(sendsFiles)
  if (hasFiles) codecs.push('byteStreams')
  return {
    codecs: [...new Set(codecs)].sort(),
    methods: [...(hasFiles ? ['fileStreams'] : []), ...(isPaginated ? ['pagination'] : [])],
    hasStyles: operations.some(({ parameters }) =>
      parameters.some((parameter) => hasStyle(parameterData(document, parameter))),
    ),
  }
}

/** Whether an operation sends something else than JSON, messages and events. */
function sendsFiles({ responses }: Operation): boolean {
  const types = responses
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content = {} }]) => Object.keys(content))
  return types.some(
    (type) => !/^[^;]*[/+]json\s*(;|$)|^text\/(plain|event-stream)\s*(;|$)/.test(type),
  )
}

/** The codecs that write bodies of a media type, or of any in a range. */
function writersOf(name: string, mediaType: MediaType, follow: Follow): string[] {
  if (name.includes('*')) return ['forms', 'sentItems']
  if (/^multipart\/|urlencoded/i.test(name)) return ['forms']
  return sentItems(name, mediaType, follow) ? ['sentItems'] : []
}

/** Whether a parameter isn't written by default. */
function hasStyle(data: object): boolean {
  return ['style', 'explode', 'allowReserved', 'content'].some(
    (name) => (data as Record<string, unknown>)[name] !== undefined,
  )
}
