/** Escaped HTML: only `html` and `trusted` create it. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type HtmlValue = Html | string | number | false | undefined | readonly HtmlValue[]

/**
 * Markup from a template: what stands in `${}` is text unless it is markup already. Text is escaped
 * for element content and for quoted attributes alike; lists are joined, `false` and `undefined` vanish.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(markup)))
}

/** HTML that another renderer has escaped. */
export function trusted(text: string): Html {
  return new Html(text)
}

/** The parts as HTML, with a separator between them. */
export function joinHtml(parts: readonly HtmlValue[], separator: string): Html {
  return new Html(parts.map(markup).join(escapeHtml(separator)))
}

function markup(value: HtmlValue): string {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(markup).join('')
  return value === false || value === undefined ? '' : escapeHtml(String(value))
}

/** A string escaped for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character]!)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** The string without control and bidirectional formatting characters. */
export function withoutControls(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g,
    '',
  )
}

/** The target if it can't run code (`http`, `https`, `mailto` or relative), otherwise `#`. */
export function safeHref(target: string): string {
  return isSafeTarget(target) ? target : '#'
}

/** Whether a link target only opens a page or a mail. */
export function isSafeTarget(target: string): boolean {
  const compact = target.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')
  if (/^(https?|mailto):/i.test(compact)) return true
  return !/^[^/?#]*:/.test(compact) && !/^[\\/]{2}/.test(compact)
}

/** JSON for a script element, which it can't end. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
