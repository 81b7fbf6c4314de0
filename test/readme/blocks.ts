import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A fenced block of a page, with what a comment before it says about trying it. */
export interface Block {
  /** The page, relative to the root of the repository. */
  readonly page: string
  readonly language: string
  readonly code: string
  /** Line of the fence, from 1. */
  readonly line: number
  /** The answer that the mock gives, a status or the name of an example, by operationId. */
  readonly answers: Readonly<Record<string, string>>
  /** Whether it runs as in a page of the instance. */
  readonly isBrowser: boolean
  /** What it prints, where a `text` block right after it says so. */
  readonly output: string | undefined
}

/** A page of the manual. */
export interface Page {
  /** Relative to the root of the repository. */
  readonly path: string
  readonly markdown: string
}

const ROOT = resolve(import.meta.dirname, '../..')

export const PAGES: readonly Page[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...globSync('docs/*.md', { cwd: ROOT }).sort(),
].map((path) => ({ path, markdown: readFileSync(join(ROOT, path), 'utf8') }))

const BLOCK =
  /(?:<!-- ([^>]*) -->\n\n)?^```(\w+)\n([^]*?)^```\n(?:[^`#|<]{0,20}\n```text\n([^]*?)^```\n)?/gm

/** All fenced blocks of a page that name a language, in order. */
export function blocksOf({ path, markdown }: Page): readonly Block[] {
  return [...markdown.matchAll(BLOCK)].map(
    ({ 0: all, 1: comment = '', 2: language, 3: code, 4: output, index }) => ({
      page: path,
      language: language!,
      code: code!,
      line: markdown.slice(0, index + all.indexOf('```')).split('\n').length,
      answers: Object.fromEntries(
        [...comment.matchAll(/(\w+)=(\w+)/g)].map(([, id, it]) => [id, it]),
      ),
      isBrowser: comment.startsWith('browser'),
      output,
    }),
  )
}
