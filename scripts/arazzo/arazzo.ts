import type { ParameterLocation, Schema } from '../document/openapi.ts'

/**
 * The parts of an Arazzo Description that are shown and run.
 *
 * @see https://spec.openapis.org/arazzo/v1.1.0.html
 */
export interface ArazzoDescription {
  readonly arazzo: string
  readonly $self?: string
  readonly info: {
    readonly title: string
    readonly version: string
    readonly summary?: string
    readonly description?: string
  }
  readonly sourceDescriptions: readonly SourceDescription[]
  readonly workflows: readonly Workflow[]
  readonly components?: Partial<{
    readonly [Kind in keyof Reusables]: Readonly<Record<string, Reusables[Kind]>>
  }>
}

/** The kinds of components that steps and workflows can refer to. */
export interface Reusables {
  readonly parameters: StepParameter
  readonly successActions: Action
  readonly failureActions: Action
}

export interface SourceDescription {
  readonly name: string
  readonly url: string
  readonly type?: 'openapi' | 'arazzo' | 'asyncapi'
}

export interface Workflow {
  readonly workflowId: string
  readonly summary?: string
  readonly description?: string
  readonly inputs?: Schema
  readonly dependsOn?: readonly string[]
  /** For every step; steps override them by name and place. */
  readonly parameters?: readonly (StepParameter | Reusable)[]
  /** For every step; steps override them by name. */
  readonly successActions?: readonly (Action | Reusable)[]
  readonly failureActions?: readonly (Action | Reusable)[]
  readonly steps: readonly Step[]
  readonly outputs?: Outputs
  readonly 'x-security'?: readonly StepSecurity[]
}

export interface Step {
  readonly stepId: string
  readonly description?: string
  readonly operationId?: string
  readonly operationPath?: string
  readonly workflowId?: string
  /** Of AsyncAPI. */
  readonly channelPath?: string
  readonly parameters?: readonly (StepParameter | Reusable)[]
  readonly requestBody?: StepRequestBody
  readonly successCriteria?: readonly Criterion[]
  readonly onSuccess?: readonly (Action | Reusable)[]
  readonly onFailure?: readonly (Action | Reusable)[]
  readonly outputs?: Outputs
  /** In milliseconds. */
  readonly timeout?: number
  /** The steps that must have been completed. */
  readonly dependsOn?: readonly string[]
  readonly 'x-security'?: readonly StepSecurity[]
}

/** Credentials of a step in place of those of the run, as Redocly's Respect has them. */
export interface StepSecurity {
  /** Of a security scheme of the OpenAPI description. */
  readonly schemeName?: string
  /** `apiKey`, `token`, `accessToken`, or `username` and `password`. */
  readonly values: Readonly<Record<string, unknown>>
}

/** A Success Action or a Failure Action; only the latter retries. */
export interface Action {
  readonly name: string
  readonly type: 'end' | 'goto' | 'retry'
  readonly stepId?: string
  readonly workflowId?: string
  /** In seconds. */
  readonly retryAfter?: number
  readonly retryLimit?: number
  /** For the workflow. */
  readonly parameters?: readonly (StepParameter | Reusable)[]
  readonly criteria?: readonly Criterion[]
}

export interface StepParameter {
  readonly name: string
  /** Absent for an input of a workflow that the step runs. */
  readonly in?: ParameterLocation
  /** A value or a runtime expression. */
  readonly value: unknown
}

/** A Reusable Object: the runtime expression of a component. */
export interface Reusable {
  readonly reference: string
  readonly value?: unknown
}

export interface StepRequestBody {
  readonly contentType?: string
  readonly payload: unknown
  readonly replacements?: readonly Replacement[]
}

export interface Replacement {
  readonly target: string
  readonly targetSelectorType?: ExpressionType
  readonly value: unknown
}

export interface Criterion {
  readonly condition: string
  readonly context?: string
  readonly type?: ExpressionType
}

export type ExpressionType = string | { readonly type: string; readonly version?: string }

/** A part of what a runtime expression gives. */
export interface Selector {
  readonly context: string
  readonly selector: string
  readonly type: ExpressionType
}

/** Runtime expressions and selectors by name. */
export type Outputs = Readonly<Record<string, string | Selector>>
