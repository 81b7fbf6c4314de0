import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { OutputFile } from '../../document/virtual-file.ts'
import type { Document } from '../../document/openapi.ts'
import type { Boundary } from '../../read/boundary.ts'
import { digest, type Digests } from '../../read/digest.ts'

/** What a description says about its logo. */
export interface Logo {
  /** The picture as a file of the site. */
  readonly file: OutputFile | undefined
  readonly inputs: Digests
  /** Why there is no picture. */
  readonly notes: readonly string[]
}

/**
 * The picture that `info.x-logo` names, an extension of Redoc: a file next to the description.
 * Nothing is fetched, and SVG that could run code is left out.
 */
export function readLogo({ info }: Document, entry: string, boundary: Boundary): Logo {
  const { 'x-logo': logo } = info as { readonly 'x-logo'?: { readonly url?: unknown } | null }
  const url = logo?.url
  const none = { file: undefined, inputs: new Map<string, string>(), notes: [] }
  if (typeof url !== 'string') return none
  const without = (reason: string): Logo => ({
    ...none,
    notes: [`no logo: ${JSON.stringify(url)} at info.x-logo ${reason}`],
  })
  if (/^([a-z][a-z\d+.-]*:|[\\/]{2})/i.test(url))
    return without("isn't fetched; name a file next to the description")
  const path = resolve(dirname(entry), url)
  const rejection = boundary.rejection(path)
  if (rejection) return without(rejection.reason)
  const content = contentOf(path)
  if (content === undefined) return without("can't be read")
  const extension = extensionFor(content)
  if (extension === undefined)
    return without('is not PNG, JPEG, GIF, WebP or an SVG of nothing but shapes')
  return {
    file: { path: `assets/logo.${extension}`, content },
    inputs: new Map([[path, digest(content)]]),
    notes: [],
  }
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** The extension for the content of a picture that runs no code, not even when opened by itself. */
function extensionFor(content: Buffer): string | undefined {
  const start = content.subarray(0, 12).toString('latin1')
  const [extension] = Object.entries(STARTS).find(([, it]) => it.test(start)) ?? []
  return extension ?? (isHarmlessSvg(content) ? 'svg' : undefined)
}

const STARTS = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/,
}

/** Whether this is SVG of known elements without handlers, links to elsewhere and entities. */
function isHarmlessSvg(content: Buffer): boolean {
  const text = content.toString('utf8')
  if (text.includes('\ufffd') || !/^\s*(<\?xml [^>]*\?>\s*)?(<!--|<svg\b)/.test(text)) return false
  const markup = text.replace(
    /^\s*<\?xml version="1.0"( encoding="utf-8")?( standalone="\w+")?\s*\?>/i,
    '',
  )
  const isKnown = [...markup.matchAll(/<\/?([^\s/>]*)/g)].every(
    ([, name]) => name!.startsWith('!--') || ELEMENTS.has(name!),
  )
  const unsafe = /[\s"'/]on[a-z]+\s*=|href\s*=\s*(?!["']#)|@import|url\(\s*(?!['"]?#)/i
  return isKnown && !unsafe.test(markup)
}

const ELEMENTS = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'path', 'rect', 'circle', 'ellipse'],
  ...['line', 'polyline', 'polygon', 'text', 'tspan', 'clipPath', 'mask', 'style', 'stop'],
  ...['linearGradient', 'radialGradient'],
])
