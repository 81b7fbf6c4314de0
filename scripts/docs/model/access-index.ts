import { oauthFlows } from './oauth-flows.ts'
import type { Access, OperationPage, Site } from './types.ts'

/**
 * The operations by the scopes and roles that their credentials need, in alphabetical order; then those
 * for any credentials, and those for none. Empty if no operation needs a scope or role.
 */
export function accessOf(operations: readonly OperationPage[], schemes: Site['schemes']): Access[] {
  const byName = new Map<string, OperationPage[]>()
  for (const page of operations)
    for (const name of namesIn(page)) byName.set(name, [...(byName.get(name) ?? []), page])
  if (byName.size === 0) return []
  const scopes = [...schemes.values()].flatMap(oauthFlows).flatMap((flow) => flow.scopes)
  const named = [...byName].sort(([a], [b]) => (a < b ? -1 : 1))
  const others = operations.filter((page) => namesIn(page).size === 0)
  const isOpen = ({ operation: { security } }: OperationPage) =>
    security.every((it) => Object.keys(it).length === 0)
  return [
    ...named.map(([name, pages]) => ({
      name,
      pages,
      description: scopes.find(({ scope }) => scope === name)?.description ?? '',
    })),
    { name: undefined, description: 'Any credentials', pages: others.filter((it) => !isOpen(it)) },
    { name: undefined, description: 'No credentials', pages: others.filter(isOpen) },
  ].filter(({ pages }) => pages.length > 0)
}

function namesIn({ operation: { security } }: OperationPage): Set<string> {
  return new Set(security.flatMap((it) => Object.values(it).flat()))
}
