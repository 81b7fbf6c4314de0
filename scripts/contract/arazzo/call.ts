import type { StepSecurity } from '../../arazzo/arazzo.ts'
import type { SecurityScheme } from '../../document/openapi.ts'
import type { CaseInput } from '../cases/case.ts'
import type { Exchange } from '../exchange.ts'
import { parse } from '../../document/json.ts'
import { isJson } from '../schema/media-types.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { CookieJar } from './cookie-jar.ts'
import { parseExpression } from './expressions.ts'
import type { PlannedStep } from './plan.ts'
import { replaced, resolveValue } from './values.ts'

/** A request that a step of a workflow makes. */
export interface StepCall {
  readonly subjects: Subjects
  /** The workflow and the step. */
  readonly label: string
  readonly input: CaseInput
  /** Those that the operation doesn't declare, such as `Origin`. */
  readonly headers: Readonly<Record<string, string>>
  /** By security scheme, in place of those of the run; `name:password` for HTTP Basic. */
  readonly credentials: Readonly<Record<string, string>> | undefined
}

/** Sends a step's request as it stands, even where its operation doesn't allow it. */
export type SendStep = (call: StepCall) => Promise<Exchange>

/** The request of a step, and the runtime expressions in it that have no value. */
export function callOf(
  { step, parameters }: PlannedStep,
  subjects: Subjects,
  security: readonly StepSecurity[] | undefined,
  schemes: Readonly<Record<string, SecurityScheme>>,
  jar: CookieJar,
  valueOf: (expression: string) => unknown,
): { readonly call: Omit<StepCall, 'label'>; readonly unknown: readonly string[] } {
  const unknown = new Set<string>()
  const resolve = (value: unknown) =>
    resolveValue(value, (expression) => {
      const found = valueOf(expression)
      // Inputs may be left out.
      const isInput = parseExpression(expression)?.root === 'inputs'
      if (found === undefined && !isInput) unknown.add(expression)
      return found
    })
  const given = parameters.map(({ item }) => ({ ...item, value: resolve(item.value) }))
  const credentials: Record<string, string> = {}
  const headers: Record<string, string> = {}
  const input: Record<string, Record<string, unknown>> = {}
  for (const { name, in: location = 'query', value } of given) {
    if (value === undefined) continue
    const scheme = schemeOf(schemes, location, name)
    const isDeclared = subjects.parameters.some((it) => it.in === location && it.name === name)
    if (scheme !== undefined) credentials[scheme] = withoutPrefix(String(value))
    else if (location === 'header' && !isDeclared) headers[name] = String(value)
    else input[location] = { ...input[location], [name]: value }
  }
  for (const { schemeName = '', values } of security ?? []) {
    credentials[schemeName] = credentialOf(resolve(values) as Record<string, string>)
  }
  const explicit = security !== undefined || Object.keys(credentials).length > 0
  return {
    call: {
      subjects,
      input: { ...input, ...bodyOf(step, subjects, resolve) },
      headers,
      credentials: explicit ? credentials : jar.credentialsFor(subjects, schemes),
    },
    unknown: [...unknown],
  }
}

function bodyOf(
  { requestBody }: PlannedStep['step'],
  { bodies }: Subjects,
  resolve: (value: unknown) => unknown,
): Pick<CaseInput, 'body' | 'contentType'> {
  if (requestBody === undefined) return {}
  const declared = bodies.find(({ mediaType }) => isJson(mediaType)) ?? bodies[0]
  const contentType = requestBody.contentType ?? declared?.mediaType ?? 'application/json'
  const payload = resolve(requestBody.payload)
  // A template of JSON.
  const isTemplate = typeof requestBody.payload === 'string' && isJson(contentType)
  const value =
    isTemplate && typeof payload === 'string' ? (parse(payload)?.value ?? payload) : payload
  const body = replaced(value, requestBody.replacements, resolve)
  return { body, contentType }
}

/** The security scheme whose credential a parameter carries. */
function schemeOf(
  schemes: Readonly<Record<string, SecurityScheme>>,
  location: string,
  name: string,
): string | undefined {
  const lower = name.toLowerCase()
  const fits = (scheme: SecurityScheme) => {
    if (scheme.type !== 'apiKey') {
      const isBearer = scheme.type !== 'http' || scheme.scheme?.toLowerCase() === 'bearer'
      return isBearer && location === 'header' && lower === 'authorization'
    }
    return (
      scheme.in === location &&
      (location === 'header' ? lower === scheme.name?.toLowerCase() : name === scheme.name)
    )
  }
  return Object.keys(schemes).find((it) => fits(schemes[it]!))
}

/** The client writes `Bearer` itself. */
function withoutPrefix(value: string): string {
  return value.replace(/^bearer +/i, '')
}

function credentialOf(values: Readonly<Record<string, string>>): string {
  const { apiKey, token, accessToken, username, password = '' } = values
  if (username !== undefined) return `${username}:${password}`
  return apiKey ?? token ?? accessToken ?? ''
}
