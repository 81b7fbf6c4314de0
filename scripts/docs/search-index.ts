import { errorAnchor } from './model/error-index.ts'
import { objectPath, pagePath } from './model/page-links.ts'
import { anchor } from './model/slug.ts'
import { statusName } from './model/status-name.ts'
import type {
  ErrorStatus,
  ObjectModel,
  OperationModel,
  WorkflowModel,
  WorkflowsModel,
} from './model/types.ts'
import type { Member } from './schema/view.ts'
import { scriptJson } from './text/html.ts'
import { sentMethod } from '../document/path-item.ts'

/** An entry of the search: `k` kind, `t` title, `d` further words, `h` path from the root. */
interface Entry {
  readonly k: 'operation' | 'object' | 'error' | 'workflow' | 'step' | 'member'
  readonly t: string
  readonly d: string
  readonly h: string
}

/** A script with the entries of the search, which also works from `file://`. */
export function searchIndex(
  contents: readonly OperationModel[],
  errors: readonly ErrorStatus[],
  objects: readonly ObjectModel[],
  workflows?: WorkflowsModel,
): string {
  const entries: Entry[] = [
    ...contents.map(operationEntry),
    ...objects.map(({ name, file }): Entry => ({
      k: 'object',
      t: name,
      d: '',
      h: objectPath(file),
    })),
    ...errors.flatMap(({ status, bodies }) =>
      bodies.map(({ text, json, causes }, index): Entry => ({
        k: 'error',
        t: json ? causes.map(({ when }) => when).join(', ') : text,
        d: statusName(status),
        h: `errors.html#${errorAnchor(status, index)}`,
      })),
    ),
    ...(workflows?.workflows ?? []).flatMap(workflowEntries),
    ...contents.flatMap(memberEntries),
  ]
  return `globalThis.docsSearchIndex = ${scriptJson(entries)}\n`
}

function operationEntry({ page }: OperationModel): Entry {
  const { method, path, operationId } = page.operation
  return {
    k: 'operation',
    t: page.title,
    d: `${sentMethod(method)} ${path} ${operationId}`,
    h: pagePath(page),
  }
}

function workflowEntries({ workflowId, title, anchor, steps }: WorkflowModel): Entry[] {
  return [
    { k: 'workflow', t: title, d: workflowId, h: `workflows.html#${anchor}` },
    ...steps.map(({ stepId, number, target, anchor: place }): Entry => {
      const operation = target.kind === 'operation' ? target.page.operation.operationId : ''
      const words = `${title}, step ${number} ${operation}`
      return { k: 'step', t: stepId, d: words.trim(), h: `workflows.html#${place}` }
    }),
  ]
}

function memberEntries({ page, body, parameters }: OperationModel): Entry[] {
  const at = (id: string, name: string): Entry => ({
    k: 'member',
    t: name,
    d: page.operation.operationId,
    h: `${pagePath(page)}#${encodeURIComponent(anchor(id))}`,
  })
  const inside = (id: string, members: readonly Member[]): Entry[] =>
    members.flatMap(({ name, view }) => [
      at(`${id}.${name}`, name),
      ...inside(`${id}.${name}`, view.members),
    ])
  const [content] = body?.contents ?? []
  return [
    ...parameters.map(({ parameter }) => at(`${parameter.in}.${parameter.name}`, parameter.name)),
    ...inside('request', content?.view.members ?? []),
  ]
}
