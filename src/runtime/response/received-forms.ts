import type { ResponseMediaType } from '../operation.ts'
import type { Codec, DecodedBody, Situation } from '../types.ts'
import { readBlob } from './bytes.ts'
import { essence } from './media-type.ts'
import { dispositionOf, partsOf, type Part } from './multipart-parts.ts'
import { readText } from './read.ts'
import { decodeText, memberParser } from './text-data.ts'

/** Reads `application/x-www-form-urlencoded` and `multipart/form-data` as objects with a member per field. */
export const receivedForms: Codec = {
  name: 'receivedForms',
  decode: (response, media, situation) =>
    media.codec === 'receivedForms' ? decodeForm(response, media, situation) : undefined,
}

/** Reads a form as an object whose members are decoded as the fields say. */
export async function decodeForm(
  response: Response,
  { fields = {} }: Pick<ResponseMediaType, 'fields'>,
  situation: Pick<Situation, 'contentType' | 'limit' | 'parse' | 'redact'>,
): Promise<DecodedBody> {
  const { contentType, limit } = situation
  const type = response.headers.get('content-type') ?? contentType!
  const isMultipart = essence(type).startsWith('multipart/')
  const fieldOf = (name: string) => fields[Object.hasOwn(fields, name) ? name : '*'] ?? {}
  const valueOf = (name: string, text: string) => {
    const { json, list } = fieldOf(name)
    const parse = memberParser(situation, name, list)
    return decodeText(text, json, { ...situation, parse })
  }
  const pairOf = (part: Part): Pair => {
    const name = dispositionOf(part, 'name') ?? ''
    const value = fieldOf(name).file
      ? fileOf(part)
      : valueOf(name, new TextDecoder().decode(part.content))
    return [name, value]
  }
  const read = isMultipart ? await readBlob(response, limit, type) : await readText(response, limit)
  if (read.isCut) return { breach: 'size' }
  try {
    const pairs: Pair[] = []
    if ('blob' in read) {
      const bytes = new Uint8Array(await read.blob.arrayBuffer())
      for await (const part of partsOf([bytes], type, Infinity)) pairs.push(pairOf(part))
    } else
      for (const [name, text] of new URLSearchParams(read.text))
        pairs.push([name, valueOf(name, text)])
    return { body: membersOf(pairs, (name) => fieldOf(name).list === true) }
  } catch {
    return { breach: 'body' }
  }
}

type Pair = readonly [name: string, value: unknown]

function fileOf(part: Part): Blob {
  const { content, headers } = part
  const type = headers.get('content-type') ?? ''
  const filename = dispositionOf(part, 'filename')
  return filename === undefined
    ? new Blob([content], { type })
    : new File([content], filename, { type })
}

/** An object of pairs; of repeated names that aren't lists the last one counts. */
function membersOf(pairs: readonly Pair[], isList: (name: string) => boolean): object {
  const members = new Map<string, unknown>()
  for (const [name, value] of pairs)
    members.set(name, isList(name) ? [...((members.get(name) ?? []) as unknown[]), value] : value)
  return Object.fromEntries(members)
}
