import { UsageError } from '../errors/errors.ts'

/** A server of a description. @see https://spec.openapis.org/oas/v3.1.1.html#server-object */
export interface Server {
  readonly url: string
  readonly variables: Readonly<Record<string, ServerVariable>>
}

interface ServerVariable {
  readonly default: string
  readonly enum?: readonly string[]
}

/**
 * A base URL with values for the variables in it, which have the defaults of the server with this URL.
 *
 * @throws UsageError for a variable without a value, and for a value that the server doesn't have
 */
export function serverUrl(
  servers: readonly Server[],
  baseUrl: string | URL,
  values: object = {},
): string | URL {
  if (typeof baseUrl !== 'string') return baseUrl
  const variables = new Map(
    Object.entries(servers.find(({ url }) => url === baseUrl)?.variables ?? {}),
  )
  const given = new Map(Object.entries(values) as [string, string | undefined][])
  return baseUrl.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const variable = variables.get(name)
    const value = given.get(name) ?? variable?.default
    if (value === undefined) throw new UsageError(`baseUrl needs serverVariables.${name}`)
    if (variable?.enum?.[0] && !variable.enum.includes(value))
      throw new UsageError(`serverVariables.${name} must be ${variable.enum.join(' or ')}`)
    return value
  })
}
