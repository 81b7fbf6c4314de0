import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A fenced block of README.md, with what a comment before it says about trying it. */
export interface Block {
  readonly language: string
  readonly code: string
  /** Of the fence, from 1. */
  readonly line: number
  /** Which answer the mock gives, a status or the name of an example, by operationId. */
  readonly answers: Readonly<Record<string, string>>
  /** Whether it runs as in a page of the instance. */
  readonly isBrowser: boolean
  /** What it prints, where a block of text right after it says so. */
  readonly output: string | undefined
}

export const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')

const BLOCK =
  /(?:<!-- ([^>]*) -->\n\n)?^```(\w+)\n([^]*?)^```\n(?:[^`#|<]{0,20}\n```text\n([^]*?)^```\n)?/gm

/** All fenced blocks that name a language, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(BLOCK)].map(
    ({ 0: all, 1: comment = '', 2: language, 3: code, 4: output, index }) => ({
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
