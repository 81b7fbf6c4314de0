import { parsedOr } from '../../document/json.ts'
import { isObject } from '../../document/objects.ts'
import type { PlannedWorkflow } from './plan.ts'
import type { Values } from './scope.ts'

/** The defaults that a workflow's inputs have in their schema. */
export function defaultsOf({ workflow }: PlannedWorkflow): Values {
  const defaults = Object.entries(propertiesOf(workflow.inputs)).flatMap(([name, schema]) =>
    isObject(schema) && 'default' in schema ? [[name, schema['default']] as const] : [],
  )
  return Object.fromEntries(defaults)
}

/** The inputs that a workflow requires and nothing gives. */
export function missingInputs({ workflow }: PlannedWorkflow, given: Values): string[] {
  const { required } = Object(workflow.inputs) as { required?: unknown }
  const names = Array.isArray(required) ? (required as string[]) : []
  return names.filter((name) => given[name] === undefined)
}

/** Values of the command line, with the types that a workflow's inputs have. */
export function typedInputs({ workflow }: PlannedWorkflow, given: Values): Values {
  const properties = propertiesOf(workflow.inputs)
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const { type } = Object(properties[name]) as { type?: unknown }
      const isText = type === undefined || [type].flat().includes('string')
      return [name, typeof value === 'string' && !isText ? parsedOr(value) : value]
    }),
  )
}

function propertiesOf(inputs: unknown): Values {
  const { properties } = Object(inputs) as { properties?: unknown }
  return isObject(properties) ? properties : {}
}
