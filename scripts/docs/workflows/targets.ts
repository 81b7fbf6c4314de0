import { locate } from '../../pipeline/locate.ts'
import { pointerOf, unescapeSegment } from '../../pipeline/openapi.ts'
import type { Problem } from '../../pipeline/problem.ts'
import type { OperationPage } from '../site.ts'
import type { Step } from './arazzo.ts'
import type { ArazzoSource } from './read.ts'

/** What a step does. */
export type StepTarget =
  | { readonly kind: 'operation'; readonly page: OperationPage }
  | { readonly kind: 'workflow'; readonly workflowId: string }
  /** Something of another source, by the name that the step gives it. */
  | { readonly kind: 'elsewhere'; readonly name: string }

/** What a step names: an operation or a workflow; else the problem that there is none. */
export function targetOf(
  source: ArazzoSource,
  operations: readonly OperationPage[],
  step: Step,
  pointer: string,
): StepTarget | Problem {
  const { operationId, operationPath, workflowId } = step
  if (operationId !== undefined) {
    return byId(source, operations, operationId) ?? unknown(source, pointer, 'operationId', step)
  }
  if (operationPath !== undefined) {
    const target = byPath(source, operations, operationPath)
    return target ?? unknown(source, pointer, 'operationPath', step)
  }
  // `x-operation` of Redocly names neither.
  if (workflowId === undefined) return { kind: 'elsewhere', name: 'x-operation' }
  return byWorkflow(source, workflowId) ?? unknown(source, pointer, 'workflowId', step)
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

/** The keys that a pointer names, however it encodes them. */
function keys(pointer: string): string {
  return JSON.stringify(pointer.split('/').map(unescapeSegment))
}

function byWorkflow({ description }: ArazzoSource, workflowId: string): StepTarget | undefined {
  if (QUALIFIED.test(workflowId)) return { kind: 'elsewhere', name: workflowId }
  const workflow = description.workflows.find((it) => it.workflowId === workflowId)
  return workflow && { kind: 'workflow', workflowId }
}

function hasOtherOpenApi({ description, name }: ArazzoSource): boolean {
  return description.sourceDescriptions.some((it) => it.name !== name && it.type !== 'arazzo')
}

function unknown(
  { file, name }: ArazzoSource,
  pointer: string,
  member: 'operationId' | 'operationPath' | 'workflowId',
  step: Step,
): Problem {
  return {
    code: 'arazzo-reference',
    severity: 'error',
    message: `there is no ${member === 'workflowId' ? 'workflow' : 'operation'} ${JSON.stringify(step[member])}`,
    hint:
      member === 'workflowId'
        ? 'write the workflowId of a workflow in this file'
        : `write the operationId of an operation in the source description ${JSON.stringify(name)}`,
    location: locate(file.source, pointer + pointerOf(member)),
  }
}

/** Whether there is nothing of the name. */
export function isProblem(target: StepTarget | Problem): target is Problem {
  return 'code' in target
}
