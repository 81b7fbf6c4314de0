import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ProblemsError } from '../document/problem.ts'

const run = promisify(execFile)

/** The output of git in a folder, `undefined` if it fails. */
export async function git(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', [...args], {
      cwd: folder,
      env: { ...process.env, ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
      maxBuffer: 256 * 1024 * 1024,
    })
    return stdout
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return undefined
    throw new ProblemsError(
      [
        {
          code: 'git-missing',
          severity: 'error',
          message: 'git is not installed',
          hint: 'install git, or pass the old description with --base FILE',
        },
      ],
      2,
    )
  }
}

/** The highest `v*` tag that the working tree descends from. */
export async function newestVersionTag(folder: string): Promise<string | undefined> {
  const tags = await git(folder, [
    ...['-c', 'versionsort.suffix=-', 'tag', '--list', 'v[0-9]*'],
    ...['--merged', 'HEAD', '--sort=-version:refname'],
  ])
  return tags?.split('\n')[0] || undefined
}

/** Whether a name is that of a commit. */
export async function isRevision(folder: string, name: string): Promise<boolean> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  return (await git(folder, args)) !== undefined
}

/** Whether the repository lacks a part of its history, as in most checkouts of CI. */
export async function isShallow(folder: string): Promise<boolean> {
  return (await git(folder, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true'
}
