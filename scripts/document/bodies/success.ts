/** The first of these that an operation declares are its successes: 2xx, redirects, `default`. */
const KINDS = ['2', '3', 'd']

/** Whether the client treats a declared status, a range or `default` as a success. */
export function isSuccess(status: string, declared: readonly string[]): boolean {
  const startsWith = (text: string, kind: string) => text.toLowerCase().startsWith(kind)
  const kind = KINDS.find((it) => declared.some((other) => startsWith(other, it)))
  return kind !== undefined && startsWith(status, kind)
}
