import { resolve } from '../../document/references.ts'
import type { Document, Schema } from '../../document/openapi.ts'

/** The components that a page describes apart from where they are used. */
export interface Scope {
  readonly document: Document
  /** Objects that occur several times, or recursively. */
  readonly shared: ReadonlySet<string>
  /** The files of objects that have pages of their own. */
  readonly objectFiles?: ReadonlyMap<string, string>
  /** The enclosing schemas: an unnamed one may be recursive. */
  readonly inside?: ReadonlySet<unknown>
}

/** The component schema of this name, with references followed. */
export function component(document: Document, name: string): Schema | undefined {
  return resolve<Schema | undefined>(document, document.components?.schemas?.[name])
}
