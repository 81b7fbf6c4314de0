import { pointerOf, unescapeSegment } from '../../document/json-pointer.ts'
import type { Problem } from '../../document/problem.ts'
import type { OperationPage, StepTarget } from '../model/types.ts'
import type { Step } from './arazzo.ts'
import type { ArazzoSource } from './read-arazzo.ts'
import { unresolvedName } from './unresolved-name.ts'

/** The operation or workflow that a step names, or the problem of an unresolved name. */
export function targetOf(
  source: ArazzoSource,
  operations: readonly OperationPage[],
  step: Step,
  pointer: string,
): StepTarget | Problem {
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
  // Redocly's `x-operation` replaces all three.
  if (workflowId === undefined) return { kind: 'elsewhere', name: 'x-operation' }
  return (
    byWorkflow(source, workflowId) ??
    unresolvedName(source, 'workflow', workflowId, pointer + pointerOf('workflowId'))
  )
}

/** `$sourceDescriptions.<name>.<operationId or workflowId>` */
const QUALIFIED = /^\$sourceDescriptions\.([^.]+)\.(.+)$/s

function byId(
  source: ArazzoSource,
  operations: readonly OperationPage[],
  operationId: string,
): StepTarget | undefined {
  const [, name, id = operationId] = QUALIFIED.exec(operationId) ?? []
  const page = operations.find(({ operation }) => operation.operationId === id)
  const own = name === undefined || name === source.name
  if (own && page !== undefined) return { kind: 'operation', page }
  const mayBeElsewhere = name === undefined ? hasOtherOpenApi(source) : !own
  return mayBeElsewhere ? { kind: 'elsewhere', name: operationId } : undefined
}

/** `{$sourceDescriptions.<name>.url}#<JSON pointer>` */
const POINTER = /^\{?\$sourceDescriptions\.([^.}]+)\.url\}?#(.*)$/s

function byPath(
  source: ArazzoSource,
  operations: readonly OperationPage[],
  operationPath: string,
): StepTarget | undefined {
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
): StepTarget | undefined {
  if (QUALIFIED.test(workflowId)) return { kind: 'elsewhere', name: workflowId }
  const workflow = description.workflows.find((it) => it.workflowId === workflowId)
  return workflow && { kind: 'workflow', workflowId }
}

function hasOtherOpenApi({ description, name }: ArazzoSource): boolean {
  return description.sourceDescriptions.some((it) => it.name !== name && it.type !== 'arazzo')
}

/** Whether the name is unresolved. */
export function isProblem(target: StepTarget | Problem): target is Problem {
  return 'code' in target
}
