import { isObject } from '../../../document/objects.ts'
import { memberPointer, partsAndChoices } from '../../schema/parts.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Suite } from '../../suite.ts'
import { mainBody } from '../state/bodies.ts'
import { parse } from '../../../document/json.ts'
import type { Outcome } from '../lab.ts'
import type { Secrets } from './secrets.ts'

/** Looks for secrets that one operation got or gave in the answers of others. */
export interface LeakJudge {
  /** Why an answer holds something secret; undefined when it doesn't. */
  judge(outcome: Outcome): string | undefined
}

export function createLeakJudge(suite: Suite, secrets: Secrets): LeakJudge {
  /** The operation that gave a secret, and may give it again; undefined for what was sent. */
  const origins = new Map<string, string | undefined>()
  return {
    judge({ exchange, isSuccess, subjects }) {
      const { operationId, request, answer } = exchange
      const text = answer ? new TextDecoder().decode(answer.body) : ''
      const sent = parse(new TextDecoder().decode(request.body))?.value
      if (isSuccess) for (const secret of hiddenIn(suite, subjects, sent)) note(secret, undefined)
      const leaked = [...origins].find(
        ([secret, origin]) => origin !== operationId && text.includes(secret),
      )
      if (isSuccess && operationId !== undefined)
        for (const secret of secretsIn(parse(text)?.value, GIVEN)) note(secret, operationId)
      if (!leaked) return undefined
      return leaked[1] === undefined
        ? 'the answer holds something secret that was sent'
        : `the answer holds a secret that only ${leaked[1]} gives`
    },
  }

  function note(secret: string, origin: string | undefined): void {
    secrets.add(secret)
    if (!origins.has(secret)) origins.set(secret, origin)
  }
}

const GIVEN = /^(api_?key|.*token|.*secret|passw.*)$/i

function secretsIn(value: unknown, names: RegExp): string[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const isSecret = typeof member === 'string' && member.length >= 12 && names.test(name)
    return isSecret ? [member] : secretsIn(member, names)
  })
}

/** The strings of a body that are write-only, or passwords. */
function hiddenIn({ document }: Suite, subjects: Subjects | undefined, body: unknown): string[] {
  const schema = subjects && mainBody(subjects)?.schema
  const parts = schema === undefined ? [] : partsAndChoices(document, schema)
  if (!isObject(body)) return []
  return Object.entries(body).flatMap(([name, value]) => {
    const member = memberPointer(parts, name)
    const own = member === undefined ? [] : partsAndChoices(document, member)
    const isHidden = own.some((part) => part.schema['writeOnly'] === true)
    // A run of one character, as boundaries are, is in other answers by chance.
    const isSecret = typeof value === 'string' && value.length >= 8 && new Set(value).size > 2
    return isSecret && (isHidden || /passw/i.test(name)) ? [value] : []
  })
}
