import { setTimeout as wait } from 'node:timers/promises'

/** Reads again what may show a write only after a while. */
export interface Patience {
  /** Takes note of a successful write. */
  wrote(): void
  /** Waits until the last write must be seen, on a server that is known to need a while. */
  rest(): Promise<void>
  /**
   * Asks until the answer is settled, for two seconds at most; a server on which that has helped nothing
   * twice isn't asked again.
   *
   * @param late is called when the first answer wasn't settled and another one is
   */
  until<Answer>(
    ask: () => Promise<Answer>,
    isSettled: (answer: Answer) => boolean,
    late: () => void,
  ): Promise<Answer>
}

/** In milliseconds. */
const PAUSES = [50, 150, 300, 500, 700]

export function createPatience(): Patience {
  let lastWrite = 0
  let lag = 0
  let vain = 0
  return {
    wrote: () => void (lastWrite = performance.now()),
    async rest() {
      const left = lastWrite + lag - performance.now()
      if (left > 0) await wait(left)
    },
    async until(ask, isSettled, late) {
      let answer = await ask()
      if (isSettled(answer)) return answer
      for (const pause of vain < 2 || lag > 0 ? PAUSES : []) {
        await wait(pause)
        answer = await ask()
        if (!isSettled(answer)) continue
        lag = Math.max(lag, performance.now() - lastWrite)
        late()
        return answer
      }
      vain++
      return answer
    },
  }
}
