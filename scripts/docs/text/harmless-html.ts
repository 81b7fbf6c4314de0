import { isSafeTarget } from './html.ts'
import { tag } from './marks.ts'
import { escapeInline, markdownTarget } from './markdown.ts'

/** A tag or comment of a description, and the block that contains it. */
export interface HtmlPiece {
  readonly html: string
  readonly scope: number
}

/**
 * HTML of a description as Markdown. Tags that only arrange text are kept without attributes if they
 * are balanced in their block and inside the elements that they belong to; everything else is shown
 * as text.
 */
export function harmlessHtml(pieces: readonly HtmlPiece[]): string[] {
  const tags = pieces.map(({ html }) => tagOf(html))
  const result = pieces.map(({ html }, index) => unmatched(html, tags[index]))
  const closers = closersOf(pieces, tags)
  const open: number[] = []
  for (const [index, it] of tags.entries()) {
    const closer = closers.get(index)
    if (open.length > 0 && closers.get(open.at(-1)!) === index) open.pop()
    if (it === undefined || closer === undefined) continue
    const outer = open.findLast((opener) => pieces[opener]!.scope === pieces[index]!.scope)
    const parents = PARENTS[it.name]
    if (parents !== undefined && !parents.includes(tags[outer ?? -1]?.name ?? '')) continue
    open.push(index)
    result[index] = it.href === undefined ? tag(it.name) : '['
    result[closer] = it.href === undefined ? tag(`/${it.name}`) : `](${markdownTarget(it.href)})`
  }
  return result
}

/** The index of the closing tag for that of each opening one. */
function closersOf(
  pieces: readonly HtmlPiece[],
  tags: readonly (Tag | undefined)[],
): ReadonlyMap<number, number> {
  const closers = new Map<number, number>()
  const open: number[] = []
  for (const [index, it] of tags.entries()) {
    if (it === undefined || it.isVoid) continue
    const isSame = (opener: number) =>
      tags[opener]!.name === it.name && pieces[opener]!.scope === pieces[index]!.scope
    const at = it.closes ? open.findLastIndex(isSame) : -1
    if (at !== -1) closers.set(open.splice(at)[0]!, index)
    else if (!it.closes && (it.name !== 'a' || it.href !== undefined)) open.push(index)
  }
  return closers
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly isVoid: boolean
  readonly href: string | undefined
}

function tagOf(html: string): Tag | undefined {
  const [, slash, written = '', rest = ''] = /^<(\/?)([a-z][a-z0-9]*)\b([^]*)>$/i.exec(html) ?? []
  const name = written.toLowerCase()
  const shown = /^h[1-6]$/.test(name) ? 'strong' : name
  if (!KEPT.has(shown)) return undefined
  const [, quoted, single] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(rest) ?? []
  const href = (quoted ?? single)?.replaceAll('&amp;', '&')
  return {
    name: shown,
    closes: slash === '/',
    isVoid: VOID.has(shown),
    href: shown === 'a' && href !== undefined && isSafeTarget(href) ? href : undefined,
  }
}

function unmatched(html: string, it: Tag | undefined): string {
  if (it?.isVoid) return tag(it.name)
  const isLayout =
    it?.name === 'p' || it?.name === 'a' || /^<\/?(?:div|span|font|center)\b/i.test(html)
  return isLayout ? '' : escapeInline(html)
}

const VOID = new Set(['br', 'hr', 'wbr'])

/** Elements that stand between paragraphs rather than in one. */
export const BLOCK_TAGS = new Set([
  ...['p', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
])

const KEPT = new Set([
  ...[...VOID, ...BLOCK_TAGS, 'a', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'mark'],
  ...['small', 'sub', 'sup', 'code', 'kbd', 'samp', 'var'],
])

/** The elements that may be around an element. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  summary: ['details'],
  ...Object.fromEntries(['caption', 'thead', 'tbody', 'tfoot'].map((name) => [name, ['table']])),
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  th: ['tr'],
  td: ['tr'],
}
