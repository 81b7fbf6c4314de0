import type { ParameterLocation, Schema } from '../../document/openapi.ts'

/**
 * The parts of an Arazzo Description that the pages show.
 *
 * @see https://spec.openapis.org/arazzo/v1.0.1.html
 */
export interface ArazzoDescription {
  readonly arazzo: string
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
  readonly type?: 'openapi' | 'arazzo'
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
}

export interface Step {
  readonly stepId: string
  readonly description?: string
  readonly operationId?: string
  readonly operationPath?: string
  readonly workflowId?: string
  readonly parameters?: readonly (StepParameter | Reusable)[]
  readonly requestBody?: StepRequestBody
  readonly successCriteria?: readonly Criterion[]
  readonly onSuccess?: readonly (Action | Reusable)[]
  readonly onFailure?: readonly (Action | Reusable)[]
  readonly outputs?: Outputs
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
  readonly replacements?: readonly { readonly target: string; readonly value: unknown }[]
}

export interface Criterion {
  readonly condition: string
  readonly context?: string
  readonly type?: string | { readonly type: string }
}

/** Runtime expressions by name. */
export type Outputs = Readonly<Record<string, string>>
