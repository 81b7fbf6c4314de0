import type { VirtualFile } from '../../document/virtual-file.ts'
import { escapeHtml, html, type Html } from '../text/html.ts'
import { markdownTarget } from '../text/markdown.ts'
import type { DocsSettings } from '../settings.ts'

/** Where and how the site is published. */
export interface Publication {
  /** The address of its folder, with a slash at the end. */
  readonly url: string | undefined
  /** The language of its texts. */
  readonly lang: string
  /** The path of the logo from the root. */
  readonly logo: string | undefined
}

export function publicationOf({ siteUrl, lang = 'en' }: DocsSettings, logo?: string): Publication {
  return { url: siteUrl?.replace(/\/*$/, '/'), lang, logo }
}

/** The path of the site on its server, with slashes at both ends. */
export function rootPath({ url }: Publication): string {
  return url === undefined ? '/' : markdownTarget(url.replace(/^https?:\/\/[^/]*/, ''))
}

/** What search engines and previews of links show of a page. */
export function previewTags(
  { url, logo }: Publication,
  page: { readonly title: string; readonly description: string; readonly path: string },
  siteName: string,
): Html {
  const address = url && url + (page.path === 'index.' ? '' : `${page.path}html`)
  const properties = {
    'og:title': page.title,
    'og:description': page.description,
    'og:type': page.path === 'index.' ? 'website' : 'article',
    'og:site_name': siteName,
    'og:url': address,
    'og:image': url && logo && url + logo,
  }
  const tags = Object.entries(properties).flatMap(([property, content]) =>
    content === undefined ? [] : [html`<meta property="${property}" content="${content}" /> `],
  )
  return html`<meta name="description" content="${page.description}" />
    ${address !== undefined && html`<link rel="canonical" href="${address}" /> `}${tags}`
}

/**
 * The map of a site for search engines, and where they find it; none for a site without an address.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function siteMap({ url }: Publication, paths: readonly string[]): VirtualFile[] {
  if (url === undefined) return []
  const pages = paths.map((path) => url + (path === 'index.html' ? '' : path))
  const entries = pages.map((page) => `  <url><loc>${escapeHtml(page)}</loc></url>\n`).join('')
  return [
    {
      path: 'sitemap.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</urlset>
`,
    },
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${url}sitemap.xml\n` },
  ]
}
