import { format } from './format.ts'
import type { Document } from '../document/openapi.ts'
import type { DocumentProblem } from '../document/problem.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

/** What stages behind the bundle gave. */
export interface Emission {
  readonly files: readonly VirtualFile[]
  readonly problems: readonly DocumentProblem[]
  /** Milliseconds by stage, in running order. */
  readonly times: readonly (readonly [stage: string, milliseconds: number])[]
}

/** The parts of the output, none of which needs another: each is made on a thread of its own. */
export const PARTS = { types: emitTypes, code: emitCode }

export type Part = keyof typeof PARTS

/** Loads what a part needs, and gives the function that makes its formatted files. */
async function emitTypes(): Promise<Emit> {
  const { types } = await import('./types/index.ts')
  return emission(async (document, stage) => {
    const schema = await stage('types', () => types(document))
    return { files: await stage('format', () => format([schema])), problems: [] }
  })
}

async function emitCode(): Promise<Emit> {
  const { operations } = await import('./operations.ts')
  const { security } = await import('./security.ts')
  const { models } = await import('./models.ts')
  const { readme } = await import('./readme.ts')
  const { validators } = await import('./validators/index.ts')
  return emission(async (document, stage) => {
    const descriptors = await stage('operations', () => [operations(document), security(document)])
    const named = await stage('models', () => models(document))
    const compiled = await stage('validators', () => validators(document))
    // Nobody reads compiled code: it stays as Ajv writes it, a statement to a line.
    const [code, declarations] = compiled.files
    const bundle = { path: 'openapi.json', content: JSON.stringify(document, null, 2) }
    const files = [readme(document), named.file, bundle, ...descriptors, declarations]
    return {
      files: [...(await stage('format', () => format(files))), code],
      problems: [...named.problems, ...compiled.problems],
    }
  })
}

type Emit = (document: Document) => Promise<Emission>

type Stage = <T>(name: string, run: () => T | Promise<T>) => Promise<T>

/** Adds the times of its stages to what a part gives. */
function emission(
  part: (document: Document, stage: Stage) => Promise<Omit<Emission, 'times'>>,
): Emit {
  return async (document) => {
    const times: [string, number][] = []
    const stage: Stage = async (name, run) => {
      const started = performance.now()
      const result = await run()
      times.push([name, performance.now() - started])
      return result
    }
    return { ...(await part(document, stage)), times }
  }
}
