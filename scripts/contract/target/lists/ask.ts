import type { CaseInput } from '../../cases/case.ts'
import { isObject } from '../../../document/objects.ts'
import type { ParameterSubject, Subjects } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
import type { Run } from '../run.ts'
import { itemsIn } from '../state/identify.ts'
import type { Resource } from '../state/resources.ts'

export type Item = Readonly<Record<string, unknown>>

/** A list with everything that it holds. */
export interface Listed {
  readonly run: Run
  readonly list: Subjects
  readonly input: CaseInput
  readonly resource: Pick<Resource, 'noun' | 'param'>
  readonly items: readonly Item[]
}

/** The list with one parameter more. */
export async function ask(
  { run, list, input }: Listed,
  name: string,
  value: unknown,
  label = `${name} ${String(value)}`,
) {
  const query = { ...input.query, [name]: value }
  const outcome = await run.lab.call({ subjects: list, label, input: { ...input, query } })
  const items = outcome.isSuccess ? itemsIn(outcome.value) : undefined
  return { outcome, items: items?.filter(isObject) }
}

export function report(
  { run }: Listed,
  outcome: Outcome,
  { pointer, name }: ParameterSubject,
  message: string,
): void {
  run.lab.observe(outcome, { kind: 'state', pointer, place: `query/${name}`, message })
}
