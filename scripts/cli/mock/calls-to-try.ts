import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { samplesOf } from '../../docs/samples/index.ts'
import { isBasic } from '../../docs/samples/code.ts'
import { quote } from '../../docs/samples/shell.ts'
import { sampleRequest, type SampleRequest } from '../../docs/samples/request.ts'
import { sampleClient, type DocsSettings } from '../../docs/settings.ts'
import { operationsOf, type Document, type Operation } from '../../document/openapi.ts'
import { isCallable } from '../../document/path-item.ts'
import { posixPath } from '../../read/digest.ts'
import type { ApiSettings } from '../../read/configuration/settings.ts'
import { literal } from '../../typescript/literal.ts'

/** Shell commands and code that call the operation that needs the least, with credentials that the mock accepts. */
export async function callsToTry(
  document: Document,
  url: string,
  { docs, client, output }: ApiSettings,
): Promise<string[]> {
  const [operation] = operationsOf(document)
    .filter(({ method }) => isCallable(method))
    .sort((a, b) => effort(a) - effort(b))
  if (operation === undefined) return []
  const settings: DocsSettings = { ...docs, api: client?.name, baseUrl: url }
  const samples = await samplesOf(document, operation, settings)
  const sourceIn = (label: string) => samples.find((it) => it.label === label)?.source
  const { package: module } = sampleClient(document, settings)
  const isOwn = docs?.client !== undefined || output === undefined
  const code = isOwn
    ? sourceIn('TypeScript')
    : sourceIn('TypeScript')?.replace(`'${module}'`, () => literal(moduleIn(output)))
  const variables = variablesOf(sampleRequest(document, operation, settings))
  const setting = variables.length > 0 ? [`export ${variables.join(' ')}`] : []
  const commands = [...setting, sourceIn('curl')].join('\n')
  return [`Try it in a shell:\n\n${commands}`, ...(code ? [`Or in TypeScript:\n\n${code}`] : [])]
}

/** Prefers operations that need a credential, no body and few parameters: they show the most with the least. */
function effort({ method, requestBody, parameters, security, path }: Operation): number {
  const required = parameters.filter((parameter) => parameter.required).length
  const body = requestBody === undefined ? 0 : 5000
  const unusual = method === 'get' ? 0 : 500
  const unprotected = security.length > 0 ? 0 : 100
  return required * 1000 + body + unusual + unprotected - security.length + path.length / 100
}

/** Assignments to the environment variables that the samples of a request read. */
function variablesOf({ credentials, body }: SampleRequest): string[] {
  const ofCredentials = credentials.flatMap(({ scheme, variable }) =>
    isBasic(scheme)
      ? [`${variable}=YTph`, `${variable}_USERNAME=a`, `${variable}_PASSWORD=a`]
      : [`${variable}=any`],
  )
  const members = Object(body?.value) as Readonly<Record<string, unknown>>
  const secrets = Object.entries(body?.secrets ?? {}).map(
    ([name, variable]) => `${variable}=${quote(String(members[name]))}`,
  )
  return [...new Set([...ofCredentials, ...secrets])]
}

/** The module with the generated client, as files of the working directory import it. */
function moduleIn(output: string): string {
  const index = existsSync(join(output, 'index.ts')) ? 'index.ts' : 'index.js'
  const path = posixPath(relative(process.cwd(), join(output, index)))
  return path.startsWith('.') ? path : `./${path}`
}
