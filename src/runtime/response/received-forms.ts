import type { ResponseMediaType } from '../operation.ts'
import type { Codec, DecodedBody, Situation } from '../types.ts'
import { readBlob } from './bytes.ts'
import { essence } from './media-type.ts'
import { partsOf } from './multipart-parts.ts'
import { readText } from './read.ts'
import { decodeText } from './text-data.ts'

/** Reads `application/x-www-form-urlencoded` and `multipart/form-data` as objects with a member per field. */
export const receivedForms: Codec = {
  name: 'receivedForms',
  decode: (response, media, situation) =>
    media.codec === 'receivedForms' ? decode(response, media, situation) : undefined,
}

async function decode(
  response: Response,
  { fields = {} }: ResponseMediaType,
  situation: Situation,
): Promise<DecodedBody> {
  const { contentType, limit } = situation
  const type = response.headers.get('content-type') ?? contentType!
  const isMultipart = essence(type).startsWith('multipart/')
  const fieldOf = (name: string) => fields[Object.hasOwn(fields, name) ? name : '*'] ?? {}
  const valueOf = (name: string, text: string) => decodeText(text, fieldOf(name).json, situation)
  const read = isMultipart ? await readBlob(response, limit, type) : await readText(response, limit)
  if (read.isCut) return { breach: 'size' }
  try {
    const pairs: Pair[] =
      'blob' in read
        ? partsOf(new Uint8Array(await read.blob.arrayBuffer()), type).map(
            ({ name, content, filename, type }) =>
              fieldOf(name).file
                ? [name, fileOf(content, filename, type)]
                : [name, valueOf(name, new TextDecoder().decode(content))],
          )
        : [...new URLSearchParams(read.text)].map(([name, text]) => [name, valueOf(name, text)])
    return { body: membersOf(pairs, (name) => fieldOf(name).list === true) }
  } catch {
    return { breach: 'body' }
  }
}

type Pair = readonly [name: string, value: unknown]

function fileOf(content: BlobPart, filename: string | undefined, type: string): Blob {
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
