import type { SecurityScheme } from '../../document/openapi.ts'
import type { Exchange } from '../exchange.ts'
import type { Subjects } from '../schema/subjects.ts'

/** The cookies that answers of a workflow have set, which its later steps are signed in with. */
export interface CookieJar {
  keep(exchange: Exchange): void
  /** Those that are credentials of the operation; undefined when there is none. */
  credentialsFor(
    subjects: Subjects,
    schemes: Readonly<Record<string, SecurityScheme>>,
  ): Readonly<Record<string, string>> | undefined
}

export function createCookieJar(): CookieJar {
  const cookies = new Map<string, string>()
  return {
    keep({ answer }) {
      for (const [name, value] of answer?.headers ?? []) {
        const [, cookie, content = '', attributes = ''] = /^set-cookie$/i.test(name)
          ? (/^([^=;]+)=([^;]*)(.*)$/s.exec(value) ?? [])
          : []
        if (cookie === undefined) continue
        const [, expires] = /;\s*expires=([^;]+)/i.exec(attributes) ?? []
        const isCleared =
          content === '' ||
          /;\s*max-age=(0|-\d+)/i.test(attributes) ||
          Date.parse(expires ?? '') < Date.now()
        if (isCleared) cookies.delete(cookie.trim())
        else cookies.set(cookie.trim(), content)
      }
    },
    credentialsFor({ operation }, schemes) {
      const names = operation.security.flatMap((it) => Object.keys(it))
      const found = names.flatMap((name) => {
        const { type, in: location, name: cookie = '' } = schemes[name] ?? {}
        const value = type === 'apiKey' && location === 'cookie' ? cookies.get(cookie) : undefined
        return value === undefined ? [] : [[name, value] as const]
      })
      return found.length > 0 ? Object.fromEntries(found) : undefined
    },
  }
}
