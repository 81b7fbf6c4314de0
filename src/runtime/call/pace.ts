/** The first, shortest and longest time between two calls, in milliseconds: 20, 200 and 0.25 a second. */
const FIRST = 50
const SHORTEST = 5
const LONGEST = 4_000

/** How the time between calls changes after an attempt that met the limit, or didn't: at last about one of ten does. */
const SLOWER = 1.1
const FASTER = 0.99

/** Lets calls that met a rate limit go one after the other, about as fast as the server allows. */
export interface Pacer {
  /** Resolves when it is a call's turn; a signal that is aborted gives the turn up. */
  turn(signal: AbortSignal): Promise<void>
  /** Learns from an attempt after a turn. */
  learn(metLimit: boolean): void
  /** How long a turn taken now would take, in milliseconds. */
  expectedWait(): number
}

export function createPacer(): Pacer {
  const waiting = new Set<() => void>()
  let interval = FIRST
  let timer: ReturnType<typeof setTimeout> | undefined
  const schedule = () => {
    if (!waiting.size) clearTimeout(timer)
    timer = waiting.size ? (timer ?? setTimeout(release, interval)) : undefined
  }
  const release = () => {
    timer = undefined
    const [next] = waiting
    next?.()
    schedule()
  }
  return {
    turn: (signal) =>
      new Promise((resolve) => {
        const leave = () => {
          waiting.delete(go)
          schedule()
        }
        const go = () => {
          waiting.delete(go)
          resolve()
        }
        waiting.add(go)
        signal.addEventListener('abort', leave)
        schedule()
      }),
    learn(metLimit) {
      const next = interval * (metLimit ? SLOWER : FASTER)
      interval = Math.min(LONGEST, Math.max(SHORTEST, next))
    },
    expectedWait: () => interval * (waiting.size + 1),
  }
}
