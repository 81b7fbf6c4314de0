/** The source of a regular expression for a string in which each of the separators stands for `between`. */
function sourceOf(text: string, separator: string | RegExp, between: string): string {
  const literals = text.split(separator).map((it) => it.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return literals.join(between)
}

/** Whether a string is of a form in which `*` stands for any text. */
export function isLike(text: string, form: string): boolean {
  return new RegExp(`^${sourceOf(form, '*', '.*')}$`, 's').test(text)
}

/**
 * The source of a regular expression for the paths of a template.
 *
 * @param value that of the value of a parameter
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export function pathSource(template: string, value: string): string {
  return sourceOf(template, /\{[^{}]*\}/, value)
}

/** The names of the parameters in a path, in order. */
export function parametersIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!)
}
