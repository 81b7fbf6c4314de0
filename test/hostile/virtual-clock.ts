/** Timers and `performance.now()` that don't wait: time passes only between timers. */
export function virtualClock() {
  const real = { setTimeout, clearTimeout, now: performance.now }
  const timers = new Map<number, Set<() => void>>()
  let times: number[] = []
  let now = 0
  const schedule = (work: () => void, delay = 0) => {
    const at = now + Math.max(0, delay)
    if (!timers.has(at)) insert(at)
    timers.set(at, (timers.get(at) ?? new Set()).add(work))
    return [at, work] as const
  }
  const insert = (at: number) => {
    let [low, high] = [0, times.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (times[middle]! > at) low = middle + 1
      else high = middle
    }
    times.splice(low, 0, at)
  }
  const cancel = (timer?: ReturnType<typeof schedule>) =>
    timer && timers.get(timer[0])?.delete(timer[1])
  Object.assign(globalThis, { setTimeout: schedule, clearTimeout: cancel })
  performance.now = () => now
  return {
    now: () => now,
    /** Lets time pass until the work has settled. */
    async run(work: Promise<unknown>): Promise<void> {
      let isDone = false
      const done = () => void (isDone = true)
      work.then(done, done)
      while (!isDone) {
        await new Promise((resolve) => setImmediate(resolve))
        const next = times.pop()
        if (next === undefined) continue
        now = next
        const due = timers.get(next)!
        timers.delete(next)
        for (const timer of due) timer()
      }
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout })
      performance.now = real.now
    },
  }
}
