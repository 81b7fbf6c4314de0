import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ProblemCode } from '../document/problem-codes.ts'
import { digest, digestOfFile, filesBelow } from '../read/digest.ts'
import { TOOL } from '../installation.ts'
import { MANIFEST, recordedOutputs, recordedVersion } from './manifest.ts'
import type { Problem } from '../document/problem.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

/** A problem for each file in an output folder that a run would add, change or remove; for a folder that doesn't exist, one. */
export function compare(files: readonly VirtualFile[], folder: string): Problem[] {
  if (!existsSync(folder)) return [drift('missing', folder, '', 'has not been generated')]
  const recorded = recordedOutputs(folder)
  const version = recordedVersion(folder)
  const expected = new Map(files.map(({ path, content }) => [path, digest(content)]))
  const differing = [...expected].flatMap(([path, wanted]) => {
    const actual = digestOfFile(join(folder, path))
    if (actual === wanted) return []
    if (path === MANIFEST && version !== undefined && version !== TOOL.version)
      return [
        drift('stale', folder, path, `was made by version ${version}, this is ${TOOL.version}`),
      ]
    if (actual === undefined) return [drift('missing', folder, path, 'is missing')]
    if (path === MANIFEST || actual === recorded.get(path))
      return [drift('stale', folder, path, 'is out of date')]
    return recorded.has(path)
      ? [drift('edited', folder, path, 'was edited by hand', EDITED)]
      : [drift('output-foreign-file', folder, path, 'was not generated', FOREIGN)]
  })
  const orphans = filesBelow(folder)
    .filter((path) => !expected.has(path))
    .map((path) =>
      recorded.has(path)
        ? drift('orphaned', folder, path, 'is no longer generated')
        : drift('output-foreign-file', folder, path, 'was not generated', FOREIGN),
    )
  return [...differing, ...orphans]
}

const EDITED = 'make the change in the description, then run: npx specwright generate'
const FOREIGN = 'move it out of the output folder, or delete it'

function drift(
  code: ProblemCode,
  folder: string,
  path: string,
  message: string,
  hint = 'run: npx specwright generate',
): Problem {
  return { code, severity: 'error', message: `${join(folder, path)} ${message}`, hint }
}
