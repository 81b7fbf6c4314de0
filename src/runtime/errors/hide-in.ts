/** Adds members to an error that printing it doesn't show. */
export function hideIn(error: Error, members: object): void {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(error, name, { value })
}
