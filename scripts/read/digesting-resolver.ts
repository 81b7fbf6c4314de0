import { isUtf8 } from 'node:buffer'
import fs from 'node:fs'
import { BaseResolver, Source, YamlParseError, isAbsoluteUrl } from '@redocly/openapi-core'
import { digest, type Digests } from './digest.ts'

/** Reads files like Redocly's resolver, and remembers the digests of what it read. */
export class DigestingResolver extends BaseResolver {
  readonly #digests = new Map<string, string>()

  override async loadExternalRef(reference: string): Promise<Source> {
    if (isAbsoluteUrl(reference)) return super.loadExternalRef(reference)
    const bytes = readBytes(reference)
    // Redocly reports the reason.
    if (bytes === undefined) return super.loadExternalRef(reference)
    this.#digests.set(reference, digest(bytes))
    const source = new Source(reference, bytes.toString('utf8').replaceAll('\r\n', '\n'))
    if (!isUtf8(bytes)) throw syntaxError(NOT_UTF8, source, source.body.indexOf('\uFFFD'))
    return source
  }

  /** The digests of these files as they were read; `null` for a file that was not. */
  digestsOf(files: Iterable<string>): Digests {
    return new Map([...files].map((file) => [file, this.#digests.get(file) ?? null]))
  }
}

export const NOT_UTF8 = 'it is not UTF-8'

/** An error like those of Redocly's YAML parser. */
export function syntaxError(reason: string, source: Source, index: number): YamlParseError {
  const lines = source.body.slice(0, index).split('\n')
  const place = `(${lines.length}:${lines.at(-1)!.length + 1})`
  return new YamlParseError(new Error(`${reason} ${place}`), source)
}

/** Synchronously, because a description of many small files would wait for each. */
function readBytes(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined
  }
}
