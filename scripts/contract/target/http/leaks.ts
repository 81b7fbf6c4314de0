import { isObject } from '../../../document/objects.ts'
import { parse } from '../../judges/answer.ts'
import type { Outcome } from '../lab.ts'
import type { Secrets } from './secrets.ts'

/** Looks for secrets that one operation got or gave in the answers of others. */
export interface LeakJudge {
  /** Why an answer holds something secret; undefined when it doesn't. */
  judge(outcome: Outcome): string | undefined
}

export function createLeakJudge(secrets: Secrets): LeakJudge {
  /** The operation that gave a secret, and may give it again; undefined for what was sent. */
  const origins = new Map<string, string | undefined>()
  return {
    judge({ exchange, isSuccess }) {
      const { operationId, request, answer } = exchange
      const text = answer ? new TextDecoder().decode(answer.body) : ''
      const leaked = [...origins].find(
        ([secret, origin]) => origin !== operationId && text.includes(secret),
      )
      if (isSuccess && operationId !== undefined) {
        const sent = parse(new TextDecoder().decode(request.body))?.value
        for (const secret of secretsIn(sent, SENT)) note(secret, undefined)
        for (const secret of secretsIn(parse(text)?.value, GIVEN)) note(secret, operationId)
      }
      if (!leaked) return undefined
      return leaked[1] === undefined
        ? 'the answer holds a password that was sent'
        : `the answer holds a secret that only ${leaked[1]} gives`
    },
  }

  function note(secret: string, origin: string | undefined): void {
    secrets.add(secret)
    if (!origins.has(secret)) origins.set(secret, origin)
  }
}

const SENT = /passw/i
const GIVEN = /^(api_?key|.*token|.*secret|passw.*)$/i

function secretsIn(value: unknown, names: RegExp): string[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const isSecret = typeof member === 'string' && member.length >= 12 && names.test(name)
    return isSecret ? [member] : secretsIn(member, names)
  })
}
