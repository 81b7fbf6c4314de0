import { identifier } from '../../typescript/identifier.ts'
import { literal, propertyName } from '../../typescript/literal.ts'
import type { DocsSettings, SampleClient } from '../settings.ts'
import { bodyExpression, environment, fileImport, isBasic } from './code.ts'
import type { Credential, SampleRequest } from './request.ts'
import type { SampleResult } from './result.ts'

/** The names that TypeScript samples use. */
export function typescriptNames(
  client: SampleClient,
  { credentials = {} }: DocsSettings,
): string[] {
  const functions = Object.values(credentials).map((it) => it.client?.function ?? '')
  return [client.name, client.factory, 'process', 'openAsBlob', ...functions]
}

/** A call by the client, not yet formatted; undefined when the client can't make it. */
export function typescriptSample(
  request: SampleRequest,
  result: SampleResult,
  client: SampleClient,
  settings: DocsSettings,
): string | undefined {
  const auth = authOf(client, request.credentials, settings)
  if (auth === undefined) return undefined
  const options = [`baseUrl: ${literal(request.baseUrl)}`, ...auth.options]
  const parts = [
    ...fileImport(request),
    `import { ${[client.factory, ...auth.imported].join(', ')} } from ${literal(client.package)}`,
    '',
    `const ${client.name} = ${client.factory}({\n${options.join(',\n')}\n})`,
    '',
    ...resultLines(result, call(request, client, result)),
  ]
  return parts.join('\n')
}

/** The body of a success is its result; only `result` has the address that a redirect leads to. */
function resultLines({ read, target }: SampleResult, called: string): string[] {
  if (read === 'location')
    return [`const { headers } = await ${called}`, `const ${target!} = headers.get('location')`]
  return [`${target === undefined ? '' : `const ${target} = `}await ${called}`]
}

interface Auth {
  readonly imported: readonly string[]
  readonly options: readonly string[]
}

function authOf(
  { hasSchemes }: SampleClient,
  given: readonly Credential[],
  settings: DocsSettings,
): Auth | undefined {
  const [first] = given
  if (first === undefined) return { imported: [], options: [] }
  if (hasSchemes) {
    const members = given.map(
      ({ schemeName, scheme, variable }) =>
        `${propertyName(schemeName)}: ${isBasic(scheme) ? basicValue(variable) : `${environment(variable)}!`}`,
    )
    return { imported: [], options: [`auth: { ${members.join(', ')} }`] }
  }
  const provider = settings.credentials?.[first.schemeName]?.client
  if (provider === undefined || given.length > 1) return undefined
  const value = `${environment(first.variable)}!`
  const argument = provider.member === undefined ? value : `{ ${provider.member}: ${value} }`
  return { imported: [provider.function], options: [`auth: ${provider.function}(${argument})`] }
}

function basicValue(variable: string): string {
  const members = ['username', 'password'].map(
    (name) => `${name}: ${environment(`${variable}_${name.toUpperCase()}`)}!`,
  )
  return `{ ${members.join(', ')} }`
}

function call(request: SampleRequest, client: SampleClient, { read }: SampleResult): string {
  const members = [
    ...(['path', 'query', 'header', 'cookie'] as const).flatMap((location) =>
      parametersAt(request, location),
    ),
    ...(request.body ? [`body: ${bodyExpression(request.body, '!')}`] : []),
  ]
  const input = members.length === 0 ? '' : `{\n${members.join(',\n')}\n}`
  const method = [client.name, identifier(request.operation.operationId)].join('.')
  return `${method}${read === 'location' ? '.result' : ''}(${input})`
}

function parametersAt({ parameters }: SampleRequest, location: string): string[] {
  const entries = parameters
    .filter(({ parameter }) => parameter.in === location)
    .map(({ parameter, value }) => [propertyName(parameter.name), literal(value)].join(': '))
  return entries.length === 0 ? [] : [`${location}: { ${entries.join(', ')} }`]
}
