/** How many cases are in flight at once: enough to hide the latency of sockets. */
const LIMIT = 8

/** The results of `work` in the order of the items; at most 8 run at a time. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const entries = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of entries) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: LIMIT }, worker))
  return results
}
