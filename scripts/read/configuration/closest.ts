/** The name that is most similar to a mistyped one; `undefined` when none is similar. */
export function closest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((it) => ({ it, distance: editDistance(name.toLowerCase(), it.toLowerCase()) }))
    .filter(({ it, distance }) => distance <= Math.max(name.length, it.length) / 2)
    .sort((a, b) => a.distance - b.distance)
  return best?.it
}

/** Levenshtein's distance: how many characters to insert, delete or replace. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, character] of [...from].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + Number(character !== to[j - 1])
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}
