import { docComment } from '../typescript/comment.ts'
import { GENERATED_HEADER } from '../typescript/header.ts'
import { typeIdentifier } from '../typescript/identifier.ts'
import { literal } from '../typescript/literal.ts'
import { pointerOf } from '../document/json-pointer.ts'
import type { Document, Schema } from '../document/openapi.ts'
import type { DocumentProblem } from '../document/problem.ts'
import { requestForms } from '../document/schemas/request-forms.ts'
import type { VirtualFile } from '../document/virtual-file.ts'
import { modelNames } from './model-names.ts'

/** The module, the names that it exports, and problems with them. */
interface Models {
  readonly file: VirtualFile
  readonly names: readonly string[]
  readonly problems: readonly DocumentProblem[]
}

/**
 * `models.ts`: one exported type per component schema, and per enum of plain values a constant of
 * the same name whose `values` lists them. Schemas whose names give the same identifier are problems;
 * all but the first get a number appended.
 *
 * @param forms those of schemas in requests
 */
export function models(document: Document, forms = requestForms(document)): Models {
  const schemas = Object.entries(document.components?.schemas ?? {})
  const { types, collisions } = modelNames(document, forms)
  const parts = schemas.flatMap(([name, schema]) => {
    const identifier = types.get(name)
    if (identifier === undefined) return []
    const form = forms.get(name) ?? name
    return [
      typeExport(identifier, name, schema),
      ...(form === name ? [] : [typeExport(types.get(form)!, form, schema)]),
      enumConstant(identifier, schema),
    ]
  })
  const imports =
    parts.length > 0 ? "import type { components } from './schema.js'\n\n" : 'export {}\n'
  return {
    file: { path: 'models.ts', content: GENERATED_HEADER + imports + parts.join('\n') },
    names: [...types.values()],
    problems: collisions.map(([name, owner]) => collision(name, owner)),
  }
}

function collision(name: string, owner: string): DocumentProblem {
  const both = `${JSON.stringify(name)} and ${JSON.stringify(owner)}`
  return {
    code: 'schema-name-collision',
    severity: 'error',
    message: `the schemas ${both} both get the type name ${typeIdentifier(name)}`,
    hint: 'give one of them another name',
    pointer: pointerOf('components', 'schemas', name),
  }
}

function typeExport(identifier: string, name: string, schema: Schema): string {
  const { title, description, deprecated } = typeof schema === 'object' ? schema : {}
  const comment = docComment(
    stringOf(title),
    stringOf(description),
    deprecated === true ? '**Deprecated.**' : undefined,
  )
  return `${comment}export type ${identifier} = components['schemas'][${literal(name)}]\n`
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function enumConstant(identifier: string, schema: Schema): string {
  if (typeof schema !== 'object' || !Array.isArray(schema.enum)) return ''
  const members: readonly unknown[] = schema.enum
  if (members.length === 0 || !members.every(isPlainMember)) return ''
  return (
    docComment(`The values of {@link ${identifier}}, in the order of the description.`) +
    `export const ${identifier} = { values: ${literal(members)} } as const\n`
  )
}

function isPlainMember(member: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof member) || member === null
}
