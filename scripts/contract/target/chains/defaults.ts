import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../document/objects.ts'
import { memberPointer, partsAndChoices, propertyNames } from '../../schema/parts.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
import { isCrowded, type Run } from '../run.ts'
import { mainBody } from '../state/bodies.ts'
import type { Resource } from '../state/resources.ts'
import { requiredMembers } from '../state/vary.ts'
import type { Instance } from '../state/store.ts'
import { memberOf, representationIn } from './compare.ts'

/** What is created with as little as possible has the defaults of the description. */
export async function judgeDefaults(run: Run, { resource, within }: Instance): Promise<void> {
  const create = resource.create!
  const schema = mainBody(create)?.schema
  if (schema === undefined || isCrowded(run, create)) return
  const parts = partsAndChoices(run.live.requests.document, schema)
  const names = parts.flatMap((part) => propertyNames(part.schema))
  if (names.every((name) => defaultOf(run, schema, name) === undefined)) return
  const parent = run.store.parentOf({ resource, within })
  const instance = await run.store.create(resource, parent, (body) =>
    isObject(body) ? requiredMembers(run.live.requests, schema, body) : body,
  )
  if (instance) judgeDefaultsIn(run, resource, create, instance.sent, instance.outcome!)
}

/** What wasn't sent is shown with its default, where it's shown. */
export function judgeDefaultsIn(
  run: Run,
  resource: Resource,
  written: Subjects,
  sent: unknown,
  outcome: Outcome,
): void {
  const schema = mainBody(written)?.schema
  const shown = representationIn(resource, outcome.value)
  if (schema === undefined || !isObject(sent) || !shown) return
  for (const [name, value] of Object.entries(shown)) {
    const usual = name in sent ? undefined : defaultOf(run, schema, name)
    if (usual === undefined || isDeepStrictEqual(usual, value)) continue
    run.lab.observe(outcome, {
      kind: 'state',
      pointer: memberOf(run.lab.suite, schema, name),
      place: `body/${name}`,
      message: `${written.operation.operationId} doesn't apply the default of ${name}`,
      detail: `${JSON.stringify(value)} came in place of ${JSON.stringify(usual)}`,
    })
  }
}

/** The default of a member that may be sent. */
export function defaultOf(run: Run, schema: string, name: string): unknown {
  const { document } = run.live.requests
  const member = memberPointer(partsAndChoices(document, schema), name)
  const parts = member === undefined ? [] : partsAndChoices(document, member)
  return parts.map((part) => part.schema['default']).find((it) => it !== undefined)
}
