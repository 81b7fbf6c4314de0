import type { Int64Type } from '../../document/schemas/int64.ts'
import type { Document } from '../../document/openapi.ts'
import type { VirtualFile } from '../../document/virtual-file.ts'
import { docComment } from '../../typescript/comment.ts'
import { GENERATED_HEADER } from '../../typescript/header.ts'
import { literal } from '../../typescript/literal.ts'
import { credentialMembers } from './credentials.ts'
import { clientNames } from './names.ts'
import { serverCode } from './servers.ts'

/** How the module of a client is made. */
export interface ClientSettings {
  /** The API's name. @default the title of the description */
  readonly name?: string | undefined
  /** The module of the runtime: a package, or a path relative to the output. @default a copy in the output */
  readonly runtime?: string | undefined
  /** What integers of format int64 are. @default number */
  readonly int64?: Int64Type | undefined
}

/** The module of the runtime in the output. */
export const OWN_RUNTIME = './runtime/index.ts'

/** What programs need of the runtime besides the factory. */
export const RUNTIME_VALUES = [
  ...['call', 'callResult', 'createTransport', 'credentials', 'validation'],
  ...['ClientError', 'ContractError', 'HttpError', 'NetworkError', 'TimeoutError', 'UsageError'],
  ...['ValidationError', 'isClientError', 'isContractError', 'isHttpError', 'isNetworkError'],
  ...['isTimeoutError', 'isUsageError', 'isValidationError'],
]
export const RUNTIME_TYPES = [
  ...['CallOptions', 'EventStream', 'HttpErrorOf', 'Result', 'RetryEvent', 'ServerSentEvent'],
]

/**
 * `index.ts`: the client of the API, with everything that programs import. Models keep their names
 * where the runtime exports the same.
 */
export function client(
  document: Document,
  models: readonly string[],
  { name, runtime = OWN_RUNTIME }: ClientSettings,
): VirtualFile {
  const others = new Set([...models, ...RUNTIME_VALUES, ...RUNTIME_TYPES])
  const names = clientNames(document, name, others)
  const members = credentialMembers(document)
  const hasAuth = members.length > 0
  const server = serverCode(document)
  const whose = docComment(`A client of ${document.info.title.trim() || 'the API'}.`)
  const given = hasAuth ? `<Auth extends ${names.credentials} = {}>` : ''
  const imported = [
    ...['createClient', 'type Client', 'type ClientOptions'],
    ...(hasAuth ? ['credentials', 'type CredentialOf'] : []),
    ...(server.declaration ? ['serverUrl'] : []),
  ]
  const exported = (all: readonly string[]) => all.filter((it) => !models.includes(it)).join(', ')
  const parts = [
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
    `${docComment(`The options of {@link ${names.factory}}.`)}export interface ${names.options}${given}
  extends Omit<ClientOptions, 'auth' | 'baseUrl'> {
${server.options}${hasAuth ? AUTH_OPTION : ''}}
`,
    hasAuth
      ? `${whose}export type ${names.client}<Scheme extends string = never> = Client<typeof operations, Scheme>\n`
      : `${whose}export type ${names.client} = Client<typeof operations, never>\n`,
    server.declaration,
    `${whose}export function ${names.factory}${given}(
  { ${[...server.parameters, ...(hasAuth ? ['auth'] : []), '...options'].join(', ')} }: ${names.options}${hasAuth ? '<Auth>' : ''}${server.hasDefault ? ' = {}' : ''}
): ${names.client}${hasAuth ? '<string & keyof Auth>' : ''} {
  return createClient(operations, {
    ...options,
    baseUrl: ${server.baseUrl},
    ${hasAuth ? 'auth: auth && credentials(securitySchemes, auth),' : ''}
  })
}
`,
  ]
  return { path: 'index.ts', content: GENERATED_HEADER + parts.filter(Boolean).join('\n') }
}

const AUTH_OPTION = `${docComment('Without credentials only public operations can be called.')}readonly auth?: Auth | undefined\n`
