import type { ProblemCode } from '../document/problem-codes.ts'
import { existsSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { readDescription, type ReadOptions } from '../bundle/read-description.ts'
import type { LintLevel } from '../lint/level.ts'
import type { Document } from '../document/openapi.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import type { Boundary } from '../read/boundary.ts'
import { git, isRevision, isShallow, newestVersionTag } from './git.ts'

/** A bundled description. */
interface Described {
  readonly document: Document
  /** The same in its author's order, as far as it is known. */
  readonly inAuthorsOrder: () => Document
}

/** What the working description is compared with. */
export interface Base extends Described {
  /** A tag, a revision or a file. */
  readonly name: string
  /** The version in package.json at that revision; unknown for a file. */
  readonly packageVersion: string | undefined
}

/** Nobody can correct a description that is released. */
const LENIENT: LintLevel = 'warn'

/** Where to look for the base. */
export interface BaseOptions {
  /** The entry file of the working description. */
  readonly entry: string
  /** The folder of package.json. */
  readonly root: string
  /** The committed bundle, relative to `root`; without one, the description itself is read at the revision. */
  readonly bundle?: string | undefined
  /**
   * A file or a git revision, as `origin` has it if not here; when absent, the newest `v*` tag, else the
   * branch that a pull request is for, else HEAD.
   */
  readonly wanted?: string | undefined
  /** The folder that a wanted file is relative to; the working directory by default. */
  readonly folder?: string | undefined
  readonly trustConfig?: boolean
  /** Called with the file that is read; files at a revision are gone afterwards. */
  readonly visit?: (entry: string, boundary: Boundary) => Promise<void>
}

/**
 * The description to compare with.
 *
 * @throws ProblemsError (exit code 2) if the file or revision doesn't exist or contains no description
 */
export async function findBase(options: BaseOptions): Promise<Base> {
  const { wanted, root, folder = process.cwd() } = options
  const file = baseFile(wanted, folder)
  if (file !== undefined) {
    const read = await readBase(options, file)
    return { ...read, name: wanted!, packageVersion: undefined }
  }
  if ((await git(root, ['rev-parse', '--git-dir'])) === undefined) {
    throw problem(
      wanted === undefined ? 'base-missing' : 'base-unknown',
      wanted === undefined
        ? `${root} is not in a git repository, so there is nothing to compare with`
        : `${JSON.stringify(wanted)} is not a file, and ${root} is not in a git repository`,
      'pass the old description with --base FILE',
    )
  }
  const revision =
    wanted === undefined ? await defaultRevision(root) : await knownRevision(root, wanted)
  const read = await documentAt(options, revision)
  return { ...read, name: revision, packageVersion: await packageVersionAt(root, revision) }
}

async function readBase(
  { trustConfig = false, visit }: BaseOptions,
  file: string,
  further: ReadOptions = {},
): Promise<Described> {
  const read = await readDescription(file, { ...further, trustConfig, lint: LENIENT })
  await visit?.(file, read.boundary)
  return read
}

/** The absolute path of a base that is a file. */
export function baseFile(base: string | undefined, folder: string): string | undefined {
  return base !== undefined && isFile(resolve(folder, base)) ? resolve(folder, base) : undefined
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

async function defaultRevision(root: string): Promise<string> {
  const tag = await newestVersionTag(root)
  if (tag !== undefined) return tag
  const { GITHUB_BASE_REF: target } = process.env
  if (target) return knownRevision(root, target)
  if (await isShallow(root))
    throw problem(
      'base-missing',
      'the clone is shallow and has no version tag, so there is nothing to compare with',
      `${FETCH_ALL}, or pass a revision with --base`,
    )
  if (await isRevision(root, 'HEAD')) return 'HEAD'
  throw problem(
    'base-missing',
    'the repository has no commit yet, so there is nothing to compare with',
    'commit the generated files, or pass the old description with --base FILE',
  )
}

/** A checkout for a pull request has the branches of the remote repository only. */
async function knownRevision(root: string, wanted: string): Promise<string> {
  for (const name of [wanted, `origin/${wanted}`]) if (await isRevision(root, name)) return name
  const where = (await isShallow(root)) ? ' in this shallow clone' : ''
  throw problem(
    'base-unknown',
    `${JSON.stringify(wanted)} is neither a file nor a git revision${where}`,
    where === '' ? 'correct the name, or fetch the revision (git fetch --tags)' : FETCH_ALL,
  )
}

const FETCH_ALL =
  'fetch the history (git fetch --tags --unshallow; for actions/checkout, fetch-depth: 0)'

async function documentAt(options: BaseOptions, revision: string): Promise<Described> {
  const { root, bundle } = options
  if (bundle === undefined) return descriptionAt(options, revision)
  const text = await git(root, ['show', '--end-of-options', `${revision}:./${bundle}`])
  if (text === undefined) return descriptionAt(options, revision)
  const unreadable = (reason: string): ProblemsError =>
    problem(
      'base-unreadable',
      `${bundle} at ${revision} ${reason}`,
      'pass another revision, or the old description itself, with --base',
    )
  try {
    const document = JSON.parse(text) as Partial<Document> | null
    if (typeof document?.openapi !== 'string' || typeof document.info?.version !== 'string') {
      throw unreadable('is not an OpenAPI description')
    }
    return { document: document as Document, inAuthorsOrder: () => document as Document }
  } catch (error) {
    throw error instanceof SyntaxError ? unreadable(`is not JSON: ${error.message}`) : error
  }
}

/** The description bundled from its files at the revision, in a temporary copy of the tree. */
async function descriptionAt(options: BaseOptions, revision: string): Promise<Described> {
  const { entry } = options
  const top = (await git(dirname(entry), ['rev-parse', '--show-toplevel']))?.trim()
  const missing = problem(
    'base-without-description',
    `${revision} contains neither the bundle nor ${basename(entry)}`,
    'pass a revision that contains it, or the old description itself, with --base',
  )
  if (top === undefined) throw missing
  const folder = await mkdtemp(join(tmpdir(), 'base-'))
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') }
    const tree = join(folder, 'tree')
    await git(top, ['read-tree', revision], env)
    await git(top, ['checkout-index', '--all', `--prefix=${tree}/`], env)
    // References may not leave the folder of the nearest `.git`.
    await mkdir(join(tree, '.git'), { recursive: true })
    const copy = join(tree, relative(top, entry))
    if (!isFile(copy)) throw missing
    // The copy of the working directory's project is trusted like the project itself.
    const start = join(tree, relative(top, process.cwd()))
    return await readBase(options, copy, { start }).catch(asOf(`${tree}/`, revision))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Rethrows problems with files named the way git does: `v1.0.0:openapi.yaml`. */
function asOf(tree: string, revision: string): (error: unknown) => never {
  const named = (text: string) => text.replaceAll(tree, `${revision}:`)
  return (error) => {
    if (!(error instanceof ProblemsError)) throw error
    const problems = error.problems.map(({ message, hint, location, ...rest }): Problem => ({
      ...rest,
      message: named(message),
      hint: named(hint),
      ...(location && { location: { ...location, file: named(location.file) } }),
    }))
    throw new ProblemsError(problems, error.exitCode)
  }
}

async function packageVersionAt(root: string, revision: string): Promise<string | undefined> {
  const text = await git(root, ['show', '--end-of-options', `${revision}:./package.json`])
  try {
    const { version } = JSON.parse(text ?? '{}') as { version?: unknown }
    return typeof version === 'string' ? version : undefined
  } catch {
    return undefined
  }
}

function problem(code: ProblemCode, message: string, hint: string): ProblemsError {
  const found: Problem = { code, severity: 'error', message, hint }
  return new ProblemsError([found], 2)
}
