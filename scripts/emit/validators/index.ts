/*
 * Why there is a compiler of schemas here although Ajv has one: measured against
 * `ajv/dist/standalone` (Ajv 8.20.0, bundled by esbuild), this one
 * - was right for all 322 values of the tables in `test/emit/validators`; Ajv judged 35
 *   wrong: members named `__proto__` or like inherited ones, `contains` in loops and with
 *   `unevaluatedItems`, `unevaluated…` with conditions, `dependentSchemas` and failed alternatives,
 *   schemas that apply themselves to the same value (a stack overflow);
 * - emits 4 to 9 % of the bytes for three large public descriptions, in 5 to 15 % of the time;
 * - knows what JSON Schema doesn't: `readOnly` and `writeOnly` by direction, limits for hostile
 *   values, exact decimals, bigints.
 *
 * A schema becomes a function that returns a list of errors, or `undefined` for a valid value. Its
 * body is one call of a helper (`assets/`) per keyword, so that descriptions only contribute literals.
 */

import { finder } from '../../document/references.ts'
import { operationsOf, type Document } from '../../document/openapi.ts'
import type { DocumentProblem } from '../../document/problem.ts'
import type { Direction } from '../../document/schemas/direction.ts'
import { isConverted, type ValueTypes } from '../../document/schemas/wire-formats.ts'
import { upgrade } from '../../document/upgrade.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import { walk } from '../../document/walk.ts'
import { identifier } from '../../typescript/identifier.ts'
import { modelNames } from '../model-names.ts'
import { withDiscriminators } from './discriminated.ts'
import { printDeclarations } from './declarations.ts'
import { printFile, type OperationEntry } from './file.ts'
import { operationSchemas } from './operation-schemas.ts'
import { problemsOf } from './problems.ts'
import { SchemaUnits } from './schema-units.ts'
import { shareUnits } from './share-units.ts'
import type { Finding, Unit } from './types.ts'

/**
 * The module of validators and its declarations. Per operation it has validators for parameters,
 * request bodies and responses; it imports nothing and evaluates no strings. A schema with problems
 * is checked without the keywords that they are about.
 *
 * JavaScript with declarations, because TypeScript would have to be parsed and checked again in each
 * project that imports one operation.
 */
export function validators(
  bundled: Document,
  { forms, ...values }: ValueTypes & { readonly forms?: ReadonlyMap<string, string> } = {},
): {
  files: [code: VirtualFile, types: VirtualFile]
  /** The names of the validators of models, by those of their types, if wanted. */
  models: ReadonlyMap<string, string | undefined>
  problems: readonly DocumentProblem[]
} {
  const { document, located, origins } = withDiscriminators(upgrade(bundled))
  const [own, whole] = [finder(document), finder(located)]
  // What references lead to inside a base that its variants have replaced.
  const find = (reference: string) => own(reference) ?? whole(reference)
  const units = new SchemaUnits(document, find)
  const operations = operationsOf(document).map((operation): OperationEntry => {
    const schemas = operationSchemas(operation, find)
    const entries = schemas.map(({ schema, direction, name, ...place }) => {
      return { ...place, unit: units.add(schema, direction, name) }
    })
    return { name: identifier(operation.operationId), entries }
  })
  const ofModels = forms ? modelUnits(bundled, document, units, forms) : []
  const shared = shareUnits(units)
  const notes = tracksEvaluated(document)
  const printed = printFile(operations, ofModels, units, shared, notes, isConverted('date', values))
  const names = operations.map(({ name }) => name)
  const found = [...units.findings, ...[...shared.cyclic].map(referenceCycle)]
  const findings = found.map((it) => ({ ...it, node: origins.get(it.node) ?? it.node }))
  return {
    files: [
      { path: 'validators.js', content: printed.content },
      { path: 'validators.d.ts', content: printDeclarations(names, printed.models.values()) },
    ],
    models: printed.models,
    problems: problemsOf(located, findings),
  }
}

/** The units of models: of those that differ in requests, also that form. */
function modelUnits(
  bundled: Document,
  { components }: Document,
  units: SchemaUnits,
  forms: ReadonlyMap<string, string>,
): (readonly [name: string, Unit])[] {
  const { types } = modelNames(bundled, forms)
  return Object.entries(components?.schemas ?? {}).flatMap(([name, schema]) => {
    const unitOf = (key: string, direction: Direction) => {
      const type = types.get(key)
      if (type === undefined || typeof schema !== 'object') return []
      return [[type, units.add(schema, direction, key)] as const]
    }
    const form = forms.get(name) ?? name
    if (form !== name) return [...unitOf(name, 'response'), ...unitOf(form, 'request')]
    return unitOf(name, forms.has(name) ? 'request' : 'response')
  })
}

function referenceCycle({ node }: Unit): Finding {
  const { $ref } = node as { $ref?: unknown }
  const message = `$ref ${JSON.stringify($ref)} leads back to itself without reaching a schema`
  return { node, keys: ['$ref'], code: 'ref-cycle', message }
}

function tracksEvaluated(document: Document): boolean {
  for (const { node, isData } of walk(document)) {
    if (!isData && ('unevaluatedItems' in node || 'unevaluatedProperties' in node)) return true
  }
  return false
}
