import type { Parameter } from '../../document/openapi.ts'
import type { Constraint } from './constraints.ts'
import type { Member, View } from './view.ts'

/** The bounds of a value that callers send. */
export interface Limit {
  /** `body`, or the location of a parameter. */
  readonly place: string
  /** Its name; for a nested member its path, e.g. `site_roles[].role`. */
  readonly name: string
  readonly constraints: readonly Constraint[]
  readonly values: readonly unknown[]
}

/** The bounds of parameters and of the members of the body. */
export function limitsOf(
  parameters: readonly { readonly parameter: Parameter; readonly view: View }[],
  body: View | undefined,
): Limit[] {
  const sent = parameters.flatMap(({ parameter, view }) =>
    limitsIn(parameter.in, parameter.name, view),
  )
  return [...sent, ...(body?.members ?? []).flatMap((member) => memberLimits('', member))]
}

function memberLimits(prefix: string, { name, view }: Member): Limit[] {
  const path = prefix + name
  const inside = view.type.text.startsWith('array') ? `${path}[].` : `${path}.`
  return [
    ...limitsIn('body', path, view),
    ...view.members.flatMap((member) => memberLimits(inside, member)),
  ]
}

function limitsIn(place: string, name: string, { constraints, values }: View): Limit[] {
  const bounds = constraints.filter(({ text }) => !text.endsWith('no other members'))
  return bounds.length + values.length === 0 ? [] : [{ place, name, constraints: bounds, values }]
}
