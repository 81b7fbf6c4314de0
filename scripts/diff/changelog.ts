import type { Breaks, Change } from './change.ts'
import { capitalized, markdownLine } from './markdown.ts'

/** Whether an entry about a breaking change mentions all names of the change. */
export function isAnnounced(
  changelog: string,
  releases: readonly string[],
  change: Change,
): boolean {
  return currentSections(changelog, releases)
    .flatMap(entriesOf)
    .some(
      ({ heading, text }) =>
        /breaking/i.test(`${heading} ${text}`) &&
        change.names.every((name) => mentions(text, name)),
    )
}

/** The text of the sections of the next release: `Unreleased`, and the versions that are being released. */
function currentSections(changelog: string, releases: readonly string[]): string[] {
  const sections = changelog.split(/^## +/m).slice(1)
  return sections.flatMap((section) => {
    const [title = '', ...lines] = section.split('\n')
    const name = title.trim().replace(/^\[?v?([^\]\s]*).*$/, '$1')
    return name.toLowerCase() === 'unreleased' || releases.includes(name) ? [lines.join('\n')] : []
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

/** Whether a text contains a name that isn't part of a longer one. */
function mentions(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text)
}

/**
 * The changelog with an entry at the top of `Unreleased` for every change that needs a bump and has
 * none yet, and the number of added entries.
 */
export function withEntries(
  changelog: string,
  releases: readonly string[],
  changes: readonly Change[],
): { text: string; added: number } {
  const known = currentSections(changelog, releases).join('\n')
  const entries = changes
    .filter(({ bump }) => bump !== 'none')
    .filter((change) => change.breaks.length === 0 || !isAnnounced(changelog, releases, change))
    .map(entryOf)
    .filter((entry) => !known.includes(entry))
  return entries.length === 0
    ? { text: changelog, added: 0 }
    : { text: insert(changelog, entries.join('\n')), added: entries.length }
}

const AUDIENCES: Readonly<Record<Breaks, string>> = {
  senders: 'senders',
  readers: 'readers',
  sdk: 'TypeScript users',
}

/** A change as a list item. */
function entryOf({ message, breaks }: Change): string {
  const sentence = `${markdownLine(capitalized(message))}.`
  const audiences = breaks.map((it) => AUDIENCES[it]).join(' and ')
  return breaks.length === 0 ? `- ${sentence}` : `- **Breaking for ${audiences}**: ${sentence}`
}

/** The changelog with entries right below `Unreleased`, which is added above the first release if it is missing. */
function insert(changelog: string, entries: string): string {
  const heading = /^## +\[?unreleased.*$/im.exec(changelog)
  const [first, title] = [changelog.search(/^## /m), changelog.trim() || '# Changelog']
  const [head, rest] = heading
    ? split(changelog, heading.index + heading[0].length)
    : first < 0
      ? [`${title}\n\n## Unreleased`, '']
      : [`${changelog.slice(0, first)}## Unreleased`, changelog.slice(first)]
  const below = rest.trimStart()
  const gap = below === '' || /^[-*] /.test(below) ? '\n' : '\n\n'
  return `${head}\n\n${entries}${gap}${below}`
}

function split(text: string, index: number): [string, string] {
  return [text.slice(0, index), text.slice(index)]
}
