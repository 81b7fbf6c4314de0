/** A Markdown table; the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return `${[head, rule, ...rows].map(line).join('\n')}\n\n`
}

const shown = (value: number, text: string) => (Number.isNaN(value) ? '–' : text)

export const seconds = (value: number) => shown(value, `${value.toFixed(value < 10 ? 2 : 1)} s`)
export const ratio = (value: number) => shown(value, value.toFixed(2))
export const percent = (value: number) => shown(value, `${(value * 100).toFixed(0)} %`)
export const size = (bytes: number) =>
  shown(bytes, bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)
