/** The value of a string of JSON; undefined for any other string. */
export function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** The value of a string of JSON; any other string as it is. */
export function parsedOr(text: string): unknown {
  const json = parse(text)
  return json ? json.value : text
}
