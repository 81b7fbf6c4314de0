import { DEVIATIONS, type DeviationName } from '../../support/bookshop/deviations.ts'
import { testDeviations } from './find-deviations.ts'
import { runOnShop } from './shop-run.ts'

testDeviations(Object.keys(DEVIATIONS), { bar: 28, atMost: 0 }, async (deviation, seed) => {
  const { findings } = await runOnShop(deviation as DeviationName | undefined, { seed })
  return findings
})
