import type { Digests } from './read/digest.ts'
import type { EmitSettings } from './emit/parts.ts'
import type { Selection } from './bundle/selection/select-operations.ts'
import { readme } from './emit/readme.ts'
import { aliveFor, startEmitter, type Emitter } from './emit/threads/pool.ts'
import { exhausted } from './read/limits/size-limits.ts'
import type { ReadOptions } from './bundle/read-description.ts'
import { atLevel, type LintLevel } from './lint/level.ts'
import { manifestFile } from './output/manifest.ts'
import type { Document } from './document/openapi.ts'
import { ProblemsError, type DocumentProblem, type Problem } from './document/problem.ts'
import type { ModuleKind, VirtualFile } from './document/virtual-file.ts'

/** Called for each completed stage with its duration. */
export type Progress = (stage: string, milliseconds: number) => void

/** What is read, and what is made of it. */
export interface GenerateOptions extends Omit<ReadOptions, 'lint'>, EmitSettings {
  /** The operations to generate. @default all */
  readonly selection?: Selection | undefined
  /** How modules are written. @default as emitted: types and validators as declarations and JavaScript */
  readonly modules?: ModuleKind | undefined
}

/** The outcome of a run that found no error. */
export interface Generation {
  readonly document: Document
  /** Everything to write, the manifest last. */
  readonly files: readonly VirtualFile[]
  /** All files that decided about the outcome, as they were read. */
  readonly inputs: Digests
  readonly warnings: readonly Problem[]
  /** Notes for the user, e.g. on derived names. */
  readonly notes: readonly string[]
  /** The place in the description's files of the node at a pointer of the document. */
  readonly locate: (pointer: string) => Problem['location']
}

/** Its threads and libraries stay warm between runs. */
let emitter: Emitter | undefined

/**
 * All files generated from a description, formatted; nothing is written. What comes after the bundle
 * runs on threads of its own, while this one lints.
 *
 * @param entry absolute path of an OpenAPI 3.0, 3.1 or 3.2 file
 * @throws ProblemsError with every problem of the first stage that found an error
 */
export async function generate(
  entry: string,
  lintLevel: LintLevel | undefined,
  progress: Progress = () => {},
  options: GenerateOptions = {},
): Promise<Generation> {
  const threads = (emitter ??= startEmitter())
  const stage = timedStages(progress)

  const { description, ruleset, level, project } = await stage('load', async () => {
    const { openDescription } = await import('./bundle/read-description.ts')
    return openDescription(entry, { ...options, lint: lintLevel })
  })

  const bundling = stage('bundle', async () => {
    const { bundle } = await import('./bundle/bundle.ts')
    const { selected } = await import('./bundle/selection/selected.ts')
    const whole = await bundle(description, ruleset.config)
    return selected(whole, options.selection ?? {}, project)
  })
  const emission = bundling
    .then(({ document }) =>
      threads.emit(document, {
        client: options.client,
        validators: options.validators,
        mock: options.mock,
        schemas: options.schemas,
      }),
    )
    .catch((error: unknown) => rejectExhausted(error, entry))
  // A failure of a later stage is reported after the lint's findings, which may explain it.
  await Promise.allSettled([bundling])
  emission.catch(() => {})

  const findings = await stage('lint', async () => {
    if (level === 'off') return []
    const { lint } = await import('./lint/lint.ts')
    return atLevel(level, await lint(description, ruleset.config))
  })
  const bundled = await bundling.catch((error: unknown) => {
    rejectErrors(findings)
    throw error
  })
  const ofBundle = rejectErrors([...findings, ...atLevel(level, bundled.problems)])

  const { files: emitted, problems, times } = await aliveFor(emission)
  for (const [name, milliseconds] of times) progress(name, milliseconds)
  const ofEmission = problems.map(located(bundled.locate))
  const warnings = [...ofBundle, ...rejectErrors(atLevel(level, ofEmission))]

  const modules = await stage('modules', () => modulesOf(emitted, options))
  const files = [readme(bundled.document, modules), ...modules]
  return {
    document: bundled.document,
    files: [...files, manifestFile(files)],
    inputs: new Map([...description.inputs, ...ruleset.files]),
    warnings,
    notes: bundled.notes,
    locate: bundled.locate,
  }
}

/** Emitted files and the client's runtime in the form that the project of the output needs. */
async function modulesOf(
  emitted: readonly VirtualFile[],
  { modules, client, mock }: GenerateOptions,
): Promise<readonly VirtualFile[]> {
  const { compiledRuntimeFiles, runtimeFiles } = await import('./emit/client/runtime-files.ts')
  const added = [...(client?.fetch ? ['openapi-fetch'] : []), ...(mock ? ['mock'] : [])]
  const folders = ['runtime', ...added]
  const isCopied = client !== undefined && (!client.runtime || added.length > 0)
  const compiled = isCopied && modules === 'javascript' ? compiledRuntimeFiles(folders) : undefined
  const files = isCopied && !compiled ? [...emitted, ...runtimeFiles(folders)] : emitted
  if (modules === undefined) return files
  const { asModules } = await import('./emit/modules/index.ts')
  return [...(await asModules(files, modules)), ...(compiled ?? [])]
}

function timedStages(progress: Progress) {
  return async <T>(name: string, stage: () => Promise<T>): Promise<T> => {
    const started = performance.now()
    const result = await stage()
    progress(name, performance.now() - started)
    return result
  }
}

/** Returns the problems when none of them is an error. */
function rejectErrors(problems: readonly Problem[]): readonly Problem[] {
  if (problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems)
  return problems
}

function rejectExhausted(error: unknown, file: string): never {
  const reason = exhausted(error)
  if (reason === undefined) throw error
  const location = { file, line: 1, column: 1 }
  throw new ProblemsError([{ ...reason, severity: 'error', location }])
}

function located(locate: (pointer: string) => Problem['location']) {
  return ({ pointer, ...problem }: DocumentProblem): Problem => {
    const location = locate(pointer)
    return { ...problem, ...(location && { location }) }
  }
}
