import { format } from './format.ts'
import type { ClientSettings } from './client/settings.ts'
import type { Document } from '../document/openapi.ts'
import type { DocumentProblem } from '../document/problem.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

/** What is made of a description, besides what every output has. */
export interface EmitSettings {
  /** The client. @default none */
  readonly client?: ClientSettings | undefined
  /** @default true */
  readonly validators?: boolean | undefined
  /** Whether there are examples for test doubles. @default false */
  readonly mock?: boolean | undefined
  /** Whether validators have the form of Standard Schema, too. @default false */
  readonly schemas?: boolean | undefined
}

/** The output of one or several parts. */
export interface Emission {
  readonly files: readonly VirtualFile[]
  readonly problems: readonly DocumentProblem[]
  /** Milliseconds by stage, in running order. */
  readonly times: readonly (readonly [stage: string, milliseconds: number])[]
}

/** The parts of the output. They are independent of each other, so each has its own thread. */
export const PARTS = { types: emitTypes, code: emitCode }

export type Part = keyof typeof PARTS

/** Returns the function that makes the formatted files of a part, once its libraries are loaded. */
async function emitTypes(): Promise<Emit> {
  const { types } = await import('./types/index.ts')
  const { untypedObjects } = await import('./types/untyped.ts')
  return emission(async (document, stage, { client }) => {
    const { int64, dates } = client ?? {}
    const values = { int64, dates }
    const made = await stage('types', () => types(document, { models: true, ...values }))
    const files = await stage('format', () => format(made))
    return { files, problems: untypedObjects(document) }
  })
}

async function emitCode(): Promise<Emit> {
  const { operations } = await import('./operations.ts')
  const { security } = await import('./security.ts')
  const { requestForms } = await import('../document/schemas/request-forms.ts')
  const { models } = await import('./models.ts')
  const { validators } = await import('./validators/index.ts')
  const { client } = await import('./client/index.ts')
  const { headers } = await import('./headers.ts')
  const { fetchClient } = await import('./client/fetch-client.ts')
  const { standardSchemas } = await import('./standard-schemas/index.ts')
  const { examples, MOCK } = await import('./examples/index.ts')
  return emission(async (document, stage, { mock, schemas, ...given }) => {
    const { client: settings, validators: isValidated = true } = given
    const descriptors = await stage('operations', () => [
      operations(document, settings),
      security(document),
    ])
    const { int64, dates } = settings ?? {}
    const values = { int64, dates }
    const { forms, named } = await stage('models', () => {
      const forms = requestForms(document, values)
      return { forms, named: models(document, forms) }
    })
    const clients = settings ? [client(document, named.names, settings)] : []
    if (settings?.fetch) clients.push(fetchClient(document, named.names, settings))
    if (settings?.headers) clients.push(headers(document, settings))
    if (settings && mock) clients.push(MOCK)
    const compiled = isValidated
      ? await stage('validators', () =>
          validators(document, { ...(schemas && { forms }), ...values }),
        )
      : NONE
    // Nobody reads compiled code, so it isn't formatted.
    const [code = [], ...declarations] = compiled.files
    const bundle = { path: 'openapi.json', content: JSON.stringify(document, null, 2) }
    const standard = schemas ? [standardSchemas(document, compiled.models, values)] : []
    const doubles = mock ? [examples(document, isValidated)] : []
    const files = [
      named.file,
      bundle,
      ...descriptors,
      ...clients,
      ...doubles,
      ...standard,
      ...declarations,
    ]
    return {
      files: (await stage('format', () => format(files))).concat(code),
      problems: [...named.problems, ...compiled.problems],
    }
  })
}

const NONE = { files: [], models: new Map<string, undefined>(), problems: [] }

type Emit = (document: Document, settings: EmitSettings) => Promise<Emission>

type Stage = <T>(name: string, run: () => T | Promise<T>) => Promise<T>

/** Adds the times of its stages to the output of a part. */
function emission(
  part: (
    document: Document,
    stage: Stage,
    settings: EmitSettings,
  ) => Promise<Omit<Emission, 'times'>>,
): Emit {
  return async (document, settings) => {
    const times: [string, number][] = []
    const stage: Stage = async (name, run) => {
      const started = performance.now()
      const result = await run()
      times.push([name, performance.now() - started])
      return result
    }
    return { ...(await part(document, stage, settings)), times }
  }
}
