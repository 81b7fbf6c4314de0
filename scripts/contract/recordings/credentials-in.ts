import { headerOf, type SentRequest } from '../exchange.ts'
import type { Schemes } from './recording.ts'

/** The security schemes whose credentials a request carries, whatever their values. */
export function schemesIn({ url, headers }: SentRequest, schemes: Schemes): string[] {
  const valueOf = (wanted: string) => headerOf(headers, wanted)
  const cookies = valueOf('cookie') ?? ''
  const authorization = valueOf('authorization')
  const query = URL.parse(url)?.searchParams
  return Object.entries(schemes).flatMap(
    ([scheme, { type, in: place, name = '', scheme: kind = '' }]) => {
      const isBasic = /^basic /i.test(authorization ?? '')
      const isSent =
        type !== 'apiKey'
          ? authorization !== undefined && isBasic === /^basic$/i.test(kind)
          : place === 'cookie'
            ? cookies.split(/;\s*/).some((it) => it.startsWith(`${name}=`))
            : place === 'query'
              ? query?.has(name)
              : valueOf(name) !== undefined
      return isSent ? [scheme] : []
    },
  )
}
