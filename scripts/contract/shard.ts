import { operationsOf, type Document } from '../document/openapi.ts'

/** One of several runs that together test a description. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/**
 * The operations of a shard. Those of one resource, i.e. with the same path up to its first parameter,
 * stay together, since they prepare each other's data.
 */
export function operationsOfShard(document: Document, { index, count }: Shard): string[] {
  const resources = new Map<string, string[]>()
  for (const { path, operationId } of operationsOf(document)) {
    const resource = path.replace(/\/?\{.*$/, '')
    resources.set(resource, [...(resources.get(resource) ?? []), operationId])
  }
  const shards = Array.from({ length: count }, (): string[] => [])
  // The largest first, each into the shard that has the least.
  for (const ids of [...resources.values()].sort((a, b) => b.length - a.length)) {
    shards.reduce((least, it) => (it.length < least.length ? it : least)).push(...ids)
  }
  return shards[index - 1]!
}

/** The operations that a shard leaves to the others. */
export function operationsOfOtherShards(document: Document, shard: Shard): string[] {
  const own = new Set(operationsOfShard(document, shard))
  return operationsOf(document).flatMap((it) => (own.has(it.operationId) ? [] : it.operationId))
}
