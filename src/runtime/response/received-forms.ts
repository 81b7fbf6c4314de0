import type { ResponseMediaType } from '../operation.ts'
import type { Codec, DecodedBody, Situation } from '../types.ts'
import { essence } from './media-type.ts'
import { partsOf } from './multipart-parts.ts'
import { readBody } from './response.ts'
import { decodeText } from './text-data.ts'

/** Reads `application/x-www-form-urlencoded` and `multipart/form-data` as objects with a member per field. */
export const receivedForms: Codec = {
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
  const { whole, isCut } = await readBody(response, limit, isMultipart ? type : undefined)
  if (isCut) return { breach: 'size' }
  const fieldOf = (name: string) => fields[Object.hasOwn(fields, name) ? name : '*'] ?? {}
  try {
    const pairs = isMultipart
      ? partsOf(new Uint8Array(await (whole as Blob).arrayBuffer()), type).map(
          ({ name, content, filename, type }): [string, unknown] => {
            if (fieldOf(name).file) return [name, fileOf(content, filename, type)]
            return [
              name,
              decodeText(new TextDecoder().decode(content), fieldOf(name).json, situation),
            ]
          },
        )
      : [...new URLSearchParams(whole as string)].map(([name, text]): [string, unknown] => [
          name,
          decodeText(text, fieldOf(name).json, situation),
        ])
    return { body: membersOf(pairs, (name) => fieldOf(name).list === true) }
  } catch {
    return { breach: 'body' }
  }
}

function fileOf(content: BlobPart, filename: string | undefined, type: string): Blob {
  return filename === undefined
    ? new Blob([content], { type })
    : new File([content], filename, { type })
}

/** An object of pairs; of repeated names that aren't lists the last one counts. */
function membersOf(
  pairs: readonly [name: string, value: unknown][],
  isList: (name: string) => boolean,
): object {
  const members = new Map<string, unknown>()
  for (const [name, value] of pairs)
    members.set(name, isList(name) ? [...((members.get(name) ?? []) as unknown[]), value] : value)
  return Object.fromEntries(members)
}
