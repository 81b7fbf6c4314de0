import type { Change } from './change.ts'

/** Whether the changelog says what a change breaks: one entry about a breaking change that names all its names. */
export function isAnnounced(changelog: string, version: string, change: Change): boolean {
  const entries = sectionsOf(changelog)
    .filter(({ title }) => isCurrent(title, version))
    .flatMap(({ text }) => entriesOf(text))
  return entries.some(
    ({ heading, text }) =>
      /breaking/i.test(`${heading} ${text}`) && change.names.every((name) => names(text, name)),
  )
}

/** What comes out next: `Unreleased`, or the section of the version that is being released. */
function isCurrent(title: string, version: string): boolean {
  const name = title.replace(/^\[?v?([^\]\s]*).*$/, '$1')
  return name.toLowerCase() === 'unreleased' || name === version
}

function sectionsOf(changelog: string): { title: string; text: string }[] {
  return changelog
    .split(/^## +/m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n')
      return { title: title.trim(), text: lines.join('\n') }
    })
}

/** The list items of a section, each with the heading above it. */
function entriesOf(section: string): { heading: string; text: string }[] {
  let heading = ''
  return section.split(/\n(?=[-*#])/).flatMap((block) => {
    if (/^\s*#/.test(block)) [heading = ''] = block.trim().split('\n')
    return /^\s*[-*] /.test(block) ? [{ heading, text: block.trim() }] : []
  })
}

/** Whether a text holds a name as a word of its own, not as a part of a longer one. */
function names(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text)
}

/**
 * The changelog with an entry under `Unreleased` for every change that needs a version and has none
 * yet. Run again, it changes nothing.
 */
export function withEntries(
  changelog: string,
  version: string,
  changes: readonly Change[],
): { text: string; added: number } {
  const unreleased = sectionsOf(changelog).find(({ title }) => /^\[?unreleased/i.test(title))
  const current = sectionsOf(changelog).filter(({ title }) => isCurrent(title, version))
  const known = current.map(({ text }) => text).join('\n')
  const wanted = changes.filter(({ bump }) => bump !== 'none')
  const missing = wanted.filter(
    (change) =>
      !known.includes(entryOf(change)) &&
      !(change.breaks.length > 0 && isAnnounced(changelog, version, change)),
  )
  if (missing.length === 0) return { text: changelog, added: 0 }
  const groups = [
    { heading: '### Breaking', entries: missing.filter(({ breaks }) => breaks.length > 0) },
    { heading: '### Changed', entries: missing.filter(({ breaks }) => breaks.length === 0) },
  ]
  let section = unreleased?.text ?? '\n'
  for (const { heading, entries } of groups) {
    if (entries.length > 0) section = insert(section, heading, entries.map(entryOf))
  }
  return { text: replaceUnreleased(changelog, unreleased, section), added: missing.length }
}

/** One change as a list item. */
export function entryOf({ message, breaks }: Change): string {
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
  return breaks.length === 0 ? `- ${sentence}` : `- **Breaking for ${whom(breaks)}**: ${sentence}`
}

function whom(breaks: Change['breaks']): string {
  return breaks.map((it) => WHOM[it]).join(' and ')
}

const WHOM = {
  senders: 'callers who send',
  readers: 'callers who read',
  sdk: 'users of the TypeScript client',
} as const

/** A section with entries below one of its headings, which is made where it is missing. */
function insert(section: string, heading: string, entries: readonly string[]): string {
  const lines = section.trimEnd().split('\n')
  const at = lines.findIndex((line) => line.trim() === heading)
  if (at < 0) {
    const block = [heading, '', ...entries].join('\n')
    // What breaks comes first, below what people wrote without a heading.
    const first = lines.findIndex((line) => line.startsWith('### '))
    if (heading !== '### Breaking' || first < 0) {
      return `${[...lines, '', block].join('\n').replace(/^\n*/, '\n')}\n`
    }
    return `${[...lines.slice(0, first), block, '', ...lines.slice(first)].join('\n')}\n`
  }
  const next = lines.findIndex((line, index) => index > at && line.startsWith('#'))
  const end = next < 0 ? lines.length : next
  const body = lines
    .slice(at + 1, end)
    .join('\n')
    .trim()
  const after = next < 0 ? [] : ['', ...lines.slice(end)]
  return `${[...lines.slice(0, at + 1), '', ...(body ? [body] : []), ...entries, ...after].join('\n')}\n`
}

function replaceUnreleased(
  changelog: string,
  unreleased: { title: string; text: string } | undefined,
  section: string,
): string {
  if (unreleased) {
    const start = changelog.search(/^## +\[?unreleased.*$/im)
    const head = changelog.indexOf('\n', start) + 1 || changelog.length
    const rest = changelog.slice(head + unreleased.text.length)
    const title = changelog.slice(0, head)
    return `${title.trimEnd()}\n${section}${rest === '' ? '' : `\n${rest.trimStart()}`}`
  }
  const block = `## Unreleased\n${section}`
  const first = changelog.search(/^## /m)
  if (first >= 0) return `${changelog.slice(0, first)}${block}\n${changelog.slice(first)}`
  const start = changelog.trim() === '' ? '# Changelog' : changelog.trimEnd()
  return `${start}\n\n${block}`
}
