import {
  resolve,
  type Header,
  type MediaType,
  type Operation,
  type Parameter,
  type Response,
  type Schema,
  type SecurityScheme,
} from '../pipeline/openapi.ts'
import { sectionUnder, splitAtHeading } from './rich-text.ts'
import { namedExamples, parameterExample, type NamedExample } from './samples/example.ts'
import { limitsOf, type Limit } from './schema/limits.ts'
import { describedEnumerations, sharedObjects } from './schema/shared.ts'
import { component, viewOf, type Scope, type View } from './schema/view.ts'
import type { OperationPage, Site } from './site.ts'
import { usesOf, type Use } from './workflows/uses.ts'

/** What the pages of one operation say, in the order in which they say it. Texts are the description's Markdown. */
export interface OperationContent {
  readonly page: OperationPage
  /** The start of the description, up to its first heading. */
  readonly lead: string
  readonly details: string
  /** Alternatives, each with all that it takes; empty when anyone may call. */
  readonly credentials: readonly (readonly CredentialText[])[]
  readonly parameters: readonly ParameterText[]
  readonly body: BodyText | undefined
  readonly answers: readonly AnswerText[]
  readonly refusals: readonly AnswerText[]
  readonly objects: readonly { readonly name: string; readonly view: View }[]
  readonly enumerations: readonly { readonly name: string; readonly description: string }[]
  readonly limits: readonly Limit[]
  /** What the description's introduction says about the rate of requests. */
  readonly rateLimits: string | undefined
  readonly uses: readonly Use[]
}

export interface CredentialText {
  readonly name: string
  readonly scheme: SecurityScheme
}

export interface ParameterText {
  readonly parameter: Parameter
  readonly view: View
  readonly example: unknown
}

export interface BodyText {
  readonly description: string
  readonly required: boolean
  readonly contents: readonly ContentText[]
}

export interface AnswerText {
  readonly status: string
  readonly description: string
  readonly headers: readonly HeaderText[]
  readonly contents: readonly ContentText[]
}

export interface HeaderText {
  readonly name: string
  readonly header: Header
  readonly view: View
  readonly example: unknown
}

export interface ContentText {
  readonly mediaType: string
  readonly view: View
  readonly examples: readonly NamedExample[]
}

/** Everything that the description says about one operation. */
export function operationContent(site: Site, page: OperationPage): OperationContent {
  const { document } = site
  const { operation } = page
  const { lead, rest } = splitAtHeading(operation.object.description ?? '')
  const roots = rootSchemas(operation)
  const shared = sharedObjects(document, roots)
  const scope: Scope = { document, shared: new Set(shared) }
  // Of refusals a page shows the examples; to unfold all objects behind them could take for ever.
  const named: Scope = {
    document,
    shared: new Set(Object.keys(document.components?.schemas ?? {})),
  }
  const refused = ({ status }: { readonly status: string }) => isRefusal(operation, status)
  const answers = operation.responses.map(([status, it]) =>
    answer(refused({ status }) ? named : scope, status, it),
  )
  return {
    page,
    lead,
    details: rest,
    credentials: credentials(site, operation),
    parameters: operation.parameters.map((parameter) => parameterText(scope, parameter)),
    body: bodyText(scope, operation),
    answers: answers.filter((it) => !refused(it)),
    refusals: answers.filter(refused),
    objects: shared.map((name) => ({ name, view: viewOf(scope, component(document, name) ?? {}) })),
    enumerations: describedEnumerations(document, roots).map((name) => {
      const schema = component(document, name)
      return { name, description: typeof schema === 'object' ? String(schema.description) : '' }
    }),
    limits: limitsOf(scope, operation),
    rateLimits: answers.some(({ status }) => status === '429')
      ? sectionUnder(document.info.description ?? '', /^rate limit/i)
      : undefined,
    uses: usesOf(site.workflows, page),
  }
}

/** Whether an answer is an error; `default` is the success where no other is declared. */
function isRefusal({ responses }: Operation, status: string): boolean {
  if (status.toLowerCase() !== 'default') return /^[45]/.test(status)
  return responses.some(([other]) => other.startsWith('2'))
}

/** The schemas that callers send and, on success, receive. */
function rootSchemas(operation: Operation): Schema[] {
  const { parameters, requestBody, responses } = operation
  const successes = responses.filter(([status]) => !isRefusal(operation, status))
  return [
    ...parameters.map(({ schema }) => schema),
    ...contents(requestBody?.content),
    ...successes.flatMap(([, { content }]) => contents(content)),
  ].filter((schema) => schema !== undefined)
}

function contents(content: Response['content']): (Schema | undefined)[] {
  return Object.values(content ?? {}).map(({ schema }) => schema)
}

function credentials({ schemes }: Site, { security }: Operation): CredentialText[][] {
  return security.map((alternative) =>
    Object.keys(alternative).flatMap((name) => {
      const scheme = schemes.get(name)
      return scheme ? [{ name, scheme }] : []
    }),
  )
}

function parameterText(scope: Scope, parameter: Parameter): ParameterText {
  const [mediaType] = Object.values(parameter.content ?? {})
  return {
    parameter,
    view: viewOf(scope, parameter.schema ?? mediaType?.schema ?? {}),
    example: parameterExample(scope.document, parameter),
  }
}

function bodyText(scope: Scope, { requestBody }: Operation): BodyText | undefined {
  return (
    requestBody && {
      description: requestBody.description ?? '',
      required: requestBody.required === true,
      contents: contentTexts(scope, requestBody.content),
    }
  )
}

function answer(scope: Scope, status: string, response: Response): AnswerText {
  return {
    status,
    description: response.description ?? '',
    headers: Object.entries(response.headers ?? {}).map(([name, reference]) =>
      headerText(scope, name, resolve<Header & { example?: unknown }>(scope.document, reference)),
    ),
    contents: contentTexts(scope, response.content),
  }
}

function headerText(
  scope: Scope,
  name: string,
  header: Header & { example?: unknown },
): HeaderText {
  return { name, header, view: viewOf(scope, header.schema ?? {}), example: header.example }
}

function contentTexts(
  scope: Scope,
  content: Readonly<Record<string, MediaType>> | undefined,
): ContentText[] {
  return Object.entries(content ?? {}).map(([mediaType, it]) => ({
    mediaType,
    view: viewOf(scope, it.schema ?? {}),
    examples: namedExamples(scope.document, it),
  }))
}

/** One refusal as the server words it. */
export interface RefusalText {
  readonly status: string
  readonly mediaType: string
  /** The body: the line of a text, or JSON. */
  readonly text: string
  readonly json: boolean
  readonly when: string
}

/** Every example of an error answer; a text without its line feed. */
export function refusalTexts({ status, contents }: AnswerText): RefusalText[] {
  return contents.flatMap(({ mediaType, examples }) =>
    examples.map(({ value, summary, name }) => ({
      status,
      mediaType,
      text: typeof value === 'string' ? value.trimEnd() : JSON.stringify(value, null, 2),
      json: typeof value !== 'string',
      when: summary ?? name,
    })),
  )
}
