import { quoted } from '../markdown.ts'
import { typeIdentifier } from '../../typescript/identifier.ts'
import { pointerOf, type Document, type Schema } from '../../document/openapi.ts'
import { requestForms } from '../../emit/request-forms.ts'
import type { Breaks, Finding } from '../change.ts'
import { same, type Findings } from './cursor.ts'

/**
 * Reports the types and constants that the generated models no longer export, or export newly.
 *
 * @param originals the descriptions as they are, for the forms that requests have of their own
 */
export function compareComponents(
  [before, after]: readonly [Document, Document],
  originals: readonly [Document, Document],
  findings: Findings,
): void {
  const [old, now] = [schemasOf(before), schemasOf(after)]
  const names = new Set([...now.keys()].map(typeIdentifier))
  const oldNames = new Set([...old.keys()].map(typeIdentifier))
  const added = [...now.keys()].filter((name) => !oldNames.has(typeIdentifier(name)))
  for (const name of [...old.keys()].filter((it) => !names.has(typeIdentifier(it)))) {
    const index = added.findIndex((it) => same(anonymous(name, old), anonymous(it, now)))
    const [heir] = index < 0 ? [] : added.splice(index, 1)
    change(findings, {
      code: heir === undefined ? 'component-removed' : 'component-renamed',
      at: { before: at(name), ...(heir !== undefined && { after: at(heir) }) },
      ...{ before: name, after: heir, breaks: ['sdk'] },
      message:
        heir === undefined
          ? `the type ${quoted(name)} is gone`
          : `the type ${quoted(name)} is now called ${quoted(heir)}`,
      names: heir === undefined ? [name] : [name, heir],
    })
  }
  for (const name of added) {
    change(findings, {
      ...{ code: 'component-added', at: { after: at(name) }, before: undefined, after: name },
      ...{ message: `the type ${quoted(name)} is new`, breaks: [], names: [name] },
    })
  }
  compareRequestForms(originals, findings)
  for (const name of [...old.keys()].filter((it) => now.has(it))) {
    if (!isEnumOf(old.get(name)) || isEnumOf(now.get(name))) continue
    change(findings, {
      ...{ code: 'enum-constant-removed', at: { before: at(name), after: at(name) } },
      ...{ before: `${name}.values`, after: undefined, breaks: ['sdk'], names: [name] },
      message: `the constant ${quoted(name)} with the members of the enum is gone`,
    })
  }
}

function schemasOf(document: Document): Map<string, Schema> {
  return new Map(Object.entries(document.components?.schemas ?? {}))
}

function at(name: string): string {
  return pointerOf('components', 'schemas', name)
}

function change(
  findings: Findings,
  finding: Pick<Finding, 'code' | 'at' | 'before' | 'after' | 'message' | 'names'> & {
    breaks: readonly Breaks[]
  },
): void {
  findings.add({ ...finding, family: 'component', otherwise: 'minor', operations: [] })
}

/** What a schema says, without its own name where it refers to itself. */
function anonymous(name: string, schemas: ReadonlyMap<string, Schema>): string {
  return JSON.stringify(schemas.get(name)).replaceAll(`"#${at(name)}"`, '"#"')
}

function isEnumOf(schema: Schema | undefined): boolean {
  return typeof schema === 'object' && Array.isArray(schema.enum) && schema.enum.length > 1
}

/** Types such as `PetRequest` exist as long as requests and answers see different members. */
function compareRequestForms(originals: readonly [Document, Document], findings: Findings): void {
  const [old, now] = originals.map((it) => requestForms(it))
  const exported = new Set(
    [...schemasOf(originals[1]).keys(), ...now!.values()].map(typeIdentifier),
  )
  for (const [name, form] of old!) {
    if (form === name || exported.has(typeIdentifier(form))) continue
    change(findings, {
      ...{ code: 'request-type-removed', at: { before: at(name) }, before: form, after: undefined },
      ...{ message: `the type ${quoted(form)} is gone`, breaks: ['sdk'], names: [form] },
    })
  }
}
