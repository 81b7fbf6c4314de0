import type { Document, MediaType, Operation, Schema } from '../document/openapi.ts'
import { essence, isJson, wholeSchema } from '../document/media-types.ts'
import { resolve } from '../document/references.ts'
import { isSequence, readSequence } from '../document/bodies/sequences.ts'
import { readForm } from './form-body.ts'
import { Rejection } from './rejection.ts'

/** A body as Prism validates it. */
export interface ReadBody {
  readonly value: unknown
  readonly contentType: string
}

/** The bytes of a body and its media type. */
interface SentBody {
  readonly body: Buffer<ArrayBuffer> | undefined
  readonly contentType: string | undefined
}

/**
 * A body as the value that its schema describes.
 *
 * @throws Rejection (400) for a body that isn't of its media type
 */
export async function readBody(
  document: Document,
  { requestBody }: Operation,
  { body, contentType }: SentBody,
): Promise<ReadBody | undefined> {
  if (body === undefined) return undefined
  const type = essence(contentType ?? 'application/octet-stream')
  const described = Object.entries(requestBody?.content ?? {}).find(
    ([mediaType]) => essence(mediaType) === type,
  )
  if (described) {
    const mediaType = described[1]
    const alias = readAs(document, type, mediaType)
    const { encoding = {} } = mediaType
    if (isForm(type)) {
      const schema = wholeSchema(mediaType)
      const value = await readForm(body, contentType!, { document, schema, encoding })
      return { value, contentType: alias }
    }
    if (alias !== type)
      return { value: parse(type, body.toString(), readSequence), contentType: alias }
  }
  const text = body.toString()
  return {
    value: isJson(type) ? parse('JSON', text, JSON.parse) : text,
    contentType: contentType ?? type,
  }
}

/**
 * The media type under which Prism knows a body that is read here: Prism's own reading of forms fails
 * on lists, JSON parts and malformed parts, and it reads no sequences.
 */
export function readAs(document: Document, name: string, mediaType: MediaType): string {
  const type = essence(name)
  const isRead = isForm(type) || (isSequence(type) && isList(document, mediaType))
  return isRead ? `${ALIAS}${type.replace('/', '!')}` : name
}

/**
 * Whether a body stays text although its schema describes data, as in XML, so that it can't be
 * validated.
 */
export function isUnreadText(document: Document, name: string, schema: Schema): boolean {
  const kind = essence(name)
  if (isJson(kind) || isForm(kind) || isSequence(kind)) return false
  const { type } = Object(resolve(document, schema)) as { type?: unknown }
  return type !== undefined && ![type].flat().includes('string')
}

/** A message of Prism with the media types that it is about. */
export function withOwnMediaTypes(message: string): string {
  return message.replace(/mock-read\/([^\s!]+)!/g, '$1/')
}

const ALIAS = 'mock-read/'

function isForm(essence: string): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/[^*]+)$/.test(essence)
}

/** Whether the schema describes the items or a list of them, and not the text of the whole body. */
function isList(document: Document, { schema, itemSchema }: MediaType): boolean {
  const { type } = Object(resolve(document, schema)) as { type?: unknown }
  return itemSchema !== undefined || [type].flat().includes('array')
}

function parse(what: string, text: string, read: (text: string) => unknown): unknown {
  try {
    return read(text)
  } catch {
    throw new Rejection(400, `the body is not ${what}`)
  }
}
