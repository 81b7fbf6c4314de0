import { sentMethod } from '../../document/path-item.ts'
import { ownTarget } from '../text/marks.ts'
import type { OperationPage, Site } from './types.ts'

/** The path of an operation's page from the root. */
export function pagePath({ file }: Pick<OperationPage, 'file'>, extension = 'html'): string {
  return `operations/${encodeURIComponent(file)}.${extension}`
}

/** The path of an object's page from the root. */
export function objectPath(file: string, extension = 'html'): string {
  return `objects/${encodeURIComponent(file)}.${extension}`
}

/** The target of a link to an operation's page. */
export function pageTarget(page: OperationPage): string {
  return ownTarget(pagePath(page, 'md'))
}

/** Returns the target for inline code that names an operation, by id or by method and path. */
export function operationLinks(site: Site): (code: string) => string | undefined {
  const targets = new Map(
    site.operations.flatMap((page) => {
      const { operationId, method, path } = page.operation
      const target = pageTarget(page)
      return [
        [operationId, target],
        [`${sentMethod(method)} ${path}`, target],
      ] as const
    }),
  )
  return (code) => targets.get(code)
}
