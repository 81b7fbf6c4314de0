import { resolveRef, transformSchema } from './openapi-typescript.ts'
import type ts from 'typescript'
import { compiler } from '../compiler.ts'
import type { ValueTypes } from '../../document/schemas/wire-formats.ts'
import type { Document } from '../../document/openapi.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import { GENERATED_HEADER } from '../../typescript/header.ts'
import { printable } from '../../typescript/printable.ts'
import { componentReferences } from '../../document/schemas/component-references.ts'
import { requestForms } from '../../document/schemas/request-forms.ts'
import { modelNames } from '../model-names.ts'
import { adaptDocument } from './adapt-document.ts'
import { withoutOwnPaths, withOwnPaths } from './other-methods.ts'
import { isPaths, pathsModule } from './paths.ts'
import { print } from './print.ts'
import { typeNames, withAliases } from './named-types.ts'
import { recursiveSchemas, withoutDirectCycles } from './recursive-types.ts'
import { acceptInherited, convertedType, replacedType } from './replaced-types.ts'

/** How types are made. */
export interface TypeSettings extends ValueTypes {
  /** Whether the types of component schemas have the names of models, by which editors then show them. @default false */
  readonly models?: boolean | undefined
}

/**
 * `schema.d.ts` and `paths.d.ts`: the types of the description, made by openapi-typescript. Its
 * transformer is called directly, because the package's entry loads a second Redocly to lint and bundle
 * the document again. Paths are a file of their own, which the compiler reads only for those who import it.
 */
export function types(
  document: Document,
  { models = false, ...values }: TypeSettings = {},
): [schema: VirtualFile, paths: VirtualFile] {
  const references = componentReferences(document)
  const forms = requestForms(document, values, references)
  const adapted = adaptDocument(document, values, references, forms)
  // openapi-typescript modifies its input, and decodes percent signs in names, which may fail.
  const input = JSON.parse(
    JSON.stringify(withOwnPaths(withoutDirectCycles(adapted))).replaceAll('%', PERCENT),
  ) as Document
  const nodes = transformSchema(input, {
    ...OPTIONS,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    transform: (schema, context) =>
      replacedType(schema, context) ?? convertedType(schema, context, values),
    transformProperty: acceptInherited,
    resolve: ($ref: string) => resolveRef(input, $ref, { silent: true }),
  })
  const declarations = withoutOwnPaths(nodes.filter((node) => !isWithRequired(node)))
  const helper = declarations.length < nodes.length ? WITH_REQUIRED : ''
  const names = typeNames(
    [...(models ? modelNames(document, forms).types : [])].map(([schema, name]) => [
      schema.replaceAll('%', PERCENT),
      name,
    ]),
    recursiveSchemas(input),
    Object.keys(input.components?.schemas ?? {}),
  )
  const others = declarations.filter((it) => !isPaths(it))
  return [
    file('schema', print(withAliases(others, names), names) + helper),
    file('paths', pathsModule(declarations.filter(isPaths), WITH_REQUIRED)),
  ]
}

function file(name: string, code: string): VirtualFile {
  const content = GENERATED_HEADER + printable(code.replaceAll(PERCENT, '%'))
  return { path: `${name}.d.ts`, content }
}

/** A private-use character that stands for a percent sign. */
const PERCENT = '\uE025'

function isWithRequired(node: ts.Node): boolean {
  return compiler.isTypeAliasDeclaration(node) && node.name.text === 'WithRequired'
}

/** openapi-typescript's own helper doesn't compile for a type that includes `null`, which has no keys. */
const WITH_REQUIRED =
  'type WithRequired<T, K extends PropertyKey> = T & Required<Pick<NonNullable<T>, K & keyof NonNullable<T>>>;\n'

/**
 * openapi-typescript's defaults, which its entry fills in. Different from them: a member with a
 * `default` is as optional as its schema says, or callers would have to send every default. Not used:
 * `readWriteMarkers`, whose mapped types turn tuples into lists and take the methods off `Blob`.
 */
const OPTIONS = {
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
