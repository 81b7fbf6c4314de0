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

const INFINITE_HEAD = `
import { session, type Hit } from 'hitkeep-client'
import { createHitKeepFetchClient } from 'hitkeep-client/fetch'
import { createRoot } from 'react-dom/client'

const hitkeep = createHitKeepFetchClient({ baseUrl: '/', auth: session(), retry: 0 })
const params = { path: { id: '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0' } }
const limit = 2

function List({ hits, more }: { hits: readonly Hit[]; more: () => void }) {
  return (
    <>
      {hits.map(({ path }) => <li key={path}>{path}</li>)}
      <button onClick={more}>More</button>
    </>
  )
}
`

/** A list of pages with openapi-react-query. */
export const INFINITE_QUERY = `${INFINITE_HEAD}
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import createHooks from 'openapi-react-query'

const api = createHooks(hitkeep)

function Hits() {
  const { data, fetchNextPage } = api.useInfiniteQuery(
    'get',
    '/api/sites/{id}/hits',
    { params: { ...params, query: { limit } } },
    {
      pageParamName: 'offset',
      initialPageParam: 0,
      getNextPageParam: (last: { data: Hit[] }, all: { data: Hit[] }[]) =>
        last.data.length < limit ? undefined : all.length * limit,
    },
  )
  const hits = data?.pages.flatMap((page) => page.data) ?? []
  return <List hits={hits} more={() => void fetchNextPage()} />
}

createRoot(document.querySelector('main')!).render(
  <QueryClientProvider client={new QueryClient()}>
    <Hits />
  </QueryClientProvider>,
)
`

/** The same with swr-openapi. */
export const INFINITE_SWR = `${INFINITE_HEAD}
import { createInfiniteHook } from 'swr-openapi'

const useInfinite = createInfiniteHook(hitkeep, 'hitkeep')

function Hits() {
  const { data, size, setSize } = useInfinite('/api/sites/{id}/hits', (index, previous) =>
    previous && previous.data.length < limit
      ? null
      : { params: { ...params, query: { limit, offset: index * limit } } },
  )
  const hits = data?.flatMap((page) => page.data) ?? []
  return <List hits={hits} more={() => void setSize(size + 1)} />
}

createRoot(document.querySelector('main')!).render(<Hits />)
`
