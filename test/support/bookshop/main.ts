import { serveFixture } from '../hitkeep/serve.ts'
import { DEVIATIONS, type DeviationName } from './deviations.ts'
import { startBookshop } from './server.ts'

// A bookshop to try the contract suite on: node test/support/bookshop/main.ts --deviation '…'
await serveFixture(DEVIATIONS, async (deviation, port) => {
  const { url, state, close } = await startBookshop(deviation as DeviationName, port)
  const [alice, bob] = state.users
  return {
    close,
    variables: {
      BOOKSHOP_URL: url,
      ...{ BOOKSHOP_EMAIL: alice!.email, BOOKSHOP_PASSWORD: alice!.password },
      ...{ BOOKSHOP_SECOND_EMAIL: bob!.email, BOOKSHOP_SECOND_PASSWORD: bob!.password },
      BOOKSHOP_ADMIN_KEY: state.adminKey,
    },
    left: () => `${state.orders.length} orders and ${state.books.length} books`,
  }
})
