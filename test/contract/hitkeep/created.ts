import { originHeader } from '../../../src/hitkeep/origin.ts'

/** Everything that a run created on a server, to be removed even after a failure. */
export interface Created {
  /** Identifies what this run created. */
  readonly run: string
  client(noun: 'ApiClient' | 'TeamApiClient', path: Readonly<Record<string, string>>): void
  site(id: string): void
  /** For what was removed already. */
  forget(id: string): void
  /** Returns the paths that could not be removed. */
  removeAll(): Promise<string[]>
}

/** @param cookie returns the session cookie, if there is a session */
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
