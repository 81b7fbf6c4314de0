import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import type { Document } from '../../scripts/document/openapi.ts'
import { isObject } from '../../scripts/document/objects.ts'
import { plainReferences } from '../../scripts/document/schemas/plain-references.ts'
import { FORMATS } from '../../scripts/emit/validators/formats.ts'
import { validators } from '../../scripts/emit/validators/index.ts'
import { documentOf, type OperationValidators } from '../emit/validators/compiled.ts'
import type { Report } from './report.ts'

interface Group {
  readonly description: string
  readonly schema: object | boolean
  readonly tests: readonly {
    readonly description: string
    readonly data: unknown
    readonly valid: boolean
  }[]
}

type Validate = (value: unknown) => boolean
type Remotes = Readonly<Record<string, object>>

/** Files whose expectations are not ours: here formats are assertions, and metaschemas aren't loaded. */
const OTHER_RULES = new Set(['format.json', 'vocabulary.json'])

const META = 'https://json-schema.org/draft/2020-12/'
const METASCHEMAS = join(
  import.meta.dirname,
  '../../node_modules/ajv/dist/refs/json-schema-2020-12',
)

/** How many verdicts of the JSON Schema Test Suite the emitted validators share, and how many Ajv does. */
export async function jsonSchemaReports(checkout: string): Promise<Report[]> {
  const draft = join(checkout, 'tests/draft2020-12')
  const required = groupsIn(draft, (file) => !OTHER_RULES.has(file))
  const formats = groupsIn(join(draft, 'optional/format'), (file) => file.slice(0, -5) in FORMATS)
  const remotes = {
    ...remotesIn(join(checkout, 'remotes'), (file) => `http://localhost:1234/${file}`),
    ...remotesIn(METASCHEMAS, (file) => META + file.replace('.json', '')),
  }
  return Promise.all(
    [
      { name: 'required', groups: required, remotes: {} },
      { name: 'required, with its remote schemas', groups: required, remotes },
      { name: 'formats', groups: formats, remotes: {} },
    ].flatMap(({ name, groups, remotes }) => [
      reportOn(name, groups, (schema) => compile(schema, remotes)),
      reportOn(`${name}, by Ajv`, groups, (schema) => compileWithAjv(schema, remotes), true),
    ]),
  )
}

function groupsIn(folder: string, isIncluded: (file: string) => boolean): Group[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && isIncluded(name))
  return files.flatMap((file) =>
    (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Group[]).map((group) => ({
      ...group,
      description: `${file}: ${group.description}`,
    })),
  )
}

async function reportOn(
  name: string,
  groups: readonly Group[],
  compile: (schema: object | boolean) => Validate | Promise<Validate>,
  isCompared = false,
): Promise<Report> {
  const [wrong, others]: [string[], string[]] = [[], []]
  let right = 0
  for (const { description, schema, tests } of groups) {
    const validate = await Promise.resolve()
      .then(() => compile(schema))
      .catch((error: unknown) => (error as Error).message)
    for (const test of tests) {
      const title = `${description}: ${test.description}`
      if (typeof validate === 'string') others.push(`${title} (${validate})`)
      else if (verdict(validate, test.data) === test.valid) right++
      else wrong.push(title)
    }
  }
  return { name, right, wrong, others, isCompared }
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
function remotesIn(folder: string, addressOf: (file: string) => string): Remotes {
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
