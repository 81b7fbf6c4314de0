import type { ArazzoSource } from '../../arazzo/read-arazzo.ts'
import { unresolvedName } from '../../arazzo/unresolved-name.ts'
import { pointerOf } from '../../document/json-pointer.ts'
import { isObject } from '../../document/objects.ts'
import type { Problem } from '../../document/problem.ts'
import { locate } from '../../read/locate.ts'
import { checkCriterion, kindOf, selectorFault } from './criteria.ts'
import { embeddedIn, isExpression, parseExpression, type Expression } from './expressions.ts'
import type { PlannedWorkflow } from './plan.ts'
import { isSelector } from './scope.ts'

/** A runtime expression or a faulty condition, and its place in the file. */
interface Found {
  readonly pointer: string
  readonly expression?: string
  readonly fault?: string
}

/** Runtime expressions and conditions of a workflow that are malformed, or name what isn't there. */
export function expressionProblems(source: ArazzoSource, planned: PlannedWorkflow): Problem[] {
  const { workflow, pointer } = planned
  const found = [
    ...inValue(workflow.outputs, pointer + pointerOf('outputs')),
    ...planned.steps.flatMap(({ step, parameters, onSuccess, onFailure, pointer: at }) => [
      ...parameters.flatMap(({ item, pointer: place }) =>
        inValue(item.value, place + pointerOf('value')),
      ),
      ...inValue(step.requestBody?.payload, at + pointerOf('requestBody', 'payload')),
      ...inValue(step.requestBody?.replacements, at + pointerOf('requestBody', 'replacements')),
      ...inValue(step['x-security'], at + pointerOf('x-security')),
      ...inValue(step.outputs, at + pointerOf('outputs')),
      ...inCriteria(step.successCriteria, at + pointerOf('successCriteria')),
      ...[...onSuccess, ...onFailure].flatMap(({ item, pointer: place }) => [
        ...inCriteria(item.criteria, place + pointerOf('criteria')),
        ...inValue(item.parameters, place + pointerOf('parameters')),
      ]),
    ]),
  ]
  return found.flatMap(({ expression, fault, pointer: place }) => {
    if (expression === undefined) return [malformed(source, place, `malformed condition: ${fault}`)]
    const parsed = parseExpression(expression)
    if (!parsed) return [malformed(source, place, `${expression} isn't a runtime expression`)]
    const unknown = unknownName(source, planned, parsed)
    return unknown ? [unresolvedName(source, ...unknown, place)] : []
  })
}

function inValue(value: unknown, pointer: string): Found[] {
  if (typeof value === 'string') {
    const expressions = isExpression(value) ? [value] : embeddedIn(value)
    return expressions.map((expression) => ({ expression, pointer }))
  }
  if (isSelector(value)) {
    const fault = embeddedIn(value.selector).length
      ? undefined
      : selectorFault(value.selector, kindOf(value.type))
    const found = [...inValue(value.context, pointer + pointerOf('context'))]
    return fault === undefined ? found : [...found, { fault, pointer: `${pointer}/selector` }]
  }
  if (!isObject(value) && !Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, it]) => inValue(it, pointer + pointerOf(key)))
}

function inCriteria(
  criteria: readonly Parameters<typeof checkCriterion>[0][] = [],
  pointer: string,
): Found[] {
  return criteria.flatMap((criterion, index) => {
    if (kindOf(criterion.type) === 'xpath') return []
    const place = pointer + pointerOf(index, 'condition')
    const { fault, expressions } = checkCriterion(criterion)
    return [
      ...expressions.map((expression) => ({ expression, pointer: place })),
      ...(fault === undefined ? [] : [{ fault, pointer: place }]),
    ]
  })
}

function malformed({ file }: ArazzoSource, pointer: string, message: string): Problem {
  return {
    code: 'arazzo-expression',
    severity: 'error',
    message,
    hint: 'write it as in $statusCode == 200, $inputs.name or $steps.create.outputs.id',
    location: locate(file.source, pointer),
  }
}

/** What an expression names that neither the workflow nor the file has. */
function unknownName(
  { description }: ArazzoSource,
  { workflow, steps }: PlannedWorkflow,
  { root, names: [first = '', second = ''] }: Expression,
): [what: 'step' | 'output' | 'workflow' | 'input' | 'source', name: string] | undefined {
  const has = (values: object | undefined, name: string) =>
    name
      .split('.')
      .some((_, at, all) => Object.hasOwn(values ?? {}, all.slice(0, at + 1).join('.')))
  if (root === 'steps') {
    const found = steps.find(({ step }) => step.stepId === first)
    if (!found) return ['step', first]
    // A step that runs a workflow has that one's outputs.
    const { outputs } = found.step
    const isKnown = has(outputs, second) || (!outputs && found.target.kind === 'workflow')
    return isKnown ? undefined : ['output', `${first}.${second}`]
  }
  if (root === 'workflows') {
    const found = description.workflows.some(({ workflowId }) => workflowId === first)
    return found ? undefined : ['workflow', first]
  }
  if (root === 'sourceDescriptions') {
    const found = description.sourceDescriptions.some(({ name }) => name === first)
    return found ? undefined : ['source', first]
  }
  if (root !== 'inputs' || !isObject(workflow.inputs)) return undefined
  const { properties, additionalProperties, $ref, allOf, anyOf, oneOf } = workflow.inputs
  const isOpen = additionalProperties || $ref || allOf || anyOf || oneOf || !isObject(properties)
  return isOpen || has(properties as object, first) ? undefined : ['input', first]
}
