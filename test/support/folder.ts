import { rmSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { fill, temporaryFolder } from './files.ts'

export { fill, temporaryFolder }

/** A folder with these files, gone when the test that asks for it has finished. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = temporaryFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  fill(folder, files)
  return folder
}
