/** Markup that is safe to write as it is: only `html` and `trusted` make it. */
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

/** Markup that another renderer has made safe. */
export function trusted(text: string): Html {
  return new Html(text)
}

/** The same markup with a separator between the parts. */
export function joinHtml(parts: readonly HtmlValue[], separator: string): Html {
  return new Html(parts.map(markup).join(escapeHtml(separator)))
}

function markup(value: HtmlValue): string {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(markup).join('')
  return value === false || value === undefined ? '' : escapeHtml(String(value))
}

/** Text as element content or as the value of a quoted attribute. */
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

/** The text without control characters, and without those that make text read otherwise than it is written. */
export function withoutControls(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g,
    '',
  )
}

/** A target for `href` that cannot run code: `http`, `https`, `mailto`, or relative to the page; else `#`. */
export function safeHref(target: string): string {
  return isSafeTarget(target) ? target : '#'
}

/** Whether a link to this target opens a page or a mail, and nothing else. */
export function isSafeTarget(target: string): boolean {
  const compact = target.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')
  if (/^(https?|mailto):/i.test(compact)) return true
  return !/^[^/?#]*:/.test(compact) && !/^[\\/]{2}/.test(compact)
}

/** JSON that cannot end the script element it stands in. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
