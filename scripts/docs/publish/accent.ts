import type { VirtualFile } from '../../document/virtual-file.ts'
import { html } from '../text/html.ts'

/** An accent colour of a theme, and the background of what is current or linked to. */
interface Shades {
  readonly accent: string
  readonly tint: string
}

/** The accent colours of the site. */
export interface Accents {
  readonly light: Shades
  readonly dark: Shades
}

export const DEFAULT_ACCENTS: Accents = {
  light: { accent: '#0a6466', tint: '#e3f2f1' },
  dark: { accent: '#62cfc8', tint: '#12312f' },
}

/** The accent colours for a configured one, and a note for each theme in which it is unreadable. */
export function accentsFor(colour: string): { accents: Accents; notes: string[] } {
  const light = readableShades(colour, { page: '#ffffff', raised: '#f6f8f9', towards: '#000000' })
  const dark = readableShades(colour, { page: '#0f1418', raised: '#161d23', towards: '#ffffff' })
  const notes = Object.entries({ light, dark }).flatMap(([theme, { accent }]) =>
    accent === longForm(colour)
      ? []
      : [
          `docs.accentColor ${colour} has too little contrast in the ${theme} theme, ` +
            `which has ${accent} instead`,
        ],
  )
  return { accents: { light, dark }, notes }
}

/** The style that sets the colours. */
export function accentStyle({ light, dark }: Accents): string {
  return `:root {
  --accent: light-dark(${light.accent}, ${dark.accent});
  --accent-tint: light-dark(${light.tint}, ${dark.tint});
}
`
}

/** The icon of the site: the first letter of its title. */
export function favicon(title: string, { light }: Accents): VirtualFile {
  const [letter = ''] = title.trim().toUpperCase()
  const content = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect width="32" height="32" rx="7" fill="${light.accent}" />
    <text
      x="16"
      y="23"
      font-family="sans-serif"
      font-size="20"
      font-weight="700"
      text-anchor="middle"
      fill="#fff"
    >
      ${letter}
    </text>
  </svg> `
  return { path: 'assets/favicon.svg', content: content.text }
}

/** The backgrounds of `assets/css/base.css`, and where colours become readable on them. */
interface Theme {
  readonly page: string
  readonly raised: string
  readonly towards: string
}

/** @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST_CONTRAST = 4.5

/** The nearest shades of a colour that are readable as text on all backgrounds of a theme. */
function readableShades(colour: string, { page, raised, towards }: Theme): Shades {
  for (let share = 0; share < 1; share += 0.02) {
    const accent = mixed(longForm(colour), towards, share)
    const tint = mixed(page, accent, 0.1)
    const isReadable = [page, raised, tint].every((it) => contrast(accent, it) >= LEAST_CONTRAST)
    if (isReadable) return { accent, tint }
  }
  return { accent: towards, tint: raised }
}

/** `#rgb` as `#rrggbb`. */
function longForm(colour: string): string {
  const digits = colour.slice(1).toLowerCase()
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16))
}

function mixed(a: string, b: string, shareOfB: number): string {
  const other = channels(b)
  const parts = channels(a).map((it, index) => it + (other[index]! - it) * shareOfB)
  return `#${parts.map((it) => Math.round(it).toString(16).padStart(2, '0')).join('')}`
}

/** The contrast of two colours. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((it) => it / 255)
    .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
