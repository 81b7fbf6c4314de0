import { at, parsePointer, pointerOf } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'
import type { Site } from '../model/types.ts'

/**
 * Changes to a description, kept apart from it.
 *
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export interface Overlay {
  readonly overlay: '1.0.0'
  readonly info: { readonly title: string; readonly version: string }
  readonly actions: readonly OverlayAction[]
}

interface OverlayAction {
  /** A JSONPath in bracket notation, e.g. `$['info']`. */
  readonly target: string
  readonly update: object
}

/** Adds the samples and the links to the static pages, for Redoc. */
export function docsOverlay(site: Site): Overlay {
  const { info } = site.document
  const pages = [
    '[overview](index.html)',
    ...(site.workflows === undefined ? [] : ['[workflows](workflows.html)']),
    '[errors](errors.html)',
  ]
  const links = `Also as static pages: ${pages.join(', ')}.`
  return {
    overlay: '1.0.0',
    info: { title: `Samples for ${info.title}`, version: info.version },
    actions: [
      {
        target: target('info'),
        update: { description: [links, info.description ?? ''].join('\n\n') },
      },
      ...site.operations.map(({ operation, samples, file }) => ({
        target: target(...parsePointer(operation.pointer)),
        update: {
          'x-codeSamples': samples.map(({ lang, label, source }) => ({ lang, label, source })),
          description: [operation.object.description ?? '', pageLink(file)].join('\n\n').trim(),
        },
      })),
    ],
  }
}

function pageLink(file: string): string {
  return `[All about this operation on one page](operations/${encodeURIComponent(file)}.html)`
}

/** @see https://www.rfc-editor.org/rfc/rfc9535#section-2.3.1 */
function target(...names: readonly string[]): string {
  const quoted = names.map((name) => `['${name.replace(/[\\']/g, '\\$&')}']`)
  return ['$', ...quoted].join('')
}

/** The document with the changes of an overlay: lists are appended to, everything else is replaced. */
export function applyOverlay(document: Document, { actions }: Overlay): Document {
  const changed = structuredClone(document)
  for (const { target: path, update } of actions) {
    const node = at(changed, pointerOf(...namesIn(path))) as Record<string, unknown>
    for (const [key, value] of Object.entries(update)) {
      const present = node[key]
      node[key] = Array.isArray(present) ? present.concat(value) : value
    }
  }
  return changed
}

function namesIn(path: string): string[] {
  const names = [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]/g)]
  return names.map(([, name]) => name!.replace(/\\(.)/g, '$1'))
}
