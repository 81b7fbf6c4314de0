import { format as oxfmt } from 'oxfmt'
import options from '../../.prettierrc.json' with { type: 'json' }
import type { VirtualFile } from '../document/virtual-file.ts'

/** Characters. Formatting takes thirty times a file's size in memory, and nobody reads larger ones. */
const LONGEST = 4_000_000

/**
 * The files as prettier would write them, but for large ones, which stay as they are. oxfmt gives
 * the same bytes in a small part of the time; `npm run check` lets prettier itself have the last word.
 */
export async function format(files: readonly VirtualFile[]): Promise<VirtualFile[]> {
  return Promise.all(
    files.map(async ({ path, content }) => {
      if (content.length > LONGEST) return { path, content }
      const { code, errors } = await oxfmt(path, content, options)
      if (errors.length > 0) throw new Error(`${path} cannot be formatted: ${errors[0]!.message}`)
      return { path, content: code }
    }),
  )
}
