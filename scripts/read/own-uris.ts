import { dirname, posix, resolve } from 'node:path'
import { isAbsoluteUrl } from '@redocly/openapi-core'

/**
 * The URIs that the documents of a description give themselves by `$self`. References may use them, and
 * those of other files in the same folders, in place of paths.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#establishing-the-base-uri
 */
export class OwnUris {
  readonly #uris = new Map<string, string>()

  /** Remembers the URI of a document, if it has one. */
  add(file: string, parsed: unknown): void {
    const { $self } = Object(parsed) as { $self?: unknown }
    if (typeof $self === 'string' && $self !== '') this.#uris.set(file, $self.split('#', 1)[0]!)
  }

  /** The file that a reference in another one leads to by such a URI; undefined for any other reference. */
  fileOf(from: string, reference: string): string | undefined {
    const own = this.#uris.get(from)
    if (isAbsoluteUrl(reference)) return this.#fileAt(from, reference)
    if (own === undefined || reference.startsWith('/')) return undefined
    if (!isAbsoluteUrl(own)) return resolve(dirname(from), dirname(own), reference)
    return URL.canParse(reference, own) ? this.#fileWith(new URL(reference, own).href) : undefined
  }

  #fileWith(uri: string): string | undefined {
    return [...this.#uris].find(([, own]) => own === uri)?.[0]
  }

  #fileAt(from: string, uri: string): string | undefined {
    const exact = this.#fileWith(uri)
    if (exact !== undefined || !URL.canParse(uri)) return exact
    const target = new URL(uri)
    const known = [...this.#uris].filter(([, own]) => isOfOrigin(own, target.origin))
    const [file, own] = known.find(([it]) => it === from) ?? known[0] ?? []
    if (file === undefined) return undefined
    const path = posix.relative(posix.dirname(new URL(own!).pathname), target.pathname)
    return resolve(dirname(file), path)
  }
}

function isOfOrigin(uri: string, origin: string): boolean {
  return isAbsoluteUrl(uri) && URL.canParse(uri) && new URL(uri).origin === origin
}
