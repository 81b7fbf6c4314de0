import type { Server } from '../types.ts'

/** The address of a server for a page; variables without a value have their default. */
export function addressOf(
  { url, base, variables }: Server,
  page: string,
  values: ReadonlyMap<string, unknown> = new Map(),
): string | undefined {
  const filled = url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const byDefault = variables.find((it) => it.name === name)?.value
    return String(values.get(name) ?? byDefault ?? whole)
  })
  const root = new URL(base ?? '', page)
  return URL.canParse(filled, root) ? new URL(filled, root).href.replace(/\/+$/, '') : undefined
}
