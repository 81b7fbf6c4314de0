import type { Gap } from '../cases/case.ts'
import type { Exchange } from '../exchange.ts'
import type { Deviation, Observation } from '../findings/finding.ts'
import { inParallel } from '../pool.ts'
import type { Suite, Target } from '../suite.ts'

/** What every phase of a run works with. */
export interface Run {
  /** The name of the phase. */
  readonly phase: string
  readonly suite: Suite
  readonly target: Target
  /** Of the random calls. */
  readonly seed: number
  /** Random calls per operation. */
  readonly randomCalls: number
  /** Where the description says something, for people. */
  readonly locate: (pointer: string) => string
  /** Is told how many cases of the current phase are done. */
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal | undefined
  /** The only case to run, whose exchange is kept. */
  readonly only?: string | undefined
}

/** A part of a run. */
export interface Phase {
  readonly name: string
  readonly run: (run: Run) => readonly Result[] | Promise<readonly Result[]>
}

/** What a case, or several alike, came to. */
export interface Result {
  readonly phase: string
  readonly name: string
  readonly operationId?: string | undefined
  /** How many cases it stands for. */
  readonly cases: number
  readonly milliseconds: number
  /** What is wrong; empty when it passed. */
  readonly observations: readonly Observation[]
  /** Of a case that is wrong, or that was asked for. */
  readonly exchange?: Exchange | undefined
  /** Items of the coverage that were exercised. */
  readonly covers?: readonly string[]
  /** The known defects of the mock that explain its answers. */
  readonly blindSpots?: readonly string[]
  readonly gaps?: readonly Gap[]
}

/** A result without what `judgeAll` adds. */
export interface Judgement extends Partial<Pick<Result, 'cases' | 'covers' | 'blindSpots'>> {
  readonly deviations: readonly Deviation[]
  readonly exchange?: Exchange | undefined
}

/**
 * The results of `judge` for each item; an error that it throws is a deviation of its item.
 *
 * @throws the signal's reason after an interrupt
 */
export function judgeAll<Item extends { readonly name: string; readonly operationId?: string }>(
  { phase, progress, signal, only }: Run,
  all: readonly Item[],
  judge: (item: Item) => Judgement | Promise<Judgement>,
): Promise<Result[]> {
  let done = 0
  const items = only === undefined ? all : all.filter(({ name }) => caseOf(phase, name) === only)
  return inParallel(items, async (item) => {
    signal?.throwIfAborted()
    const started = performance.now()
    const { deviations, exchange, ...rest } = await attempt(() => judge(item))
    signal?.throwIfAborted()
    progress(++done, items.length)
    const { name, operationId } = item
    const common = { phase, operationId, case: caseOf(phase, name), ...(exchange && { exchange }) }
    const observations = deviations.map((it) => observed(it, common))
    const milliseconds = performance.now() - started
    return { phase, name, operationId, cases: 1, milliseconds, observations, exchange, ...rest }
  })
}

/** What `--explain` takes. */
export function caseOf(phase: string, name: string): string {
  return `${phase}: ${name}`
}

export function observed(
  deviation: Deviation,
  rest: Omit<Observation, keyof Deviation>,
): Observation {
  return { severity: 'error', ...deviation, ...rest }
}

async function attempt(judge: () => Judgement | Promise<Judgement>): Promise<Judgement> {
  try {
    return await judge()
  } catch (error) {
    return { deviations: [failure(error)] }
  }
}

/** That something can't be tested at all. */
export function failure(error: unknown): Deviation {
  return { kind: 'description', pointer: '', message: messageOf(error) }
}

/** The message of an error with those of its causes, on one line. */
export function messageOf(error: unknown): string {
  const { message, cause, errors = [] } = error as Error & { errors?: readonly Error[] }
  // Node gives those of several addresses no message together.
  const line = String(message || (errors[0]?.message ?? ''))
    .replace(/\s+/g, ' ')
    .slice(0, 1000)
  return cause === undefined ? line : `${line}; ${messageOf(cause)}`
}
