/** A Markdown table; the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return `${[head, rule, ...rows].map(line).join('\n')}\n\n`
}

/** Seconds for a person. */
export function seconds(value: number): string {
  return Number.isNaN(value) ? '–' : `${value.toFixed(value < 10 ? 2 : 1)} s`
}

/** Milliseconds for a person. */
export function milliseconds(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(0)
}

/** A quotient for a person. */
export function ratio(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2)
}

/** A share for a person. */
export function percent(value: number): string {
  return `${(value * 100).toFixed(0)} %`
}

/** A size for a person, from bytes. */
export function size(bytes: number): string {
  if (Number.isNaN(bytes)) return '–'
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
