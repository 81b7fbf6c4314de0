import type { OperationPage, Site } from './types.ts'
import { sentMethod } from '../../document/path-item.ts'

/** The folders that pages are in. */
export type Folder = 'root' | 'operations' | 'objects'

/** The path to an operation's page from a page in `from`. */
export function pageHref(page: OperationPage, from: Folder, extension = 'html'): string {
  const name = `${encodeURIComponent(page.file)}.${extension}`
  if (from === 'operations') return name
  return `${from === 'root' ? '' : '../'}operations/${name}`
}

/** The path to an object's page from the root. */
export function objectHref(file: string, extension = 'html'): string {
  return `objects/${encodeURIComponent(file)}.${extension}`
}

/** Returns the path for inline code that names an operation, by id or by method and path. */
export function operationLinks(site: Site, from: Folder): (code: string) => string | undefined {
  const targets = new Map(
    site.operations.flatMap((page) => {
      const href = pageHref(page, from)
      const { operationId, method, path } = page.operation
      return [
        [operationId, href],
        [`${sentMethod(method)} ${path}`, href],
      ] as const
    }),
  )
  return (code) => targets.get(code)
}
