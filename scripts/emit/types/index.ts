import transformSchema from 'openapi-typescript/dist/transform/index.mjs'
import transformSchemaObject from 'openapi-typescript/dist/transform/schema-object.mjs'
import { astToString, stringToAST } from 'openapi-typescript/dist/lib/ts.mjs'
import { resolveRef, scanDiscriminators } from 'openapi-typescript/dist/lib/utils.mjs'
import ts from 'typescript'
import { explicitDiscriminators } from './discriminators.ts'
import { GENERATED_HEADER } from '../../typescript/header.ts'
import { printable } from '../../typescript/printable.ts'
import { describeDecoded } from '../../document/media-types.ts'
import type { Document } from '../../document/openapi.ts'
import { plainReferences } from './plain-references.ts'
import { requestForms, splitReadWrite } from './read-write.ts'
import { recursiveSchemas, withAliases, withoutDirectCircles } from './recursive-types.ts'
import type { SchemaObject } from '../../document/map-schemas.ts'
import { typable } from './adapt-document.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'

/**
 * `schema.d.ts`: the types of the description as openapi-typescript writes them, with `Blob` for
 * binary strings, and tuples that are as long as their schemas let them be. Its transformer is called
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
    transform: (it, context) => binaryAsBlob(it) ?? tuple(it, context),
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

/** openapi-typescript's own helper does not compile for a type that includes `null`, which has no keys. */
const [WITH_REQUIRED] = stringToAST(
  'type WithRequired<T, K extends PropertyKey> = T & Required<Pick<NonNullable<T>, K & keyof NonNullable<T>>>',
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

/**
 * A list of which the first items have schemas of their own. It may end before them, and go on behind
 * them, unless the schema says otherwise.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.1
 */
function tuple(schema: SchemaObject, context: object): ts.TypeNode | undefined {
  const { type, prefixItems, minItems, maxItems } = schema
  if (type !== 'array' || !Array.isArray(prefixItems)) return undefined
  const longest = typeof maxItems === 'number' && maxItems >= 0 ? maxItems : Infinity
  const first = prefixItems.slice(0, longest).map((item, index) => {
    const node = transformSchemaObject(item, context)
    return index < Number(minItems ?? 0) ? node : ts.factory.createOptionalTypeNode(node)
  })
  if (longest <= prefixItems.length || isClosed(schema))
    return ts.factory.createTupleTypeNode(first)
  const others = transformSchemaObject((schema.items ?? true) as SchemaObject, context)
  const rest = ts.factory.createRestTypeNode(ts.factory.createArrayTypeNode(others))
  return ts.factory.createTupleTypeNode([...first, rest])
}

/** Whether no items follow, as far as the schema tells without those that it is combined with. */
function isClosed(schema: SchemaObject): boolean {
  if (schema.items !== undefined) return schema.items === false
  return schema.unevaluatedItems === false && !EVALUATING.some((keyword) => keyword in schema)
}

const EVALUATING = ['allOf', 'anyOf', 'oneOf', 'if', 'contains']

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
