import { blocksOf, PAGES } from '../readme/blocks.ts'

/** The page of the manual, which uses openapi-react-query. */
export const QUERY = PAGES.flatMap(blocksOf).find(({ language }) => language === 'tsx')!.code

/** The same with swr-openapi. */
export const SWR = `
import { session } from 'hitkeep-client'
import { createHitKeepFetchClient } from 'hitkeep-client/fetch'
import { createRoot } from 'react-dom/client'
import { createQueryHook } from 'swr-openapi'

const hitkeep = createHitKeepFetchClient({ baseUrl: '/', auth: session(), retry: 0 })
const useQuery = createQueryHook(hitkeep, 'hitkeep')

function ApiClients() {
  const { data, error } = useQuery('/api/user/api-clients', {}, { shouldRetryOnError: false })
  return error ? <p role="alert">{String(error)}</p> : <li>{data?.map(({ name }) => name)}</li>
}

createRoot(document.querySelector('main')!).render(<ApiClients />)
`
