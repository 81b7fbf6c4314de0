import { at, parsePointer } from '../../document/json-pointer.ts'
import { isSecretName } from '../findings/secret-names.ts'
import type { Violation } from '../schema/oracle.ts'
import { isWithin } from '../schema/subset.ts'

/**
 * The violations that say why a value breaks its schema: of alternatives only that none fits, and of
 * conditions only what breaks their consequence.
 */
export function causesAmong(violations: readonly Violation[]): Violation[] {
  // Ajv reports alternatives after everything that was found in them.
  const isExplained = ({ instancePath }: Violation, index: number): boolean =>
    violations.some(
      (other, later) =>
        later > index &&
        ALTERNATIVES.has(other.keyword) &&
        isWithin(instancePath, other.instancePath),
    )
  return violations.filter((it, index) => it.keyword !== 'if' && !isExplained(it, index))
}

const ALTERNATIVES = new Set(['anyOf', 'oneOf', 'contains', 'propertyNames'])

/** Where in a body a violation is, e.g. `body/items/*`. */
export function placeOf(root: string, { instancePath }: Violation): string {
  return root + instancePath.replace(/\/\d+(?=\/|$)/g, '/*')
}

/** The value that breaks its schema, and where it is. */
export function detailOf({ instancePath }: Violation, value: unknown): string {
  const names = parsePointer(instancePath)
  const isSecret = isSecretName(names.at(-1) ?? '')
  const text = isSecret ? '[secret]' : (JSON.stringify(at(value, instancePath)) ?? 'nothing')
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return `${names.join('.') || 'the whole value'} is ${shown}`
}

/** In characters. */
const LONGEST = 80
