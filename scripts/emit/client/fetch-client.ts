import type { Document } from '../../document/openapi.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import { GENERATED_HEADER } from '../../typescript/header.ts'
import { literal } from '../../typescript/literal.ts'
import { apiOf, factoryCode } from './factory.ts'
import { OWN_RUNTIME, type ClientSettings } from './settings.ts'

/**
 * `fetch.ts`: the client of openapi-fetch for the API. It uses the copy of the runtime, which the code
 * next to it is made for.
 */
export function fetchClient(
  document: Document,
  models: readonly string[],
  { name }: ClientSettings,
): VirtualFile {
  const api = apiOf(document, models, name)
  const { names, hasAuth, server, whose } = api
  const { credentials, options, fetchClient } = names
  const values = [...(hasAuth ? ['credentials'] : []), ...(server.declaration ? ['serverUrl'] : [])]
  const type = hasAuth
    ? `<Scheme extends string = never> = FetchClient<typeof operations, Scheme>`
    : ' = FetchClient<typeof operations>'
  const parts = [
    `import type { ${[options, ...(hasAuth ? [credentials] : [])].join(', ')} } from './index.ts'
import { createFetchClient, type FetchClient } from './openapi-fetch/index.ts'
import * as operations from './operations.ts'
${values.length > 0 ? `import { ${values.join(', ')} } from ${literal(OWN_RUNTIME)}\n` : ''}\
${hasAuth ? "import { securitySchemes } from './security.ts'\n" : ''}`,
    `${whose}export type ${fetchClient}${type}\n`,
    server.declaration,
    factoryCode(api, names.fetchFactory, fetchClient, 'createFetchClient(operations'),
  ]
  return { path: 'fetch.ts', content: GENERATED_HEADER + parts.filter(Boolean).join('\n') }
}
