import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonType } from '../../document/bodies/text-shape.ts'
import { finder, type Follow } from '../../document/references.ts'
import { operationsOf, type Document, type Operation } from '../../document/openapi.ts'
import { isCallable } from '../../document/path-item.ts'
import type { ValueTypes } from '../../document/schemas/wire-formats.ts'
import { uniqueName } from '../../document/unique-name.ts'
import { upgrade } from '../../document/upgrade.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import { GENERATED_HEADER } from '../../typescript/header.ts'
import { identifier } from '../../typescript/identifier.ts'
import { literal, propertyName } from '../../typescript/literal.ts'
import { operationSchemas } from '../validators/operation-schemas.ts'

const ASSET = readFileSync(join(import.meta.dirname, 'assets/standard-schema.ts'), 'utf8').replace(
  'export function',
  'function',
)

/**
 * `schemas.ts`: the validators of models, and of bodies of JSON or of forms, in the form of Standard
 * Schema. Bundles of what imports only validators have nothing of it.
 *
 * @param models the validators of models by the names of their types; undefined where every value is valid
 * @param values which types the validators accept besides those of JSON
 */
export function standardSchemas(
  document: Document,
  models: ReadonlyMap<string, string | undefined>,
  { int64, dates }: ValueTypes = {},
): VirtualFile {
  const upgraded = upgrade(document)
  const form = {
    isConverted: int64 === 'bigint' || dates === 'Date',
    keepsDates: dates === 'Date',
  }
  const follow = finder(upgraded)
  const operations = operationsOf(upgraded)
    .filter(({ method }) => isCallable(method))
    .flatMap((it) => printOperation(it, (name) => models.has(name), follow, form))
  const schemas = [...[...models].map((it) => printModel(it, form)), ...operations]
  const content = withShared(schemas.join('\n')) || 'export {}\n'
  return { path: 'schemas.ts', content: GENERATED_HEADER + content }
}

/** The code with the imports, types and functions that it uses. */
function withShared(code: string): string {
  const whole = SHARED.reduce(
    (text, [name, own]) => (text.includes(name) ? `${text}\n${own}` : text),
    code,
  )
  const imports = IMPORTS.filter(([name]) => whole.includes(`${name}.`))
  return [...imports.map(([, line]) => line), whole].join('\n')
}

type Part = readonly [name: string, code: string]

const IMPORTS: readonly Part[] = [
  ['_models', "import type * as _models from './models.ts'"],
  ['_operations', "import type * as _operations from './operations.ts'"],
  ['_validators', "import * as _validators from './validators.js'"],
]

const SENT = `/** A body of a request. */
type _Sent<O extends { types: object }, Type extends string> = O['types'] extends {
  requestBody?: infer Body
}
  ? _Content<NonNullable<Body>, Type>
  : never
`

const RECEIVED = `/** A body of an answer. */
type _Received<O extends { types: object }, Status extends string | number, Type extends string> =
  O['types'] extends { responses: { readonly [_ in Status]: infer Response } }
    ? _Content<Response, Type>
    : never
`

const CONTENT = `type _Content<Holder, Type extends string> = Holder extends {
  content: { readonly [_ in Type]: infer Body }
}
  ? Body
  : never
`

/** Schemas pass values on as they are given, which may be those of JSON. */
const GIVEN = `/** What may be given as a value: its dates and bigints, or what JSON has for them. */
type _Given<Value> = Value extends Date
  ? Value | string
  : Value extends bigint
    ? Value | number
    : Value extends Blob
      ? Value
      : Value extends object
        ? { [Name in keyof Value]: _Given<Value[Name]> }
        : Value
`

/** What schemas may need, each before what it uses itself. */
const SHARED: readonly Part[] = [
  ['_Sent', SENT],
  ['_Received', RECEIVED],
  ['_Content', CONTENT],
  ['_Given', GIVEN],
  ['_standardSchema', ASSET],
]

/** The names in this code; exported types are no values, so they may stay. */
const USED = new Set([...IMPORTS, ...SHARED].flatMap(([, code]) => code.match(/[\w$]+/g) ?? []))
for (const [, name] of ASSET.matchAll(/export interface (\w+)/g)) USED.delete(name!)

interface Form {
  /** Whether models have types that JSON lacks. */
  readonly isConverted: boolean
  /** Whether validators accept a `Date`. */
  readonly keepsDates: boolean
}

function printModel([name, validator]: readonly [string, string | undefined], form: Form): string {
  const schema = schemaOf(validator === undefined ? 'undefined' : `_validators.${validator}`, form)
  return exported(name, typeOf(`_models.${name}`, form), schema)
}

/** An exported constant. Names that other code of the file uses, such as `Date`, are only those of exports. */
function exported(name: string, type: string, value: string): string {
  return USED.has(name) || name.startsWith('$')
    ? `const $${name}: ${type} = ${value}\nexport { $${name} as ${name} }\n`
    : `export const ${name}: ${type} = ${value}\n`
}

/** The validator is looked up when it is used, so that bundlers see no side effect. */
function schemaOf(validator: string, { keepsDates }: Form): string {
  return `/* @__PURE__ */ _standardSchema(() => ${validator}${keepsDates ? ', true' : ''})`
}

function typeOf(value: string, { isConverted }: Form): string {
  return `StandardSchema<${isConverted ? `_Given<${value}>` : value}>`
}

function printOperation(
  operation: Operation,
  isTaken: (name: string) => boolean,
  follow: Follow,
  form: Form,
): string[] {
  const name = identifier(operation.operationId)
  const bodies = operationSchemas(operation, follow).flatMap(({ group, keys }) => {
    const type = keys.at(-1)!
    const isBody = isJsonType(type) ? group !== 'parameters' : group === 'requestBody'
    return isBody && (isJsonType(type) || FORM.test(type)) ? [[group, ...keys]] : []
  })
  if (bodies.length === 0) return []
  const own = `typeof _operations.${name}`
  const bodyOf = ([group, ...keys]: readonly string[]) =>
    group === 'requestBody'
      ? `_Sent<${own}, ${literal(keys[0])}>`
      : `_Received<${own}, ${statusType(keys[0]!)}, ${literal(keys[1])}>`
  const valueOf = (keys: readonly string[]) =>
    schemaOf(`_validators.${name}${keys.map((key) => `[${literal(key)}]`).join('?.')}`, form)
  const types = nested(bodies, (keys) => typeOf(bodyOf(keys), form))
  return [exported(uniqueName(name, isTaken), types, nested(bodies, valueOf))]
}

/** A status as the key of a type: statuses in digits are numbers there. */
const statusType = (status: string) => (/^\d+$/.test(status) ? status : literal(status))

const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/** An object, or its type, in which paths of keys lead to leaves. */
function nested(
  paths: readonly (readonly string[])[],
  print: (path: readonly string[]) => string,
  depth = 0,
): string {
  const keys = [...new Set(paths.map((path) => path[depth]!))]
  const members = keys.map((key) => {
    const own = paths.filter((path) => path[depth] === key)
    const isLeaf = own[0]!.length === depth + 1
    return `${propertyName(key)}: ${isLeaf ? print(own[0]!) : nested(own, print, depth + 1)}`
  })
  return `{ ${members.join(', ')} }`
}
