import { isUtf8 } from 'node:buffer'
import fs from 'node:fs'
import { BaseResolver, Source, YamlParseError, isAbsoluteUrl } from '@redocly/openapi-core'
import { digest, type Digests } from './digest.ts'

/** Reads files as Redocly does, and remembers what they were when they were read. */
export class DigestingResolver extends BaseResolver {
  readonly #digests = new Map<string, string>()

  override async loadExternalRef(reference: string): Promise<Source> {
    if (isAbsoluteUrl(reference)) return super.loadExternalRef(reference)
    const bytes = readBytes(reference)
    // Redocly says what hinders it.
    if (bytes === undefined) return super.loadExternalRef(reference)
    this.#digests.set(reference, digest(bytes))
    const source = new Source(reference, bytes.toString('utf8').replaceAll('\r\n', '\n'))
    if (!isUtf8(bytes)) throw notUtf8(source)
    return source
  }

  /** The digests of these files as they were read; `null` for one that was not. */
  digestsOf(files: Iterable<string>): Digests {
    return new Map([...files].map((file) => [file, this.#digests.get(file) ?? null]))
  }
}

/** Its place is that of the first character that stands for bytes which are none. */
function notUtf8(source: Source): YamlParseError {
  const lines = source.body.slice(0, source.body.indexOf('\uFFFD')).split('\n')
  const place = `(${lines.length}:${lines.at(-1)!.length + 1})`
  return new YamlParseError(new Error(`${NOT_UTF8} ${place}`), source)
}

export const NOT_UTF8 = 'it is no text in UTF-8'

/** At once: a description of many small files would wait for each. */
function readBytes(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined
  }
}
