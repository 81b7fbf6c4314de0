import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { posixPath } from './digest.ts'
import { SETTINGS } from './configuration/settings.ts'
import type { ProjectSettings } from './project.ts'
import { realPath } from './project-root.ts'

/** The files that a description may read. */
export interface Boundary {
  /** Why a file may not be read, and the fix; `undefined` for a file that may. */
  readonly rejection: (path: string) => Rejection | undefined
}

export interface Rejection {
  readonly reason: string
  readonly hint: string
}

/**
 * The boundary of a description: its own file, and the files in its folder and in those that the
 * project allows. Hidden files and folders are excluded, and so is what a symbolic link leads out to.
 */
export function boundaryOf(
  entry: string,
  project: ProjectSettings = {
    file: join(dirname(entry), 'redocly.yaml'),
    api: undefined,
    settings: {},
    pointer: '',
  },
): Boundary {
  const named = [dirname(entry), ...(project.settings.readable ?? [])]
  let real: string[] | undefined
  const rejection = (folders: readonly string[], path: string): Rejection | undefined => {
    const ways = folders.map((folder) => relative(folder, path)).filter((it) => !leadsOut(it))
    if (ways.length === 0)
      return isHidden(basename(path)) ? hidden(path) : outside(entry, project, path)
    return ways.every(isHidden) ? hidden(path) : undefined
  }
  return {
    rejection(path) {
      if (path === entry) return undefined
      // The file system is not asked about a path that is outside by its name.
      return rejection(named, path) ?? rejection((real ??= named.map(realPath)), realPath(path))
    },
  }
}

function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
}

function isHidden(path: string): boolean {
  return path.split(sep).some((name) => name.startsWith('.'))
}

function hidden(path: string): Rejection {
  return {
    reason: `leads to ${path}, which is hidden: its name or a folder's starts with a dot`,
    hint: 'copy the needed parts to a file that is not hidden',
  }
}

/** The hint is the configuration that allows the file. */
function outside(entry: string, { file, api }: ProjectSettings, path: string): Rejection {
  const fromProject = (target: string) =>
    JSON.stringify(posixPath(relative(dirname(file), target)) || '.')
  const line = `${SETTINGS}: { readable: [${fromProject(dirname(path))}] }`
  const hint =
    api === undefined
      ? `apis: { main: { root: ${fromProject(entry)}, ${line} } }`
      : `${line} at apis.${api}`
  return {
    reason: `leads to ${path}, which is outside the description's folder ${dirname(entry)}`,
    hint: `move the file into that folder, or allow its own in ${file}: ${hint}`,
  }
}
