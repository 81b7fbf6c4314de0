import type { Document } from '../../document/openapi.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import { docComment } from '../../typescript/comment.ts'
import { GENERATED_HEADER } from '../../typescript/header.ts'
import { literal } from '../../typescript/literal.ts'
import { credentialMembers } from './credentials.ts'
import { apiOf, factoryCode } from './factory.ts'
import { clientParts } from './parts.ts'
import { OWN_RUNTIME, RUNTIME_TYPES, RUNTIME_VALUES, type ClientSettings } from './settings.ts'

export type { ClientSettings }

/**
 * `index.ts`: the client of the API, with everything that programs import. Models keep their names
 * where the runtime exports the same.
 */
export function client(
  document: Document,
  models: readonly string[],
  { name, runtime = OWN_RUNTIME }: ClientSettings,
): VirtualFile {
  const api = apiOf(document, models, name)
  const { names, hasAuth, server, whose } = api
  const { codecs, hasStyles, methods } = clientParts(document)
  const given = [
    `codecs: [${codecs.join(', ')}]`,
    ...(hasStyles ? ['styles'] : []),
    ...(methods.length > 0 ? [`methods: [${methods.join(', ')}]`] : []),
  ]
  const parts = `{ ${given.join(', ')} }`
  const members = credentialMembers(document)
  const imported = [
    ...['clientWith', 'type Client', 'type ClientOptions', ...codecs, ...methods],
    ...(hasStyles ? ['styles'] : []),
    ...(hasAuth ? ['credentials', 'type CredentialOf'] : []),
    ...(server.declaration ? ['serverUrl'] : []),
  ]
  const exported = (all: readonly string[]) => all.filter((it) => !models.includes(it)).join(', ')
  const sections = [
    `import { ${imported.join(', ')} } from ${literal(runtime)}
import * as operations from './operations.ts'
${hasAuth ? "import { securitySchemes } from './security.ts'\n" : ''}`,
    `export * from './models.ts'
export { ${exported(RUNTIME_VALUES)} } from ${literal(runtime)}
export type { ${exported(RUNTIME_TYPES)} } from ${literal(runtime)}
export { operations${hasAuth ? ', securitySchemes' : ''} }
`,
    hasAuth
      ? `${docComment('Credentials by security scheme.')}export interface ${names.credentials} {\n${members.join('')}}\n`
      : '',
    `${docComment(`The options of {@link ${names.factory}}.`)}export interface ${names.options}${api.given}
  extends Omit<ClientOptions, 'auth' | 'baseUrl'> {
${server.options}${hasAuth ? AUTH_OPTION : ''}}
`,
    hasAuth
      ? `${whose}export type ${names.client}<Scheme extends string = never> = Client<typeof operations, Scheme>\n`
      : `${whose}export type ${names.client} = Client<typeof operations, never>\n`,
    server.declaration,
    factoryCode(api, names.factory, names.client, `clientWith(${parts}, operations`),
  ]
  return { path: 'index.ts', content: GENERATED_HEADER + sections.filter(Boolean).join('\n') }
}

const AUTH_OPTION = `${docComment('Without credentials only public operations can be called.')}readonly auth?: Auth | undefined\n`
