import { docComment } from '../typescript/comment.ts'
import { GENERATED_HEADER } from '../typescript/header.ts'
import { typeIdentifier } from '../typescript/identifier.ts'
import { literal } from '../typescript/literal.ts'
import { pointerOf } from '../document/json-pointer.ts'
import type { Document, Schema } from '../document/openapi.ts'
import { isReference, schemaName } from '../document/references.ts'
import { uniqueName } from '../document/unique-name.ts'
import type { DocumentProblem } from '../document/problem.ts'
import { requestForms } from '../document/schemas/request-forms.ts'
import type { VirtualFile } from '../document/virtual-file.ts'

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
 */
export function models(document: Document): Models {
  const schemas = Object.entries(document.components?.schemas ?? {}).filter(
    ([name, schema]) => !isSameType(document, name, schema),
  )
  const forms = requestForms(document)
  const owners = new Map<string, string>()
  const identifierFor = (name: string): string => {
    const identifier = uniqueName(typeIdentifier(name), (it) => owners.has(it))
    owners.set(identifier, name)
    return identifier
  }
  const problems = schemas.flatMap(([name]) => {
    const owner = owners.get(typeIdentifier(name))
    identifierFor(name)
    return owner === undefined ? [] : [collision(name, owner)]
  })
  const identifiers = new Map([...owners].map(([identifier, name]) => [name, identifier]))
  const parts = schemas.flatMap(([name, schema]) => {
    const identifier = identifiers.get(name)!
    const form = forms.get(name)
    return [
      typeExport(identifier, name, schema),
      ...(form === undefined || form === name
        ? []
        : [typeExport(identifierFor(form), form, schema)]),
      enumConstant(identifier, schema),
    ]
  })
  const imports =
    parts.length > 0 ? "import type { components } from './schema.js'\n\n" : 'export {}\n'
  return {
    file: { path: 'models.ts', content: GENERATED_HEADER + imports + parts.join('\n') },
    names: [...owners.keys()],
    problems,
  }
}

/** Whether a schema only refers to one whose type has the same name: `Pet: { $ref: pet.yaml }` adds `pet`. */
function isSameType(document: Document, name: string, schema: Schema): boolean {
  const target = isReference(schema) ? schemaName(document, schema.$ref) : undefined
  return target !== undefined && typeIdentifier(target) === typeIdentifier(name)
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
