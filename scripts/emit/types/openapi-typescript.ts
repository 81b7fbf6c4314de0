import { createRequire } from 'node:module'
import type ts from 'typescript'

// Its ES modules would import TypeScript in the slow way, see ../compiler.ts.
const require = createRequire(import.meta.url)
const load = (path: string): unknown => require(`openapi-typescript/dist/${path}.cjs`)

export const transformSchema = load('transform/index') as (
  schema: object,
  context: {
    transform: (schema: { [keyword: string]: unknown }, context: object) => ts.TypeNode | undefined
    transformProperty: (property: ts.PropertySignature) => ts.PropertySignature | undefined
    [option: string]: unknown
  },
) => ts.Node[]

const schemaObject = load('transform/schema-object') as {
  default: (schema: object, context: object) => ts.TypeNode
}
export const transformSchemaObject = schemaObject.default

const utils = load('lib/utils') as {
  resolveRef: (schema: object, $ref: string, options: { silent: boolean }) => unknown
}
export const { resolveRef } = utils
