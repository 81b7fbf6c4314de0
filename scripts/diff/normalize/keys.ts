type Node = Record<string, unknown>

/** A path without the names of its parameters: what is visible on the wire. */
export function shapeOf(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}')
}

/** A key that identifies a parameter within an operation. Headers ignore case; a whole query string has no name. */
export function parameterKey({ in: location, name }: Node): string {
  if (location === 'querystring') return location
  return `${String(location)} ${location === 'header' ? String(name).toLowerCase() : String(name)}`
}

/** The component name of a parameter in a normalised document, the same in both descriptions. */
export function parameterComponent(method: string, path: string, parameter: Node): string {
  return `${method} ${shapeOf(path)} ${parameterKey(parameter)}`.replace(
    /[^A-Za-z0-9]/g,
    (character) => `_${character.codePointAt(0)!.toString(16)}_`,
  )
}
