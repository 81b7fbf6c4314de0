import type {
  Document,
  Header,
  Operation,
  Parameter,
  Schema,
  SecurityScheme,
} from '../document/openapi.ts'
import { outcomesOf, rootSchemas } from './outcomes.ts'
import { sectionUnder, splitAtHeading } from './rich-text.ts'
import type { NamedExample } from './samples/example.ts'
import { objectsElsewhere } from './schema/elsewhere.ts'
import { limitsOf, type Limit } from './schema/limits.ts'
import { describedEnumerations, sharedObjects } from './schema/shared.ts'
import { component, viewOf, type View } from './schema/view.ts'
import type { OperationPage, Site } from './site.ts'
import { answer, bodyText, parameterText, refusal, viewer } from './texts.ts'
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
  /** Objects that the pages only link to. */
  readonly elsewhere: ReadonlySet<string>
  readonly enumerations: readonly EnumerationText[]
  readonly limits: readonly Limit[]
  /** What the description's introduction says about the rate of requests. */
  readonly rateLimits: string | undefined
  readonly uses: readonly Use[]
}

/** What the values of an enumeration mean. */
export interface EnumerationText {
  readonly name: string
  readonly description: string
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
  const roots = rootSchemas(document, operation)
  const elsewhere = objectsElsewhere(document, roots, MOST_MEMBERS)
  const shared = sharedObjects(document, roots, elsewhere)
  const scope = { document, shared: new Set(shared), elsewhere: filesOf(site, elsewhere) }
  const view = viewer(scope)
  const parameters = operation.parameters.map((it) => parameterText(document, view, it))
  const body = bodyText(document, view, operation)
  const { successes, refusals } = outcomesOf(operation)
  return {
    page,
    lead,
    details: rest,
    credentials: credentials(site, operation),
    parameters,
    body,
    answers: successes.map(([status, it]) => answer(document, view, status, it)),
    refusals: refusals.map(([status, it]) => refusal(document, view, status, it)),
    objects: shared.map((name) => ({ name, view: viewOf(scope, component(document, name) ?? {}) })),
    elsewhere,
    enumerations: enumerationTexts(document, roots, elsewhere),
    limits: limitsOf(parameters, body?.contents[0]?.view),
    rateLimits: operation.responses.some(([status]) => status === '429')
      ? sectionUnder(document.info.description ?? '', /^rate limit/i)
      : undefined,
    uses: usesOf(site.workflows, page),
  }
}

/** How many members of objects the pages of an operation show at most; the others are links away. */
const MOST_MEMBERS = 80

/** The files of these objects. */
export function filesOf(
  { objectFiles }: Site,
  names: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map([...objectFiles].filter(([name]) => names.has(name)))
}

/** What the values of the enumerations behind these schemas mean. */
export function enumerationTexts(
  document: Document,
  roots: readonly Schema[],
  elsewhere: ReadonlySet<string>,
): EnumerationText[] {
  return describedEnumerations(document, roots, elsewhere).map((name) => {
    const schema = component(document, name)
    return { name, description: typeof schema === 'object' ? String(schema.description) : '' }
  })
}

function credentials({ schemes }: Site, { security }: Operation): CredentialText[][] {
  return security.map((alternative) =>
    Object.keys(alternative).flatMap((name) => {
      const scheme = schemes.get(name)
      return scheme ? [{ name, scheme }] : []
    }),
  )
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

/** The bodies of an error answer of which no example shows what they are like. */
export function unexampled({ contents }: AnswerText): ContentText[] {
  return contents.filter(({ examples }) => examples.length === 0)
}
