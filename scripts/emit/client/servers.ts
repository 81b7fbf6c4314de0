import type { Document, Server } from '../../document/openapi.ts'
import { docComment } from '../../typescript/comment.ts'
import { literal, optionalMember } from '../../typescript/literal.ts'

/** How a client finds its server, as code. */
export interface ServerCode {
  /** The servers with their variables; empty where none has variables. */
  readonly declaration: string
  /** The members of the client's options. */
  readonly options: string
  /** What the factory destructures of its options. */
  readonly parameters: readonly string[]
  /** The expression of the base URL. */
  readonly baseUrl: string
  /** Whether a client needs no `baseUrl`. */
  readonly hasDefault: boolean
}

/**
 * The default is the first server. A relative one can't be: it is relative to the address of the
 * description, which the client doesn't know.
 */
export function serverCode({ servers = [] }: Document): ServerCode {
  const complete = servers.filter(isComplete)
  const hasDefault = servers[0] !== undefined && complete[0] === servers[0]
  const first = literal(servers[0]?.url ?? '')
  const known = [...new Set(complete.map(({ url }) => `${literal(url)} | `))].join('')
  const baseUrl = [
    docComment(`Where the API is. ${hasDefault ? `@default ${first}` : 'With its path.'}`),
    `readonly baseUrl${hasDefault ? '?' : ''}: ${known}${known ? '(string & {})' : 'string'} | URL`,
    hasDefault ? ' | undefined\n' : '\n',
  ].join('')
  const parameter = hasDefault ? `baseUrl = ${first}` : 'baseUrl'
  const variables = variableTypes(servers)
  if (variables.length === 0)
    return {
      declaration: '',
      options: baseUrl,
      parameters: [parameter],
      baseUrl: 'baseUrl',
      hasDefault,
    }
  return {
    declaration: `const servers = ${literal(servers.map(withoutTexts))} as const\n\n`,
    options: [
      baseUrl,
      docComment('What to write for `{name}` in the base URL.'),
      `readonly serverVariables?: {\n${variables.join('')}} | undefined\n`,
    ].join(''),
    parameters: [parameter, 'serverVariables'],
    baseUrl: 'serverUrl(servers, baseUrl, serverVariables)',
    hasDefault,
  }
}

/** Whether the address of a server is one that clients can use as it is. */
function isComplete({ url, variables = {} }: Server): boolean {
  const filled = url.replace(/\{([^{}]+)\}/g, (match, name) => variables[name]?.default ?? match)
  return /^https?:\/\/[^@/?#]+(\/[^?#]*)?$/i.test(filled) && URL.canParse(filled)
}

/** The members of the variables' type, one for all variables of the same name. */
function variableTypes(servers: readonly Server[]): string[] {
  const all = servers.flatMap(({ variables = {} }) => Object.entries(variables))
  return [...new Set(all.map(([name]) => name))].map((name) => {
    const own = all.filter(([other]) => other === name).map(([, variable]) => variable)
    const values = own.flatMap(({ enum: values }) => values ?? [])
    const isOpen = own.some(({ enum: values }) => !values?.length)
    const type = isOpen ? 'string' : [...new Set(values.map(literal))].join(' | ')
    const comment = docComment(own[0]!.description, `@default ${literal(own[0]!.default)}`)
    return comment + optionalMember(name, `${type} | undefined`)
  })
}

function withoutTexts({ url, variables = {} }: Server): object {
  const values = Object.entries(variables).map(([name, it]) => [
    name,
    { default: it.default, enum: it.enum },
  ])
  return { url, variables: Object.fromEntries(values) as object }
}
