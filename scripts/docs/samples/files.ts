import { isBinary } from '../../document/bodies/binary.ts'
import { memberSchema, partsOf } from '../../document/made-up/parts.ts'
import { isObject } from '../../document/objects.ts'
import type { Document, MediaType, Schema } from '../../document/openapi.ts'
import { resolve } from '../../document/references.ts'
import { isData } from '../../document/bodies/examples.ts'

/** A file of the reader's, which a sample sends. Its name is never one of the description's. */
export class SampleFile {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** The files in a body. */
export function filesIn(value: unknown): SampleFile[] {
  if (value instanceof SampleFile) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : []
}

/** The body with files in place of bytes. */
export function withFiles(
  document: Document,
  name: string,
  { schema = {}, encoding = {} }: MediaType,
  value: unknown,
): unknown {
  const isBytes = (it: unknown) => isBinary(it as Schema, ($ref) => resolve(document, { $ref }))
  if (!isData(name)) return isUpload(name, schema, isBytes) ? fileNamed('file', name) : value
  if (!/^multipart\//i.test(name) || !isObject(value)) return value
  const parts = partsOf(document, schema)
  const members = Object.entries(value).map(([member, field]) => {
    const own = memberSchema(parts, member)
    const type = String(encoding[member]?.contentType ?? '').split(',', 1)[0]!
    const [ofItems] = partsOf(document, own).flatMap(({ items }) => items ?? [])
    if (isBytes(own)) return [member, fileNamed(member, type)] as const
    return [member, isBytes(ofItems) ? [fileNamed(member, type)] : field] as const
  })
  return Object.fromEntries(members)
}

function isUpload(name: string, schema: Schema, isBytes: (it: unknown) => boolean): boolean {
  const isEmpty = isObject(schema) && Object.keys(schema).length === 0
  return isBytes(schema) || (isEmpty && !/^text\/|[/+](json|xml)\b|urlencoded/i.test(name))
}

function fileNamed(field: string, mediaType: string): SampleFile {
  const base = field.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'file'
  return new SampleFile(`${base}.${extensionOf(mediaType)}`)
}

function extensionOf(mediaType: string): string {
  const [, subtype = ''] = /^[\w-]+\/(?:x-)?([a-z0-9]+)/i.exec(mediaType) ?? []
  return EXTENSIONS[subtype.toLowerCase()] ?? 'bin'
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  png: 'png',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  svg: 'svg',
  pdf: 'pdf',
  zip: 'zip',
  csv: 'csv',
  plain: 'txt',
  mpeg: 'mp3',
  mp4: 'mp4',
  wav: 'wav',
  gzip: 'gz',
  json: 'json',
}
