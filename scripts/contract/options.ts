import { join, resolve } from 'node:path'
import { GENERATED } from '../../test/support/description.ts'

/** What a run of the contract suite can be told, by environment variables; `npm run contract` sets them from its flags. */
export interface ContractOptions {
  /** The folder that the pipeline emitted. */
  readonly description: string
  /** A server to judge instead of the mock in this process. */
  readonly target: string | undefined
  /** Only cases of this operation. */
  readonly operation: string | undefined
  /** Of the random inputs. */
  readonly seed: number
  /** Random inputs per schema. */
  readonly cases: number
  /** Where the reports go. */
  readonly report: string
  /** In percent by kind of item; what isn't named is as in thresholds.ts. */
  readonly thresholds: Readonly<Record<string, number>>
}

export function readOptions(environment: NodeJS.ProcessEnv = process.env): ContractOptions {
  return {
    description: resolve(environment['CONTRACT_DESCRIPTION'] || GENERATED),
    target: environment['CONTRACT_TARGET']?.replace(/\/+$/, '') || undefined,
    operation: environment['CONTRACT_OPERATION'] || undefined,
    seed: Number(environment['CONTRACT_SEED'] || 20_260_701),
    cases: Number(environment['CONTRACT_CASES'] || 25),
    report: resolve(environment['CONTRACT_REPORT'] || join(GENERATED, '..', 'reports', 'contract')),
    thresholds: readThresholds(environment['CONTRACT_THRESHOLDS'] ?? ''),
  }
}

/** `keyword valid=90,example=100` */
function readThresholds(text: string): Record<string, number> {
  return Object.fromEntries(
    text
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair) => {
        const [kind, percent] = pair.split('=') as [string, string]
        return [kind.trim(), Number(percent)]
      }),
  )
}
