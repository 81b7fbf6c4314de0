import { pathSource } from '../document/requests/templates.ts'
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
      pattern: new RegExp(`^${pathSource(operation.path, '[^/]*')}$`, 's'),
      literal: operation.path.replace(/\{[^{}]*\}/g, ''),
    }))
    .sort((a, b) => b.literal.length - a.literal.length)
  const byDepth = new Map<number, typeof routes>()
  for (const route of routes) {
    const depth = depthOf(route.literal)
    byDepth.set(depth, [...(byDepth.get(depth) ?? []), route])
  }
  return (method, path) => {
    const sent = decoded(path)
    const deep = byDepth.get(depthOf(path)) ?? []
    const candidates = deep.filter(({ pattern }) => pattern.test(sent))
    const found = candidates.find(({ operation }) => sentMethod(operation.method) === method)
    if (found) return { operation: found.operation }
    if (candidates.length === 0) return { status: 404 }
    const methods = candidates.map(({ operation }) => sentMethod(operation.method))
    return { status: 405, allow: [...new Set(methods)] }
  }
}

function depthOf(path: string): number {
  return path.split('/').length
}

/** The path with its segments decoded, so that an encoded slash stays inside its segment. */
function decoded(path: string): string {
  return path
    .split('/')
    .map((segment) => decodeURIComponent(segment).replaceAll('/', '%2F'))
    .join('/')
}
