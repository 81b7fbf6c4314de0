import { operationsOf, type Document } from '../../document/openapi.ts'
import { usageError } from '../command.ts'

/** @throws ProblemsError (exit code 2) when the description has no such operation */
export function checkOperation(operationId: string, document: Document): void {
  const ids = operationsOf(document).map((operation) => operation.operationId)
  if (ids.includes(operationId)) return
  const hint = `it has ${ids.slice(0, 50).join(', ')}${ids.length > 50 ? ', …' : ''}`
  throw usageError(`the description has no operation ${JSON.stringify(operationId)}`, hint)
}
