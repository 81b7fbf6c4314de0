import type { CaseInput } from '../cases/case.ts'
import type { Exchange } from '../exchange.ts'
import type { Deviation, Observation } from '../findings/finding.ts'
import { examineExchange, type JudgedExchange } from '../judges/exchange.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { valueOf } from './state/identify.ts'
import { createLeakJudge } from './http/leaks.ts'
import { tagIn, tagSource, withNewKey } from './http/fresh-headers.ts'
import type { Secrets } from './http/secrets.ts'
import type { Sender } from './http/sender.ts'
import type { User } from './http/sign-in.ts'
import { writeRequest } from './http/write-request.ts'
import { createPatience, type Patience } from './patience.ts'
import { isReading } from './run.ts'
import { createUnjudged, type Unjudged } from './unjudged.ts'

/** One request of a phase. */
export interface Call {
  readonly subjects: Subjects
  /** What is special about it: unique in its phase and operation. */
  readonly label: string
  readonly input: CaseInput
  /** Who sends it. @default the first user, with what the operation needs */
  readonly credentials?: Credentials | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly rawBody?: string | Uint8Array | undefined
  readonly method?: string | undefined
  /** For cleaning up: the limits of the run don't apply. */
  readonly isEssential?: boolean | undefined
}

/** The credentials of a request; those that aren't valid open nothing. */
export interface Credentials {
  readonly values: Readonly<Record<string, string>>
  readonly isValid: boolean
}

/** What a call came to. */
export interface Outcome extends JudgedExchange {
  readonly exchange: Exchange
  /** 0 without an answer. */
  readonly status: number
  readonly isSuccess: boolean
  /** Of the body: JSON, or text. */
  readonly value: unknown
}

/** The state of a run: sends requests, judges what comes, and keeps what was found. */
export interface Lab {
  readonly suite: Suite
  readonly users: readonly User[]
  readonly exchanges: readonly Exchange[]
  readonly observations: readonly Observation[]
  readonly patience: Patience
  readonly unjudged: Unjudged
  phase: string
  /** Sends a request and keeps everything that its answer shows, except that a valid request was rejected. */
  call(call: Call): Promise<Outcome>
  /** The same, but nothing is kept. */
  tryOut(call: Call): Promise<Outcome>
  observe(outcome: Outcome, deviation: Deviation): void
  /** Keeps what an outcome that was tried out shows. */
  keep(outcome: Outcome): void
  add(observation: Observation): void
}

interface Parts {
  readonly suite: Suite
  /** Without a trailing slash. */
  readonly base: string
  readonly sender: Sender
  readonly secrets: Secrets
  readonly users: readonly User[]
  readonly headers: Readonly<Record<string, string>>
}

/** Phases that compare what is read with what was written. */
const COMPARING = new Set(['chains', 'lists'])

export function createLab({ suite, base, sender, secrets, users, headers }: Parts): Lab {
  const leaks = createLeakJudge(suite, secrets)
  const exchanges: Exchange[] = []
  const observations: Observation[] = []
  const names = new Map<string, number>()
  const [patience, unjudged] = [createPatience(), createUnjudged()]
  const currentTag = async (call: Call, { values }: Credentials): Promise<string | undefined> => {
    const subjects = tagSource(suite, call)
    if (!subjects) return undefined
    const input = { path: call.input.path ?? {} }
    const request = writeRequest(suite, base, { subjects, input, credentials: values, headers })
    return tagIn(await sender.send(request, call.isEssential))
  }
  const lab: Lab = {
    suite,
    users,
    exchanges,
    observations,
    patience,
    unjudged,
    phase: 'start',
    async tryOut(call) {
      const { operation } = call.subjects
      if (COMPARING.has(lab.phase) && isReading(call.subjects)) await patience.rest()
      const send = async (credentials: Credentials): Promise<Exchange> => {
        const tag = await currentTag(call, credentials)
        const request = writeRequest(suite, base, {
          ...call,
          input: withNewKey(suite, call),
          credentials: credentials.values,
          headers: { ...headers, ...(tag !== undefined && { 'if-match': tag }), ...call.headers },
        })
        const { answer, startedAt, milliseconds } = await sender.send(request, call.isEssential)
        return {
          case: nameOf(call, lab.phase, names),
          phase: lab.phase,
          operationId: operation.operationId,
          request,
          answer,
          startedAt,
          milliseconds,
          schemes: credentials.isValid ? Object.keys(credentials.values) : [],
        }
      }
      const user = users[0]
      let exchange = await send(call.credentials ?? user!.credentialsFor(call.subjects))
      const isStale = exchange.answer?.status === 401 && call.credentials === undefined
      if (isStale && (await user!.renew()))
        exchange = await send(user!.credentialsFor(call.subjects))
      exchanges.push(exchange)
      const status = exchange.answer?.status ?? 0
      const isSuccess = status >= 200 && status < 300
      if (isSuccess && !isReading(call.subjects)) patience.wrote()
      const outcome = {
        ...examineExchange(suite, exchange),
        exchange,
        status,
        isSuccess,
        value: valueOf(exchange),
      }
      unjudged.note(call, outcome)
      return outcome
    },
    async call(call) {
      const outcome = await lab.tryOut(call)
      lab.keep(outcome)
      const leak = leaks.judge(outcome)
      const { pointer } = call.subjects.operation
      if (leak !== undefined) lab.observe(outcome, { kind: 'secret', pointer, message: leak })
      return outcome
    },
    keep: (outcome) =>
      void observations.push(...outcome.observations.filter(({ kind }) => kind !== 'rejected')),
    add: (observation) => void observations.push(observation),
    observe(outcome, deviation) {
      const { exchange } = outcome
      const isAboutAccess = deviation.kind === 'credentials' || deviation.kind === 'status'
      if (!isAboutAccess && unjudged.isWithheld(outcome)) return
      const { phase, operationId } = exchange
      const place = { phase, case: exchange.case, operationId, exchange }
      observations.push({ severity: 'error', ...deviation, ...place })
    },
  }
  return lab
}

function nameOf({ subjects, label }: Call, phase: string, names: Map<string, number>): string {
  const name = `${phase}/${subjects.operation.operationId}/${label}`
  const count = (names.get(name) ?? 0) + 1
  names.set(name, count)
  return count === 1 ? name : `${name} (${count})`
}
