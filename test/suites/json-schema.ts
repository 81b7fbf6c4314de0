import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import type { Document } from '../../scripts/document/openapi.ts'
import { isObject } from '../../scripts/document/objects.ts'
import { plainReferences } from '../../scripts/document/schemas/plain-references.ts'
import { validators } from '../../scripts/emit/validators/index.ts'
import { documentOf, type OperationValidators } from '../emit/validators/compiled.ts'

interface Group {
  readonly description: string
  readonly schema: object | boolean
  readonly tests: readonly {
    readonly description: string
    readonly data: unknown
    readonly valid: boolean
  }[]
}

export interface SuiteResult {
  readonly right: number
  /** Tests with the opposite verdict. */
  readonly wrong: readonly string[]
  /** Tests whose schema is reported as a problem. */
  readonly rejected: readonly string[]
}

type Validate = (value: unknown) => boolean
type Remotes = Readonly<Record<string, object>>
type Compile = (schema: object | boolean, remotes: Remotes) => Validate | Promise<Validate>

/** How many verdicts of some files of the JSON Schema Test Suite the emitted validators and Ajv share. */
export async function jsonSchemaSuite(
  folder: string,
  isIncluded: (file: string) => boolean,
  remotes: Remotes = {},
): Promise<{ ours: SuiteResult; ajv: SuiteResult }> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && isIncluded(name))
  const groups = files.flatMap((file) =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Group[]).map((group) => ({
      ...group,
      file,
    })),
  )
  const run = async (compile: Compile): Promise<SuiteResult> => {
    const result = { right: 0, wrong: [] as string[], rejected: [] as string[] }
    for (const { file, description, schema, tests } of groups) {
      const validate = await Promise.resolve()
        .then(() => compile(schema, remotes))
        .catch((error: unknown) => (error as Error).message)
      for (const test of tests) {
        const name = `${file}: ${description}: ${test.description}`
        if (typeof validate === 'string') result.rejected.push(`${name} (${validate})`)
        else if (verdict(validate, test.data) === test.valid) result.right++
        else result.wrong.push(name)
      }
    }
    return result
  }
  return { ours: await run(compile), ajv: await run(compileWithAjv) }
}

/** Ajv overflows the stack for schemas that apply themselves to the same value. */
function verdict(validate: Validate, value: unknown): boolean | undefined {
  try {
    return validate(value)
  } catch {
    return undefined
  }
}

/** The schemas in a folder by address. */
export function remotesIn(folder: string, addressOf: (file: string) => string): Remotes {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.json') && !/draft(?!2020-12)/.test(file))
      .map((file) => [addressOf(file), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  ) as Remotes
}

/** The validator of a schema. */
async function compile(schema: object | boolean, remotes: Remotes): Promise<Validate> {
  const embedded = Object.entries(remotes).map(([$id, remote], index) => [
    `R${index}`,
    // A schema has one identifier: its own makes the schema inside of the remote one.
    isObject(remote) && remote.$id !== undefined && remote.$id !== $id
      ? { $id, $ref: '#/$defs/remote', $defs: { remote } }
      : { $id, ...remote },
  ])
  const S = isObject(schema) ? { $id: 'suite:schema', ...schema } : schema
  const schemas = { S, ...Object.fromEntries(embedded) } as object
  const document = documentOf({ run: { $ref: '#/components/schemas/S' } }, { schemas }) as Document
  const { files, problems } = validators(plainReferences(document))
  const [problem] = problems.filter(({ severity }) => severity === 'error')
  if (problem !== undefined) throw new Error(problem.message)
  const url = `data:text/javascript,${encodeURIComponent(files[0].content)}`
  const { run } = (await import(url)) as { run: OperationValidators }
  return run.requestBody['application/json'] ?? (() => true)
}

function compileWithAjv(schema: object | boolean, remotes: Remotes): Validate {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false })
  ajvFormats.default(ajv)
  for (const [address, remote] of Object.entries(remotes))
    if (!ajv.schemas[address]) ajv.addSchema(remote, address)
  return ajv.compile(schema)
}
