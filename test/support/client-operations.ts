import type { Operation } from '../../src/runtime/operation.ts'

/** A public `GET /things` that answers any JSON, with what a test cares about changed. */
export function operation<const Changes extends Partial<Operation>>(
  changes: Changes,
): Omit<typeof DEFAULTS, keyof Changes> & Changes {
  return { ...DEFAULTS, ...changes }
}

const DEFAULTS = {
  operationId: 'things',
  method: 'GET',
  path: '/things',
  parameters: [],
  responses: { 200: { 'application/json': {} } },
  security: [],
  types: {} as { responses: { 200: { content: { 'application/json': unknown } } } },
} as const satisfies Operation
