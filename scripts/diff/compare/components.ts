import { pointerOf } from '../../document/json-pointer.ts'
import type { Document, Schema } from '../../document/openapi.ts'
import { requestForms } from '../../document/schemas/request-forms.ts'
import { typeIdentifier } from '../../typescript/identifier.ts'
import { quoted } from '../markdown.ts'
import { same } from './cursor.ts'
import type { Changes, Report } from './report-change.ts'

/**
 * Reports added and removed exports of the generated models: types and constants.
 *
 * @param originals the descriptions before normalisation, where schemas for requests still differ
 */
export function compareComponents(
  [before, after]: readonly [Document, Document],
  originals: readonly [Document, Document],
  changes: Changes,
): void {
  const [old, now] = [schemasOf(before), schemasOf(after)]
  const typeNames = new Set([...now.keys()].map(typeIdentifier))
  const oldTypeNames = new Set([...old.keys()].map(typeIdentifier))
  const added = [...now.keys()].filter((name) => !oldTypeNames.has(typeIdentifier(name)))
  const change = (
    document: Document,
    name: string,
    report: Pick<Report, 'code' | 'before' | 'after' | 'message' | 'breaks' | 'names'>,
  ): void =>
    changes.add({ ...report, place: { document, pointer: pointerTo(name) }, operations: [] })
  const removedType = (code: Report['code'], name: string, type: string): void =>
    change(before, name, {
      code,
      before: type,
      after: undefined,
      message: `the type ${quoted(type)} was removed`,
      breaks: ['sdk'],
      names: [type],
    })
  for (const name of [...old.keys()].filter((it) => !typeNames.has(typeIdentifier(it)))) {
    const index = added.findIndex((it) => same(anonymous(name, old), anonymous(it, now)))
    const [newName] = index < 0 ? [] : added.splice(index, 1)
    if (newName === undefined) removedType('component-removed', name, name)
    else {
      change(after, newName, {
        code: 'component-renamed',
        before: name,
        after: newName,
        message: `the type ${quoted(name)} was renamed to ${quoted(newName)}`,
        breaks: ['sdk'],
        names: [name, newName],
      })
    }
  }
  for (const name of added) {
    change(after, name, {
      code: 'component-added',
      before: undefined,
      after: name,
      message: `the type ${quoted(name)} was added`,
      breaks: [],
      names: [name],
    })
  }
  for (const [name, type] of removedRequestTypes(originals)) {
    removedType('request-type-removed', name, type)
  }
  for (const name of [...old.keys()].filter((it) => now.has(it))) {
    if (!isEnum(old.get(name)) || isEnum(now.get(name))) continue
    change(after, name, {
      code: 'enum-constant-removed',
      before: `${name}.values`,
      after: undefined,
      message: `the constant ${quoted(name)} with the values of the enum was removed`,
      breaks: ['sdk'],
      names: [name],
    })
  }
}

function schemasOf(document: Document): Map<string, Schema> {
  return new Map(Object.entries(document.components?.schemas ?? {}))
}

function pointerTo(name: string): string {
  return pointerOf('components', 'schemas', name)
}

/** The JSON of a schema, without its own name where it refers to itself. */
function anonymous(name: string, schemas: ReadonlyMap<string, Schema>): string {
  return JSON.stringify(schemas.get(name)).replaceAll(`"#${pointerTo(name)}"`, '"#"')
}

function isEnum(schema: Schema | undefined): boolean {
  return typeof schema === 'object' && Array.isArray(schema.enum) && schema.enum.length > 1
}

/** Types such as `PetRequest`, which exist as long as requests and responses have different properties, by component. */
function removedRequestTypes([before, after]: readonly [Document, Document]): [string, string][] {
  const types = [...schemasOf(after).keys(), ...requestForms(after).values()]
  const exported = new Set(types.map(typeIdentifier))
  return [...requestForms(before)].filter(
    ([name, type]) => type !== name && !exported.has(typeIdentifier(type)),
  )
}
