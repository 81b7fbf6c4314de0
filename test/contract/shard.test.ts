import { expect, test } from 'vitest'
import { operationsOfOtherShards, operationsOfShard } from '../../scripts/contract/shard.ts'
import { operationsOf, type Document } from '../../scripts/document/openapi.ts'
import { warehouse } from './warehouse.ts'

const document = warehouse as unknown as Document
const all = operationsOf(document)

test.each([1, 2, 4, 7, 200])('%i shards share all operations, by resource', (count) => {
  const shards = Array.from({ length: count }, (_, index) =>
    operationsOfShard(document, { index: index + 1, count }),
  )
  expect(shards.flat().sort()).toEqual(all.map(({ operationId }) => operationId).sort())
  const shardOf = (id: string) => shards.findIndex((ids) => ids.includes(id))
  for (const name of ['Article', 'Gate', 'Note'])
    expect(shardOf(`get${name}`)).toBe(shardOf(`create${name}`))
  const others = operationsOfOtherShards(document, { index: 1, count })
  expect([...shards[0]!, ...others].sort()).toEqual(shards.flat().sort())
})
