import { headerOf } from '../../exchange.ts'
import { isObject } from '../../../document/objects.ts'
import { pointerOf } from '../../../document/json-pointer.ts'
import { memberPointer, partsAndChoices, propertyNames } from '../../schema/parts.ts'
import { contentFor, responseFor } from '../../schema/subjects.ts'
import { essence } from '../../schema/media-types.ts'
import type { Suite } from '../../suite.ts'
import type { Outcome } from '../lab.ts'
import { idIn } from '../state/identify.ts'
import type { Resource } from '../state/resources.ts'

/** A member that isn't shown as it was written. */
export interface Difference {
  readonly name: string
  readonly sent: unknown
  readonly shown: unknown
}

/** The members of a written body that an answer shows otherwise, or lacks although it describes them. */
export function unstored(
  { document }: Suite,
  resource: Pick<Resource, 'noun' | 'param'>,
  sent: unknown,
  outcome: Outcome,
): Difference[] {
  const shown = representationIn(resource, outcome.value)
  if (!isObject(sent) || !shown) return []
  const schema = shown === outcome.value ? schemaOf(outcome) : undefined
  const parts = schema === undefined ? [] : partsAndChoices(document, schema)
  const described = new Set(parts.flatMap((part) => propertyNames(part.schema)))
  return Object.entries(unwrapped(sent, shown)).flatMap(([name, value]) => {
    const member = memberPointer(parts, name)
    const isHidden =
      member !== undefined &&
      partsAndChoices(document, member).some((part) => part.schema['writeOnly'] === true)
    if (isHidden || (!(name in shown) && !described.has(name))) return []
    return isStored(value, shown[name]) ? [] : [{ name, sent: value, shown: shown[name] }]
  })
}

/** What is sent in a wrapper or beside a file, such as `{ metadata: { title } }`, may be shown without it. */
function unwrapped(sent: Members, shown: Members): Members {
  const names = Object.keys(sent)
  const wrappers = names.filter((name) => isObject(sent[name]) && !(name in shown))
  const others = names.filter((name) => !wrappers.includes(name))
  if (wrappers.length !== 1 || others.some((name) => name in shown)) return sent
  return sent[wrappers[0]!] as Members
}

type Members = Readonly<Record<string, unknown>>

/** The schema of the body of an answer. */
export function schemaOf({ subjects, exchange: { answer } }: Outcome): string | undefined {
  const response = answer && subjects && responseFor(subjects, answer.status)
  const type = headerOf(answer?.headers, 'content-type') ?? ''
  return contentFor(response?.contents ?? [], essence(type))?.schema
}

/** The object in an answer that stands for the thing itself: the one with its id. */
export function representationIn(
  resource: Pick<Resource, 'noun' | 'param'>,
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (!isObject(value)) return undefined
  const own = Object.fromEntries(Object.entries(value).filter(([, it]) => !isObject(it)))
  if (idIn(resource, own) !== undefined) return value
  const inner = Object.values(value).find((it) => isObject(it) && idIn(resource, it) !== undefined)
  return isObject(inner) ? inner : value
}

/** Whether a value is shown as it was sent: servers may trim, and write dates and numbers in another way. */
export function isStored(sent: unknown, shown: unknown): boolean {
  if (sent === null || sent === undefined || sent === '') return true
  if (typeof sent === 'string') {
    if (typeof shown !== 'string') return String(shown) === sent
    const [left, right] = [sent.trim(), shown.trim()]
    if (left === right || (left.includes('@') && left.toLowerCase() === right.toLowerCase()))
      return true
    return DATE.test(left) && DATE.test(right) && Date.parse(left) === Date.parse(right)
  }
  if (typeof sent === 'number') return Math.abs(sent - Number(shown)) < 1e-9
  if (Array.isArray(sent)) {
    if (!Array.isArray(shown)) return sent.length === 0 && (shown === undefined || shown === null)
    return (
      sent.length === shown.length &&
      sent.every(
        (it, index) => isStored(it, shown[index]) || shown.some((other) => isStored(it, other)),
      )
    )
  }
  if (isObject(sent)) {
    if (!isObject(shown)) return Object.keys(sent).length === 0
    return Object.entries(sent).every(([name, it]) => isStored(it, shown[name]))
  }
  return sent === shown
}

const DATE = /^\d{4}-\d\d-\d\d/

/** The pointer of the member of a schema that a difference is in. */
export function memberOf({ document }: Suite, schema: string, name: string): string {
  return (
    memberPointer(partsAndChoices(document, schema), name) ?? schema + pointerOf('properties', name)
  )
}
