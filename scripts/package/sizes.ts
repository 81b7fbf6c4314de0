import { bundle } from './bundle.ts'

/** A program to measure. */
export interface Subject {
  readonly name: string
  readonly program: string
  /** In bytes, minified and gzipped, all dependencies included. */
  readonly limit: number
}

/** One operation, for pages where every byte counts. */
export const STANDALONE: Subject = {
  name: 'One operation, standalone',
  limit: 5_600,
  program: `
    import { apiToken, call, createHitKeepTransport } from 'hitkeep-client'
    import { getSiteStats } from 'hitkeep-client/operations'
    const { baseUrl, token, id } = globalThis
    const transport = createHitKeepTransport({ baseUrl, auth: apiToken(token) })
    console.log(await call(transport, getSiteStats, { path: { id } }))`,
}

/** All operations, with retries, the line for rate limits, and all ways to sign in. */
export const WHOLE: Subject = {
  name: 'The whole client',
  limit: 21_600,
  program: `
    import { apiToken, createHitKeepClient, login, session } from 'hitkeep-client'
    globalThis.hitkeep = { apiToken, createHitKeepClient, login, session }`,
}

/** A test double, without the examples and the validators of the operations that it is given. */
export const MOCK: Subject = {
  name: '`mockFetch`, in tests',
  limit: 10_000,
  program: `
    import { mockFetch } from 'hitkeep-client/mock'
    globalThis.mockFetch = mockFetch`,
}

export const SUBJECTS = [STANDALONE, WHOLE, MOCK]

/** The programs with their sizes in bytes. */
export function measure(
  subjects: readonly Subject[],
): Promise<readonly (Subject & { readonly size: number })[]> {
  return Promise.all(
    subjects.map(async (subject) => ({ ...subject, size: (await bundle(subject.program)).size })),
  )
}

/** The sizes as a Markdown table. */
export function tableOf(
  sizes: readonly { readonly name: string; readonly size: number; readonly limit: number }[],
): string {
  const rows = sizes.map(({ name, size, limit }) => [name, kilobytes(size), kilobytes(limit)])
  const all = [['minified and gzipped', 'size', 'limit'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`
  const rule = `| ${'-'.repeat(widths[0]!)} | ${widths
    .slice(1)
    .map((width) => `${'-'.repeat(width - 1)}:`)
    .join(' | ')} |`
  return [line(all[0]!), rule, ...rows.map(line)].join('\n')
}

/** In kB of 1000 bytes, rounded up, so that a table never promises less than the size. */
function kilobytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`
}
