import type {
  Document,
  ExternalDocs,
  Header,
  Operation,
  Parameter,
  ParameterLocation,
  SecurityScheme,
} from '../../document/openapi.ts'
import type { StepTarget } from '../../arazzo/step-targets.ts'
import type { NamedExample } from '../samples/example.ts'
import type { Sample } from '../samples/index.ts'
import type { Publication } from '../publish/publication.ts'
import type { Part } from './pagination-text.ts'
import type { View } from '../schema/view.ts'
import type { TryIt } from '../try-it/types.ts'
import type { Version } from '../versions/version.ts'

/** Everything the pages are made from. Descriptions are Markdown throughout. */
export interface Site {
  readonly document: Document
  /** All that are kept, the newest first; empty when there is only one. */
  readonly versions: readonly Version[]
  readonly folder: Version['folder']
  /** Those that belong to no other, in document order. */
  readonly tags: readonly Tag[]
  /** The operations by the scopes and roles that they need; empty where none needs any. */
  readonly access: readonly Access[]
  readonly operations: readonly OperationPage[]
  /** Webhooks and callbacks: the requests that the API sends. */
  readonly incoming: readonly OperationPage[]
  readonly schemes: ReadonlyMap<string, SecurityScheme>
  /** File names below `objects/`, without an extension, by schema name. */
  readonly objectFiles: ReadonlyMap<string, string>
  readonly workflows: WorkflowsModel | undefined
  /** The section of the introduction about rate limits, where the settings name its heading. */
  readonly rateLimits: string | undefined
  readonly publication: Publication
  /** Whether there is a page by Redoc. */
  readonly hasRedoc: boolean
}

export interface Tag {
  readonly name: string
  /** Its summary, or its name. */
  readonly title: string
  readonly anchor: string
  readonly description: string
  readonly externalDocs: ExternalDocs | undefined
  readonly operations: readonly OperationPage[]
  /** The tags that belong to this one. */
  readonly children: readonly Tag[]
}

/** The operations that a scope or role allows. */
export interface Access {
  /** `undefined` for operations that need none. */
  readonly name: string | undefined
  readonly description: string
  readonly pages: readonly OperationPage[]
}

/** An operation and its pages. */
export interface OperationPage {
  readonly kind: 'operation' | 'webhook' | 'callback'
  readonly operation: Operation
  readonly title: string
  /** The name of its first tag for navigation; empty for requests that the API sends. */
  readonly tag: string
  /** The titles of its other tags. */
  readonly badges: readonly string[]
  /** File name below `operations/`, without an extension. */
  readonly file: string
  /** The requests that the API sends because of it. */
  readonly callbacks: readonly OperationPage[]
  readonly samples: readonly Sample[]
  /** Its form, where the settings ask for one. */
  readonly tryIt: TryIt | undefined
}

/** The content of an operation's pages, in the order of the page. */
export interface OperationModel {
  readonly page: OperationPage
  /** The start of the description, up to its first heading. */
  readonly lead: string
  readonly details: string
  /** Alternatives; each lists all the credentials it needs. Empty when anyone may call. */
  readonly credentials: readonly (readonly CredentialModel[])[]
  readonly parameters: readonly ParameterModel[]
  readonly body: RequestBodyModel | undefined
  readonly successes: readonly ResponseModel[]
  /** How a list that comes in pages is read. */
  readonly pagination: readonly Part[] | undefined
  readonly errors: readonly ResponseModel[]
  readonly objects: readonly { readonly name: string; readonly view: View }[]
  readonly enumerations: readonly EnumerationModel[]
  readonly rateLimits: string | undefined
  readonly uses: readonly Use[]
}

export interface CredentialModel {
  readonly name: string
  readonly scheme: SecurityScheme
  /** The scopes or roles that a request needs. */
  readonly scopes: readonly string[]
}

export interface ParameterModel {
  readonly parameter: Parameter
  readonly view: View
  readonly examples: readonly NamedExample[]
}

export interface RequestBodyModel {
  readonly description: string
  readonly required: boolean
  readonly contents: readonly MediaTypeModel[]
}

export interface ResponseModel {
  readonly status: string
  readonly description: string
  readonly headers: readonly HeaderModel[]
  readonly contents: readonly MediaTypeModel[]
  readonly links: readonly LinkModel[]
}

export interface HeaderModel {
  readonly name: string
  readonly header: Header
  readonly view: View
  readonly examples: readonly NamedExample[]
}

/** A request that takes values of a response. */
export interface LinkModel {
  readonly name: string
  readonly description: string
  /** Its page, or how the description names it. */
  readonly target: OperationPage | string
  readonly values: readonly { readonly name: string; readonly value: unknown }[]
}

export interface MediaTypeModel {
  readonly mediaType: string
  readonly view: View
  readonly examples: readonly NamedExample[]
}

/** A named enumeration and what its values mean. */
export interface EnumerationModel {
  readonly name: string
  readonly description: string
}

/** The content of an object's pages. */
export interface ObjectModel {
  readonly name: string
  /** File name below `objects/`, without an extension. */
  readonly file: string
  readonly view: View
  readonly enumerations: readonly EnumerationModel[]
}

/** All error responses of one status. */
export interface ErrorStatus {
  readonly status: string
  readonly bodies: readonly ErrorBody[]
}

/** One body of error responses, what causes it, and which operations send it. */
export interface ErrorBody {
  readonly text: string
  readonly json: boolean
  readonly mediaType: string
  readonly causes: readonly { readonly when: string; readonly pages: readonly OperationPage[] }[]
}

/** The workflows of an Arazzo Description, in its order. */
export interface WorkflowsModel {
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly workflows: readonly WorkflowModel[]
}

export interface WorkflowModel {
  readonly workflowId: string
  readonly anchor: string
  readonly title: string
  readonly description: string
  /** Ids of the workflows that have to run first. */
  readonly dependsOn: readonly string[]
  readonly inputs: View | undefined
  readonly steps: readonly StepModel[]
  readonly outputs: readonly OutputModel[]
}

export interface StepModel extends StepLink {
  readonly stepId: string
  readonly description: string
  readonly target: StepTarget<OperationPage>
  readonly parameters: readonly SentValue[]
  readonly body: StepBody | undefined
  readonly expectations: readonly Expectation[]
  /** Alternatives to the next step; the first that applies counts. */
  readonly onSuccess: readonly (readonly ActionPart[])[]
  readonly onFailure: readonly (readonly ActionPart[])[]
  readonly outputs: readonly OutputModel[]
}

/** A step of the same workflow, numbered from 1. */
export interface StepLink {
  readonly number: number
  readonly anchor: string
}

/** A value that a step sends: a literal or a runtime expression. */
export interface SentValue {
  readonly name: string
  readonly place: ParameterLocation | 'input'
  readonly value: unknown
}

export interface StepBody {
  readonly mediaType: string | undefined
  readonly text: string
  readonly json: boolean
  /** What is put into the body before it is sent. */
  readonly replacements: readonly { readonly target: string; readonly value: unknown }[]
}

/** A success criterion: a status, or a condition as written. */
export type Expectation = { readonly status: string } | { readonly condition: string }

/** Text, a link, or a condition. */
export type ActionPart = string | StepLink | { readonly workflowId: string } | Expectation

/** A value kept for later, and the steps that use it. */
export interface OutputModel {
  readonly name: string
  readonly expression: string
  readonly usedIn: readonly StepLink[]
}

/** The steps of a workflow that call an operation. */
export interface Use {
  readonly workflow: WorkflowModel
  readonly steps: readonly StepModel[]
}
