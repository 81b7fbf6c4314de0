import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonType } from '../../document/bodies/text-shape.ts'
import { finder } from '../../document/references.ts'
import { operationsOf, type Document, type Operation } from '../../document/openapi.ts'
import { isCallable } from '../../document/path-item.ts'
import { upgrade } from '../../document/upgrade.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import { GENERATED_HEADER } from '../../typescript/header.ts'
import { identifier } from '../../typescript/identifier.ts'
import { literal, propertyName } from '../../typescript/literal.ts'
import { operationSchemas } from '../validators/operation-schemas.ts'

const ASSET = join(import.meta.dirname, 'assets/standard-schema.ts')

/**
 * `schemas.ts`: the validators of models, and of bodies of JSON or of forms, in the form of Standard
 * Schema. Bundles of what imports only validators have nothing of it.
 *
 * @param models the validators of models by the names of their types; undefined where every value is valid
 */
export function standardSchemas(
  document: Document,
  models: ReadonlyMap<string, string | undefined>,
): VirtualFile {
  const upgraded = upgrade(document)
  const follow = finder(upgraded)
  const operations = operationsOf(upgraded)
    .filter(({ method }) => isCallable(method))
    .flatMap((it) => printOperation(it, follow))
  const parts = [
    IMPORTS,
    ...[...models].map(printModel),
    ...operations,
    readFileSync(ASSET, 'utf8'),
  ]
  return { path: 'schemas.ts', content: GENERATED_HEADER + parts.join('\n') }
}

const IMPORTS = `import type * as _models from './models.ts'
import type * as _operations from './operations.ts'
import * as _validators from './validators.js'

/** A body of a request. */
type _Sent<O extends { types: object }, Type extends string> = O['types'] extends {
  requestBody?: infer Body
}
  ? _Content<NonNullable<Body>, Type>
  : never

/** A body of an answer. */
type _Received<O extends { types: object }, Status extends string | number, Type extends string> =
  O['types'] extends { responses: { readonly [_ in Status]: infer Response } }
    ? _Content<Response, Type>
    : never

type _Content<Holder, Type extends string> = Holder extends {
  content: { readonly [_ in Type]: infer Body }
}
  ? Body
  : never
`

function printModel([name, validator]: readonly [string, string | undefined]): string {
  const schema = schemaOf(validator === undefined ? 'undefined' : `_validators.${validator}`)
  return `export const ${name}: StandardSchema<_models.${name}> = ${schema}\n`
}

/** The validator is looked up when it is used, so that bundlers see no side effect. */
function schemaOf(validator: string): string {
  return `/* @__PURE__ */ _standardSchema(() => ${validator})`
}

function printOperation(operation: Operation, follow: (reference: string) => unknown): string[] {
  const name = identifier(operation.operationId)
  const bodies = operationSchemas(operation, follow).flatMap(({ group, keys }) => {
    const type = keys.at(-1)!
    const isBody = isJsonType(type) ? group !== 'parameters' : group === 'requestBody'
    return isBody && (isJsonType(type) || FORM.test(type)) ? [[group, ...keys]] : []
  })
  if (bodies.length === 0) return []
  const own = `typeof _operations.${name}`
  const typeOf = ([group, ...keys]: readonly string[]) =>
    group === 'requestBody'
      ? `StandardSchema<_Sent<${own}, ${literal(keys[0])}>>`
      : `StandardSchema<_Received<${own}, ${propertyName(keys[0]!)}, ${literal(keys[1])}>>`
  const valueOf = (keys: readonly string[]) =>
    schemaOf(`_validators.${name}${keys.map((key) => `[${literal(key)}]`).join('?.')}`)
  return [`export const ${name}: ${nested(bodies, typeOf)} = ${nested(bodies, valueOf)}\n`]
}

const FORM = /^application\/x-www-form-urlencoded\b/i

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
