import type { Observation } from '../findings/finding.ts'
import type { RecordedRun } from '../recordings/har-writer.ts'
import type { JudgedCase } from '../reports/explained.ts'
import type { Description } from '../suite.ts'
import type { Workflows } from './phases/workflows.ts'

/** How to get credentials by an operation of the description. */
export interface Login {
  readonly operation: string
  /** Its body. */
  readonly body: Readonly<Record<string, unknown>>
  /** RFC 6901 pointer to the token in its answer. @default the cookie that it sets, else a member named like a token */
  readonly token?: string | undefined
  /** The scheme that the token is for. @default the first that can carry it */
  readonly scheme?: string | undefined
}

/** Credentials of a second user, for whom what the first one created must be closed. */
export interface SecondUser {
  /** By security scheme. */
  readonly auth?: Readonly<Record<string, string>> | undefined
  /** Members of the login's body that differ. */
  readonly login?: Readonly<Record<string, unknown>> | undefined
}

/** What a run may do, and to which server. */
export interface TargetOptions {
  readonly description: Description
  /** URL of the server. */
  readonly target: string
  /** Credentials by security scheme; `name:password` for basic. */
  readonly auth?: Readonly<Record<string, string>> | undefined
  readonly login?: Login | undefined
  readonly secondUser?: SecondUser | undefined
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Allows requests that change something. @default false */
  readonly write?: boolean | undefined
  /** operationIds or paths, in which `*` stands for any text. @default all */
  readonly include?: readonly string[] | undefined
  readonly exclude?: readonly string[] | undefined
  /** In seconds. @default 600 */
  readonly maxTime?: number | undefined
  /** @default 20,000 */
  readonly maxRequests?: number | undefined
  /** Requests per second. @default no limit */
  readonly rate?: number | undefined
  /** @default 20260701 */
  readonly seed?: number | undefined
  /** Random calls per operation. @default 10 */
  readonly randomCalls?: number | undefined
  /** The only case to run, with what it needs; the report explains it. */
  readonly only?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly progress?: ((phase: string, done: number, total: number) => void) | undefined
  /** Is told after an interrupt how much was removed, and what is left. */
  readonly interrupted?: ((removed: number, left: readonly string[]) => void) | undefined
  /** To be run before anything else. */
  readonly workflows?: Workflows | undefined
  /** Is given what happened at the end of the run, also when it's interrupted. */
  readonly record?: ((run: RecordedRun) => void) | undefined
}

export interface PhaseTime {
  readonly phase: string
  readonly requests: number
  readonly milliseconds: number
}

/** An operation that wasn't called, or not with valid requests. */
export interface Skipped {
  readonly operationId: string
  readonly reason: string
}

/** What a run on a server found. */
export interface TargetReport {
  readonly target: string
  readonly seed: number
  readonly requests: number
  readonly observations: readonly Observation[]
  readonly phases: readonly PhaseTime[]
  /** `operationId status` of declared answers that came, and of those that didn't. */
  readonly provoked: readonly string[]
  readonly unprovoked: readonly string[]
  readonly skipped: readonly Skipped[]
  /** What the run created and couldn't remove: URLs. */
  readonly left: readonly string[]
  /** The only case to run. */
  readonly explained: JudgedCase | undefined
  /** Why the run ended early, e.g. `60 seconds are over`. */
  readonly ended: string | undefined
}
