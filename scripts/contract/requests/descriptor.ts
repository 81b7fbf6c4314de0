import type { Operation, RequestBody } from '../../../src/runtime/operation.ts'
import type { Case } from '../cases/case.ts'

/**
 * The operation's descriptor, relaxed so that the client sends a case that is wrong on purpose: without
 * a credential, parameter or body, or of another content type. The serialisation stays the same. All
 * requests go to the target, also those of operations with servers of their own.
 */
export function descriptorFor({ server: _, ...operation }: Operation, it: Case): Operation {
  const security = securityFor(operation, it)
  if (it.expectation.kind !== 'refused') return { ...operation, security }
  return {
    ...operation,
    security,
    parameters: operation.parameters.map(({ required: _, ...parameter }) => parameter),
    ...(operation.requestBody && { requestBody: withoutRules(operation.requestBody, it) }),
  }
}

function securityFor(operation: Operation, { credentials }: Case): Operation['security'] {
  if (credentials.kind === 'alternative') {
    const alternative = operation.security[credentials.index]
    return alternative ? [alternative] : []
  }
  return credentials.kind === 'scheme' && !credentials.broken ? [{ [credentials.name]: [] }] : []
}

function withoutRules({ content }: RequestBody, { input }: Case): RequestBody {
  const { contentType } = input
  return {
    content:
      contentType === undefined || contentType in content
        ? content
        : { ...content, [contentType]: {} },
  }
}
