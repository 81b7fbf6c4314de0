import type { Document } from '../../document/openapi.ts'
import { docComment } from '../../typescript/comment.ts'
import { clientNames } from './names.ts'
import { serverCode } from './servers.ts'
import { RUNTIME_TYPES, RUNTIME_VALUES } from './settings.ts'

/** What the modules of clients name and describe. */
export function apiOf(document: Document, models: readonly string[], name: string | undefined) {
  const others = new Set([...models, ...RUNTIME_VALUES, ...RUNTIME_TYPES])
  const names = clientNames(document, name, others)
  const hasAuth = Object.keys(document.components?.securitySchemes ?? {}).length > 0
  return {
    names,
    hasAuth,
    server: serverCode(document),
    whose: docComment(`A client of ${document.info.title.trim() || 'the API'}.`),
    given: hasAuth ? `<Auth extends ${names.credentials} = {}>` : '',
  }
}

/**
 * A function that makes a client of the API.
 *
 * @param create a call of the runtime, without its last argument, the options
 */
export function factoryCode(
  { names, hasAuth, server, whose, given }: ReturnType<typeof apiOf>,
  name: string,
  type: string,
  create: string,
): string {
  const taken = [...server.parameters, ...(hasAuth ? ['auth'] : []), '...options'].join(', ')
  return `${whose}export function ${name}${given}(
  { ${taken} }: ${names.options}${hasAuth ? '<Auth>' : ''}${server.hasDefault ? ' = {}' : ''}
): ${type}${hasAuth ? '<string & keyof Auth>' : ''} {
  return ${create}, {
    ...options,
    baseUrl: ${server.baseUrl},
    ${hasAuth ? 'auth: auth && credentials(securitySchemes, auth),' : ''}
  })
}
`
}
