import { inputLocation, type Operation } from '../../document/openapi.ts'
import { receivedSchema, sentSchema } from './body-media-types.ts'
import type { Direction } from '../../document/schemas/direction.ts'

/** The schema of a value of an operation. */
export interface OperationSchema {
  readonly group: 'parameters' | 'requestBody' | 'responses'
  /** The keys below the group: location and name, media type, or status and media type. */
  readonly keys: readonly string[]
  readonly schema: object
  readonly direction: Direction
  /** The name of a function for this schema, unless it is a component. */
  readonly name: string
}

/** The schemas of an operation that validators can be made of, in document order. */
export function operationSchemas(
  operation: Operation,
  find: (reference: string) => unknown,
): OperationSchema[] {
  const { operationId, parameters, requestBody, responses } = operation
  const found: OperationSchema[] = []
  const add = (
    group: OperationSchema['group'],
    keys: readonly string[],
    schema: unknown,
    ...words: readonly string[]
  ): void => {
    const node = schema === false ? NEVER : schema
    if (typeof node !== 'object' || node === null) return
    const direction = group === 'responses' ? 'response' : 'request'
    found.push({ group, keys, schema: node, direction, name: [operationId, ...words].join(' ') })
  }
  for (const parameter of parameters) {
    const { name, schema, content = {} } = parameter
    const location = inputLocation(parameter)
    const [mediaType] = Object.values(content)
    add('parameters', [`${location} ${name}`], schema ?? mediaType?.schema, location, name)
  }
  for (const [name, mediaType] of Object.entries(requestBody?.content ?? {})) {
    add('requestBody', [name], sentSchema(name, mediaType, find), 'request')
  }
  for (const [status, response] of responses) {
    for (const [name, mediaType] of Object.entries(response?.content ?? {})) {
      const schema = receivedSchema(name, mediaType, find)
      add('responses', [status, name], schema, 'response', status)
    }
  }
  return found
}

/** The schema `false` as an object. */
const NEVER = { not: {} }
