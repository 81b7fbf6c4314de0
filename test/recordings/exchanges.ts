import { globSync } from 'node:fs'
import { join } from 'node:path'
import { securitySchemes } from '../../generated/security.ts'
import type { Exchange } from '../../scripts/contract/exchange.ts'
import { readRecording } from '../../scripts/contract/recordings/read-recording.ts'

/** Requests to a running HitKeep 2.8.1 and its answers, with long lists shortened and secrets replaced. */
export function recordedExchanges(): readonly Exchange[] {
  const files = globSync(join(import.meta.dirname, 'exchanges/*.jsonl')).sort()
  return files.flatMap((file) => readRecording(file, securitySchemes).exchanges)
}
