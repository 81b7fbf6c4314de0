/** The name, or when it is taken, the name with the first free number from 2. */
export function uniqueName(
  name: string,
  isTaken: (name: string) => boolean,
  separator = '',
): string {
  let unique = name
  for (let serial = 2; isTaken(unique); serial++) unique = `${name}${separator}${serial}`
  return unique
}
