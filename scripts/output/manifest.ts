import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TOOL } from '../installation.ts'
import { digest } from '../read/digest.ts'
import type { OutputFile, VirtualFile } from '../document/virtual-file.ts'

export const MANIFEST = 'manifest.json'

/**
 * Records which version of the tool made which files, so that `--check` can tell an edited file from
 * a stale one, and `write` its own files from foreign ones. The digest of `openapi.json` is that of
 * the bundled description. Digests of input files aren't recorded: a changed comment in a
 * description would change the manifest, and nothing else.
 */
export function manifestFile(outputs: readonly OutputFile[]): VirtualFile {
  return manifestOf(outputs.map(({ path, content }) => [path, digest(content)]))
}

/** The files, followed by their manifest. */
export function* withManifest(files: Iterable<OutputFile>): Generator<OutputFile> {
  const digests: [path: string, digest: string][] = []
  for (const file of files) {
    const known = digest(file.content)
    digests.push([file.path, known])
    yield { ...file, digest: known }
  }
  yield manifestOf(digests)
}

function manifestOf(digests: readonly (readonly [path: string, digest: string])[]): VirtualFile {
  const sorted = digests.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const manifest = { version: TOOL.version, outputs: Object.fromEntries(sorted) }
  return { path: MANIFEST, content: `${JSON.stringify(manifest, null, 2)}\n` }
}

/** The digests of the files that the last run wrote, by path; merge conflicts are read as well. */
export function recordedOutputs(folder: string): ReadonlyMap<string, string> {
  try {
    const manifest = readFileSync(join(folder, MANIFEST), 'utf8')
    return new Map(
      [...manifest.matchAll(OUTPUT)].map(([, path, digest]) => [
        JSON.parse(path!) as string,
        digest!,
      ]),
    )
  } catch {
    return new Map()
  }
}

/** The version of the tool that wrote a folder, if any did. */
export function recordedVersion(folder: string): string | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as {
      version?: unknown
    }
    return typeof manifest.version === 'string' ? manifest.version : undefined
  } catch {
    return undefined
  }
}

const OUTPUT = /("(?:[^"\\]|\\.)+"): "([0-9a-f]{64})"/g
