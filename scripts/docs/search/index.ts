import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import MiniSearch from 'minisearch'
import type { OperationPage } from '../model/types.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import { scriptJson } from '../text/html.ts'
import type { Section } from './sections.ts'

/** What a result shows: its kind, title, page, address and the start of its text. */
interface Stored {
  readonly k: string
  readonly t: string
  readonly p: string
  readonly h: string
  readonly x: string
  /** The operation's id. */
  readonly o?: string
}

interface Entry extends Stored {
  readonly id: number
  /** All words of the text, and those in names such as `createTask`. */
  readonly words: string
}

/** The fields that are searched, and those that results show; `assets/search.js` has the same. */
const OPTIONS = {
  fields: ['t', 'o', 'p', 'words'],
  storeFields: ['k', 't', 'o', 'p', 'h', 'x'],
}

/** The characters of a text that results may show. */
const SHOWN = 160

/**
 * The search over the sections of all pages, as scripts that also work from `file://`.
 *
 * @param pages those of operations, webhooks and callbacks by their path
 */
export function searchFiles(
  found: readonly Section[],
  pages: ReadonlyMap<string, OperationPage>,
): VirtualFile[] {
  const index = new MiniSearch<Entry>(OPTIONS)
  index.addAll(entriesOf(found, pages))
  return [
    {
      path: 'assets/search-index.js',
      content: `globalThis.docsSearchIndex = ${scriptJson(index)}\n`,
    },
    { path: 'assets/minisearch.js', content: readFileSync(LIBRARY, 'utf8') },
  ]
}

const LIBRARY = createRequire(import.meta.url)
  .resolve('minisearch')
  .replace(/cjs[\\/]index\.cjs$/, 'umd/index.js')

/** One entry for each section; sections that say the same on several pages count once. */
function entriesOf(found: readonly Section[], pages: ReadonlyMap<string, OperationPage>): Entry[] {
  const sections = new Map<string, { readonly section: Section; count: number }>()
  for (const section of found) {
    const key = section.kind === 'page' ? section.href : `${section.title}\n${section.text}`
    const known = sections.get(key)
    if (known) known.count++
    else sections.set(key, { section, count: 1 })
  }
  return [...sections.values()].map(({ section, count }, id) => {
    const { kind, title, page, href, text } = section
    const place = kind === 'page' ? '' : page + (count > 1 ? ` and ${count - 1} more` : '')
    const described = kind === 'page' ? pages.get(href) : undefined
    const name = described?.operation.operationId
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
    return {
      id,
      k: described ? KINDS[described.kind] : kindOf(section),
      t: title,
      p: place,
      h: href,
      x: shown,
      ...(name !== undefined && { o: name }),
      words: `${parted(title)} ${parted(name ?? '')} ${text} ${parted(text)}`,
    }
  })
}

function kindOf({ kind, href }: Section): string {
  if (kind === 'member') return 'Member'
  if (/^objects\/(?!index\.)/.test(href) && kind === 'page') return 'Object'
  return href.startsWith('errors.') ? 'Error' : kind === 'page' ? 'Page' : 'Section'
}

const KINDS = { operation: 'Operation', webhook: 'Webhook', callback: 'Callback' } as const

/** The words in names that are written together. */
function parted(text: string): string {
  const names = text.match(/[A-Za-z\d]*[a-z\d][A-Z][A-Za-z\d]*/g) ?? []
  return [...new Set(names)].map((it) => it.replace(/([a-z\d])(?=[A-Z])/g, '$1 ')).join(' ')
}
