import { setTimeout } from 'node:timers/promises'
import type { CaseInput } from '../../../scripts/contract/cases/case.ts'
import { parse } from '../../../scripts/contract/judges/answer.ts'
import type { Suite } from '../../../scripts/contract/suite.ts'
import { describeExchange, type Exchange } from './exchange.ts'
import { judgeStep } from './judge-step.ts'
import { sendStep, type Peer } from './send-step.ts'

/** One call of a sequence. */
export interface Step {
  readonly operationId: string
  /** What the call must show. */
  readonly title: string
  readonly expect: number
  readonly input?: CaseInput
  /** By security scheme; none for an anonymous call. */
  readonly credentials?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** A difference between a server and its description. */
export interface Finding {
  readonly operationId: string
  readonly title: string
  readonly message: string
  /** Of the bundled description. */
  readonly pointer: string
  /** Request and answer, without secrets. */
  readonly exchange: Exchange
}

/** The answer to a step. */
export interface StepAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers: Headers
}

/** A sequence of calls; every request and response is judged. */
export interface Conversation {
  readonly findings: readonly Finding[]
  /** `operationId status` of every answer. */
  readonly seen: ReadonlySet<string>
  readonly calls: () => number
  step(step: Step): Promise<StepAnswer>
  /** From now on this must not appear in any answer or report. */
  keepSecret(secret: string): void
  report(step: Pick<Step, 'operationId' | 'title'>, message: string): void
}

/** @param signal ends the conversation: the next step throws its reason */
export function createConversation(suite: Suite, server: Peer, signal?: AbortSignal): Conversation {
  const findings: Finding[] = []
  const seen = new Set<string>()
  const secrets: string[] = []
  let calls = 0
  let latest: Exchange = describeExchange(undefined, undefined, secrets)

  const find = (step: Pick<Step, 'operationId' | 'title'>, message: string, pointer: string) =>
    findings.push({
      ...{ operationId: step.operationId, title: step.title, pointer },
      ...{ message: latest.redact(message), exchange: latest },
    })

  const attempt = async (step: Step): Promise<StepAnswer> => {
    signal?.throwIfAborted()
    calls++
    const sent = await sendStep(suite, server, step)
    latest = describeExchange(sent.request, sent.wire, secrets)
    for (const { message, pointer } of judgeStep(suite, step, sent, secrets)) {
      find(step, message, pointer)
    }
    if (!sent.wire) return NOTHING
    const { status, headers, text } = sent.wire
    seen.add(`${step.operationId} ${status}`)
    return { status, headers, body: sent.answer?.body ?? parse(text)?.value }
  }

  return {
    ...{ findings, seen, calls: () => calls },
    keepSecret: (secret) => void (secret.length > 3 && secrets.push(secret)),
    report: (step, message) => void find(step, message, '/paths'),
    async step(step) {
      for (let turn = 1; ; turn++) {
        const answer = await attempt(step)
        if (answer.status !== 429 || step.expect === 429 || turn > 8) return answer
        await setTimeout(300 * turn, undefined, signal && { signal })
      }
    },
  }
}

const NOTHING: StepAnswer = { status: 0, body: undefined, headers: new Headers() }
