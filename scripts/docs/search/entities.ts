/** Text of HTML that `escapeHtml` or markdown-it has escaped. */
export function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|#39|#96);/g, (_, name: string) => ENTITIES[name]!)
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#96': '`' },
}
