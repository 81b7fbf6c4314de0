import type { Run } from '../run.ts'
import { send } from '../run.ts'
import { mainBody } from '../state/bodies.ts'
import { otherValues } from '../state/vary.ts'
import { concrete } from '../../schema/media-types.ts'
import { judgeStored } from './read-back.ts'

/** What is written to something without an id is what is read. */
export async function judgeSingletons(run: Run): Promise<void> {
  for (const { read, write, original } of run.singletons) {
    const { schema, mediaType } = mainBody(write)!
    const others = otherValues(run.live.sampler, schema!, original, run.store.resources, 700)
    const body = { ...original, ...others }
    if (!run.live.requests.accepts(schema!, body)) continue
    const input = { body, contentType: concrete(mediaType) }
    const outcome = await send(run, { subjects: write, label: 'other values', input })
    if (!outcome.isSuccess) continue
    const resource = { noun: '', param: 'id' }
    judgeStored(run, resource, write, body, outcome)
    const label = `after ${write.operation.operationId}`
    judgeStored(run, resource, write, body, await send(run, { subjects: read, label, input: {} }))
  }
}
