import { originHeader } from '../../../src/hitkeep/origin.ts'

/** What a run made on a server, so that it can be removed again, whatever happens. */
export interface Created {
  /** Tells the things of this run from others. */
  readonly run: string
  client(noun: 'ApiClient' | 'TeamApiClient', path: Readonly<Record<string, string>>): void
  site(id: string): void
  /** It is gone already. */
  forget(id: string): void
  /** Paths that could not be removed; empty when all is as it was. */
  removeAll(): Promise<string[]>
}

/** @param cookie gives the session, or nothing when there is none any more */
export function createdAt(url: string, cookie: () => string | undefined): Created {
  const paths = new Set<string>()
  const origin = originHeader(url)({ method: 'DELETE' } as never)
  return {
    run: Math.random().toString(36).slice(2, 10),
    client(noun, path) {
      const { id, clientId } = path
      paths.add(
        noun === 'ApiClient'
          ? `/api/user/api-clients/${id}`
          : `/api/user/teams/${id}/api-clients/${clientId}`,
      )
    },
    site: (id) => void paths.add(`/api/sites/${id}`),
    forget(id) {
      for (const path of paths) if (path.endsWith(id)) paths.delete(path)
    },
    async removeAll() {
      for (const path of [...paths]) {
        const headers = { ...origin, cookie: `hk_token=${cookie() ?? ''}` }
        for (let turn = 1; turn <= 5; turn++) {
          const status = await fetch(url + path, { method: 'DELETE', headers }).then(
            (response) => response.status,
            () => 0,
          )
          if (status < 400 || status === 404) paths.delete(path)
          if (status !== 429) break
          await new Promise((resolve) => setTimeout(resolve, 300 * turn))
        }
      }
      return [...paths]
    },
  }
}
