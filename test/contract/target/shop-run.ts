import { join } from 'node:path'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { findingsOf } from '../../../scripts/contract/findings/group.ts'
import type { Finding } from '../../../scripts/contract/findings/finding.ts'
import type { TargetOptions, TargetReport } from '../../../scripts/contract/target/options.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { readDescription } from '../../../scripts/bundle/read-description.ts'
import type { DeviationName } from '../../support/bookshop/deviations.ts'
import { startBookshop, type Bookshop } from '../../support/bookshop/server.ts'

const ENTRY = join(import.meta.dirname, '../../support/bookshop/openapi/openapi.yaml')

/** What a run on a bookshop found, and the shop after it. */
export interface ShopRun {
  readonly report: TargetReport
  readonly findings: readonly Finding[]
  readonly shop: Bookshop
}

/** Runs the engine on a bookshop, with nothing but its description and the credentials of two users. */
export async function runOnShop(
  deviation: DeviationName | undefined,
  options: Partial<TargetOptions> = {},
): Promise<ShopRun> {
  const shop = await startBookshop(deviation)
  const [alice, bob] = shop.state.users.map(({ email, password }) => ({ email, password }))
  try {
    const report = await runTarget({
      ...{ description: await description(), target: shop.url, write: true },
      auth: { adminKey: shop.state.adminKey },
      login: { operation: 'logIn', body: alice! },
      secondUser: { login: bob! },
      ...options,
    })
    return { report, findings: findingsOf(report.observations), shop }
  } finally {
    await shop.close()
  }
}

let described: ReturnType<typeof describe> | undefined

async function description() {
  return (described ??= readDescription(ENTRY).then(({ document }) => describe(document)))
}
