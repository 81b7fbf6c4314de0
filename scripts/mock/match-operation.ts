import type { Operation } from '../document/openapi.ts'
import { sentMethod } from '../document/path-item.ts'

/** The operation that a request is for, or why there is none. */
export type Match =
  | { readonly operation: Operation }
  | { readonly status: 404 }
  /** The path is described, for these methods. */
  | { readonly status: 405; readonly allow: readonly string[] }

/**
 * Returns a function that finds the operation for a method as it is sent and a percent-encoded path. A literal
 * path wins over a template, the one with more literal text over others.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 */
export function operationMatcher(
  operations: readonly Operation[],
): (method: string, path: string) => Match {
  const routes = operations
    .map((operation) => ({
      operation,
      pattern: patternOf(operation.path),
      literal: operation.path.replace(TEMPLATE, '').length,
    }))
    .sort((a, b) => b.literal - a.literal)
  return (method, path) => {
    const candidates = routes.filter(({ pattern }) => pattern.test(decoded(path)))
    const found = candidates.find(({ operation }) => sentMethod(operation.method) === method)
    if (found) return { operation: found.operation }
    if (candidates.length === 0) return { status: 404 }
    const methods = candidates.map(({ operation }) => sentMethod(operation.method))
    return { status: 405, allow: [...new Set(methods)] }
  }
}

const TEMPLATE = /\{[^{}]*\}/g

function patternOf(path: string): RegExp {
  const literals = path.split(TEMPLATE).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literals.join('[^/]*')}$`, 's')
}

/** The path with its segments decoded, so that an encoded slash stays inside its segment. */
function decoded(path: string): string {
  return path
    .split('/')
    .map((segment) => decodeURIComponent(segment).replaceAll('/', '%2F'))
    .join('/')
}
