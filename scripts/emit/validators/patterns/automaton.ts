import type { CharSet } from 'refa'

/** The part of a pattern between two places: counts of ways by position, where more than one counts as two. */
export interface Fragment {
  /** The ways to match the empty string. */
  readonly empty: number
  /** The ways to begin with a position, and to end with one. */
  readonly first: ReadonlyMap<number, number>
  readonly last: ReadonlyMap<number, number>
}

export const EMPTY: Fragment = { empty: 1, first: new Map(), last: new Map() }

/** One of several fragments; ways to match the empty string are tried once. */
export function choice(fragments: readonly Fragment[]): Fragment {
  return {
    empty: Math.min(
      2,
      fragments.reduce((sum, { empty }) => sum + empty, 0),
    ),
    first: union(fragments.map(({ first }) => first)),
    last: union(fragments.map(({ last }) => last)),
  }
}

function union(maps: readonly ReadonlyMap<number, number>[], factor = 1): Map<number, number> {
  const all = new Map<number, number>()
  for (const map of maps) for (const [key, count] of map) add(all, key, count * factor)
  return all
}

function add(map: Map<number, number>, key: number, count: number): void {
  if (count > 0) map.set(key, Math.min(2, (map.get(key) ?? 0) + count))
}

/**
 * The automaton of a pattern whose states are its characters, as they stand in it (Glushkov's). The
 * engine's time is the number of paths through it: exponential if a string leads from a state back
 * to it in two ways; polynomial if it leads around one loop, to a second, and around that.
 *
 * @see https://doi.org/10.1016/0304-3975(91)90381-B
 */
export class Automaton {
  readonly #characters: CharSet[] = []
  #hasLoop = false
  #steps = 0
  /** By position, those that can come next, with the number of ways. */
  readonly #next: Map<number, number>[] = []

  position(characters: CharSet): Fragment {
    const index = this.#characters.push(characters) - 1
    this.#next.push(new Map())
    return { empty: 0, first: new Map([[index, 1]]), last: new Map([[index, 1]]) }
  }

  join(a: Fragment, b: Fragment): Fragment {
    this.#connect(a, b)
    return {
      empty: Math.min(2, a.empty * b.empty),
      first: union([a.first, union([b.first], a.empty)]),
      last: union([b.last, union([a.last], b.empty)]),
    }
  }

  get hasLoop(): boolean {
    return this.#hasLoop
  }

  loop(fragment: Fragment): Fragment {
    this.#hasLoop = true
    this.#connect(fragment, fragment)
    return { ...fragment, empty: 1 }
  }

  #connect(a: Fragment, b: Fragment): void {
    for (const [from, before] of a.last) {
      for (const [to, after] of b.first) add(this.#next[from]!, to, before * after)
    }
  }

  /**
   * @param accepting positions with which the search ends, so that none after them is tried
   * @throws TooComplexError
   */
  growth(accepting: ReadonlyMap<number, number>): number {
    const next = this.#next.map((targets, from) =>
      accepting.has(from) ? [] : [...targets.keys()].filter((to) => !accepting.has(to)),
    )
    const reachable = next.map((_, from) => this.#reach([from], (it) => next[it]!))
    const isLooping = (position: number) => reachable[position]!.has(position)
    const inOneLoop = (a: number, b: number) => reachable[a]!.has(b) && reachable[b]!.has(a)
    const looping = [...next.keys()].filter(isLooping)
    const twoWays = looping.some((from) =>
      next[from]!.some((to) => inOneLoop(from, to) && this.#next[from]!.get(to)! > 1),
    )
    if (twoWays || looping.some((start) => this.#isAmbiguous(start, next))) return Infinity

    const follows = (a: number, b: number) =>
      reachable[a]!.has(b) && !reachable[b]!.has(a) && this.#leadsOver(a, b, next)
    const degrees = new Map<number, number>()
    const degree = (position: number): number => {
      const known = degrees.get(position)
      if (known !== undefined) return known
      const after = looping.filter((other) => follows(position, other)).map(degree)
      const result = 1 + Math.max(0, ...after)
      degrees.set(position, result)
      return result
    }
    return Math.max(1, ...looping.map(degree))
  }

  /** Whether a string leads from a position back to it in two ways. */
  #isAmbiguous(start: number, next: readonly (readonly number[])[]): boolean {
    const size = next.length
    const step = (pair: number) => {
      const [a, b] = [Math.floor(pair / size), pair % size]
      return next[a]!.flatMap((x) =>
        next[b]!.filter((y) => this.#overlap(x, y)).map((y) => x * size + y),
      )
    }
    const diagonal = start * size + start
    const apart = [...this.#reach([diagonal], step)].filter(
      (it) => Math.floor(it / size) !== it % size,
    )
    return apart.some((pair) => this.#reach([pair], step).has(diagonal))
  }

  /** Whether one string leads around a loop at `a`, from `a` to `b`, and around a loop at `b`. */
  #leadsOver(a: number, b: number, next: readonly (readonly number[])[]): boolean {
    const size = next.length
    const code = (x: number, y: number, z: number) => (x * size + y) * size + z
    const step = (triple: number) => {
      const [x, y, z] = [
        Math.floor(triple / size / size),
        Math.floor(triple / size) % size,
        triple % size,
      ]
      return next[x]!.flatMap((i) =>
        next[y]!.filter((j) => this.#overlap(i, j)).flatMap((j) =>
          next[z]!.filter((k) => this.#overlap(i, j, k)).map((k) => code(i, j, k)),
        ),
      )
    }
    return this.#reach([code(a, a, b)], step).has(code(a, b, b))
  }

  /** Whether one character can be at all of these positions. */
  #overlap(...positions: readonly number[]): boolean {
    const [first, ...others] = [...new Set(positions)].map((it) => this.#characters[it]!)
    return !others.reduce((common, it) => common.intersect(it), first!).isEmpty
  }

  /** What can be reached from some nodes in one step or more. */
  #reach(starts: readonly number[], step: (node: number) => readonly number[]): Set<number> {
    const found = new Set(starts.flatMap(step))
    for (const node of found) {
      if (++this.#steps > MOST_STEPS) throw new TooComplexError()
      for (const other of step(node)) found.add(other)
    }
    return found
  }
}

/** The largest patterns of public descriptions need some ten thousand. */
const MOST_STEPS = 300_000

export class TooComplexError extends Error {}
