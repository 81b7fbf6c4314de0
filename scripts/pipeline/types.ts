import transformSchema from 'openapi-typescript/dist/transform/index.mjs'
import transformSchemaObject from 'openapi-typescript/dist/transform/schema-object.mjs'
import { astToString, stringToAST } from 'openapi-typescript/dist/lib/ts.mjs'
import { resolveRef, scanDiscriminators } from 'openapi-typescript/dist/lib/utils.mjs'
import ts from 'typescript'
import { explicitDiscriminators } from './discriminators.ts'
import { GENERATED_HEADER } from './emit/header.ts'
import { printable } from './emit/printable.ts'
import { describeDecoded } from './media-types.ts'
import type { Document } from './openapi.ts'
import { plainReferences } from './plain-references.ts'
import { requestForms, splitReadWrite } from './read-write.ts'
import { recursiveSchemas, withAliases, withoutDirectCircles } from './recursive-types.ts'
import type { SchemaObject } from './schemas.ts'
import { typable } from './typable.ts'
import type { VirtualFile } from './virtual-file.ts'

/**
 * `schema.d.ts`: the types of the description as openapi-typescript writes them, with `Blob` for
 * binary strings, and tuples that are open where `items` says of what. Its transformer is called
 * directly: the package's entry would load a second Redocly only to lint and bundle once more what is
 * linted and bundled already.
 */
export function types(document: Document): VirtualFile {
  const plain = plainReferences(describeDecoded(document))
  const forms = requestForms(plain)
  const explicit = explicitDiscriminators(plain, forms)
  const typed = withoutDirectCircles(typable(splitReadWrite(explicit, forms)))
  // openapi-typescript changes what it is given, and decodes percent signs in names, on which it may fail.
  const schema = JSON.parse(JSON.stringify(typed).replaceAll('%', PERCENT)) as Document
  const nodes = transformSchema(schema, {
    ...DEFAULT_OPTIONS,
    discriminators: scanDiscriminators(schema, { silent: true }),
    injectFooter: [],
    transform: (it, context) => binaryAsBlob(it) ?? openTuple(it, context),
    resolve: ($ref: string) => resolveRef(schema, $ref, { silent: true }),
  })
  const mended = nodes.map((node) => (isWithRequired(node) ? WITH_REQUIRED : node))
  const text = astToString(withAliases(mended, recursiveSchemas(schema)))
  return {
    path: 'schema.d.ts',
    content: GENERATED_HEADER + printable(text.replace(HIDDEN_PERCENT, '%')),
  }
}

function isWithRequired(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && node.name.text === 'WithRequired'
}

/** openapi-typescript's own one fails on a type with `null` in it, which has no keys. */
const [WITH_REQUIRED] = stringToAST(
  'type WithRequired<T, K extends PropertyKey> = T & { [P in K & keyof NonNullable<T>]-?: NonNullable<T>[P] }',
) as [ts.Node]

/** Stands for a percent sign; the printer writes it as it is or escaped. */
const PERCENT = '\uE025'
const HIDDEN_PERCENT = /\uE025|\\uE025/g

function binaryAsBlob(schema: SchemaObject): ts.TypeNode | undefined {
  const { format, type, nullable } = schema
  if (format !== 'binary' || (type !== 'string' && type !== undefined)) return undefined
  const blob = ts.factory.createTypeReferenceNode('Blob')
  return nullable === true ? ts.factory.createUnionTypeNode([blob, NULL]) : blob
}

/** A list of which the first items have schemas of their own, where more may follow. */
function openTuple(schema: SchemaObject, context: object): ts.TypeNode | undefined {
  const { type, prefixItems, items } = schema
  if (type !== 'array' || !Array.isArray(prefixItems) || !items) return undefined
  if (['allOf', 'anyOf', 'oneOf'].some((keyword) => keyword in schema)) return undefined
  const [rest, ...first] = [items, ...prefixItems].map((it) => transformSchemaObject(it, context))
  const more = ts.factory.createRestTypeNode(ts.factory.createArrayTypeNode(rest!))
  return ts.factory.createTupleTypeNode([...first, more])
}

const NULL = ts.factory.createLiteralTypeNode(ts.factory.createNull())

/**
 * openapi-typescript's own defaults, which its entry would fill in, but for one: a member with a
 * `default` is as optional as its schema says, or callers would have to send every default.
 */
const DEFAULT_OPTIONS = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
}
