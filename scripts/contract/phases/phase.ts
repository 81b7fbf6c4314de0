import { inParallel } from '../pool.ts'
import type { Result } from '../reports/result.ts'
import type { Suite, Target } from '../suite.ts'

/** What every phase of a run works with. */
export interface Run {
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
}

/** A part of a run. */
export interface Phase {
  readonly name: string
  readonly run: (run: Run) => PhaseResults | Promise<PhaseResults>
}

export type PhaseResults = readonly Omit<Result, 'phase'>[]

/** A result without what `judgeAll` adds. */
export type Judgement = Partial<Result> & Pick<Result, 'problems'>

/**
 * The results of `judge` for each item; an error that it throws is a problem of its item.
 *
 * @throws the signal's reason after an interrupt
 */
export function judgeAll<Item extends { readonly name: string }>(
  { progress, signal }: Run,
  items: readonly Item[],
  judge: (item: Item) => Judgement | Promise<Judgement>,
): Promise<Omit<Result, 'phase'>[]> {
  let done = 0
  return inParallel(items, async (item) => {
    signal?.throwIfAborted()
    const started = performance.now()
    const judgement = await attempt(() => judge(item))
    signal?.throwIfAborted()
    progress(++done, items.length)
    const milliseconds = performance.now() - started
    return { name: item.name, cases: 1, milliseconds, ...judgement }
  })
}

async function attempt(judge: () => Judgement | Promise<Judgement>): Promise<Judgement> {
  try {
    return await judge()
  } catch (error) {
    return { problems: [messageOf(error)] }
  }
}

/** The message of an error with those of its causes, on one line. */
export function messageOf(error: unknown): string {
  const { message, cause } = error as Error
  const line = String(message).replace(/\s+/g, ' ').slice(0, 1000)
  return cause === undefined ? line : `${line}; ${messageOf(cause)}`
}
