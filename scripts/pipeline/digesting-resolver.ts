import fs from 'node:fs'
import { BaseResolver, Source, isAbsoluteUrl } from '@redocly/openapi-core'
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
    return new Source(reference, bytes.toString('utf8').replaceAll('\r\n', '\n'))
  }

  /** The digests of these files as they were read; `null` for one that was not. */
  digestsOf(files: Iterable<string>): Digests {
    return new Map([...files].map((file) => [file, this.#digests.get(file) ?? null]))
  }
}

/** At once: a description of many small files would wait for each. */
function readBytes(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file)
  } catch {
    return undefined
  }
}
