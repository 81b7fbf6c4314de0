import { pointerOf, unescapeSegment } from '../document/json-pointer.ts'
import type { Problem } from '../document/problem.ts'
import type { Operation } from '../document/openapi.ts'
import type { Step } from './arazzo.ts'
import type { ArazzoSource } from './read-arazzo.ts'
import { unresolvedName } from './unresolved-name.ts'

/** What a step runs. */
export type StepTarget<Page> =
  | { readonly kind: 'operation'; readonly page: Page }
  | { readonly kind: 'workflow'; readonly workflowId: string }
  /** Part of another source description, by the name the step gives it. */
  | { readonly kind: 'elsewhere'; readonly name: string }

/** Whatever is known about an operation. */
interface Described {
  readonly operation: Operation
}

/** The operation or workflow that a step names, or the problem of an unresolved name. */
export function targetOf<Page extends Described>(
  source: ArazzoSource,
  operations: readonly Page[],
  step: Step,
  pointer: string,
): StepTarget<Page> | Problem {
  const { operationId, operationPath, workflowId } = step
  if (operationId !== undefined) {
    return (
      byId(source, operations, operationId) ??
      unresolvedName(source, 'operation', operationId, pointer + pointerOf('operationId'))
    )
  }
  if (operationPath !== undefined) {
    const target = byPath(source, operations, operationPath)
    return (
      target ??
      unresolvedName(source, 'operation', operationPath, pointer + pointerOf('operationPath'))
    )
  }
  // Redocly's `x-operation` and AsyncAPI's channels replace all three.
  if (workflowId === undefined) {
    const name = step.channelPath === undefined ? 'x-operation' : 'channelPath'
    return { kind: 'elsewhere', name }
  }
  return (
    byWorkflow(source, workflowId) ??
    unresolvedName(source, 'workflow', workflowId, pointer + pointerOf('workflowId'))
  )
}

/** `$sourceDescriptions.<name>.<operationId or workflowId>` */
const QUALIFIED = /^\$sourceDescriptions\.([^.]+)\.(.+)$/s

function byId<Page extends Described>(
  source: ArazzoSource,
  operations: readonly Page[],
  operationId: string,
): StepTarget<Page> | undefined {
  const [, name, id = operationId] = QUALIFIED.exec(operationId) ?? []
  const page = operations.find(({ operation }) => operation.operationId === id)
  const own = name === undefined || name === source.name
  if (own && page !== undefined) return { kind: 'operation', page }
  const mayBeElsewhere = name === undefined ? hasOtherOpenApi(source) : !own
  return mayBeElsewhere ? { kind: 'elsewhere', name: operationId } : undefined
}

/** `{$sourceDescriptions.<name>.url}#<JSON pointer>` */
const POINTER = /^\{?\$sourceDescriptions\.([^.}]+)\.url\}?#(.*)$/s

function byPath<Page extends Described>(
  source: ArazzoSource,
  operations: readonly Page[],
  operationPath: string,
): StepTarget<Page> | undefined {
  const [, name, pointer = ''] = POINTER.exec(operationPath) ?? []
  if (name !== undefined && name !== source.name) return { kind: 'elsewhere', name: operationPath }
  const page = operations.find(({ operation }) => keys(operation.pointer) === keys(pointer))
  return page && { kind: 'operation', page }
}

/** The keys of a pointer, comparable whatever its percent-encoding. */
function keys(pointer: string): string {
  return JSON.stringify(pointer.split('/').map(unescapeSegment))
}

/** The workflow with this id, in this or in another source. */
export function byWorkflow(
  { description }: ArazzoSource,
  workflowId: string,
): Exclude<StepTarget<never>, { kind: 'operation' }> | undefined {
  if (QUALIFIED.test(workflowId)) return { kind: 'elsewhere', name: workflowId }
  const workflow = description.workflows.find((it) => it.workflowId === workflowId)
  return workflow && { kind: 'workflow', workflowId }
}

function hasOtherOpenApi({ description, name }: ArazzoSource): boolean {
  return description.sourceDescriptions.some((it) => it.name !== name && it.type !== 'arazzo')
}

/** Whether the name is unresolved. */
export function isProblem(target: StepTarget<unknown> | Problem): target is Problem {
  return 'code' in target
}
