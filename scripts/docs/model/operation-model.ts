import type { Document, Operation, Schema } from '../../document/openapi.ts'
import { finder } from '../../document/find-reference.ts'
import { paginationOf } from '../../document/pagination/pagination.ts'
import { limitsOf } from '../schema/limits.ts'
import { objectsOnOwnPages } from '../schema/objects-on-own-pages.ts'
import { describedEnumerations, sharedObjects } from '../schema/shared-schemas.ts'
import { component, viewOf } from '../schema/view.ts'
import { splitAtHeading } from '../text/rich-text.ts'
import { usesOf } from '../workflows/uses.ts'
import {
  errorModel,
  parameterModel,
  requestBodyModel,
  successModel,
  viewer,
} from './message-model.ts'
import { paginationText } from './pagination-text.ts'
import { responsesByOutcome, rootSchemas } from './success-and-errors.ts'
import type {
  CredentialModel,
  EnumerationModel,
  OperationModel,
  OperationPage,
  Site,
} from './types.ts'

/** Everything the description says about one operation. */
export function operationModel(site: Site, page: OperationPage): OperationModel {
  const { document } = site
  const { operation } = page
  const { lead, rest } = splitAtHeading(operation.object.description ?? '')
  const roots = rootSchemas(document, operation)
  const onOwnPages = objectsOnOwnPages(document, roots, MOST_MEMBERS)
  const shared = sharedObjects(document, roots, onOwnPages)
  const scope = { document, shared: new Set(shared), objectFiles: filesOf(site, onOwnPages) }
  const view = viewer(scope)
  const parameters = operation.parameters.map((it) => parameterModel(document, view, it))
  const body = requestBodyModel(document, view, operation)
  const { successes, errors } = responsesByOutcome(operation)
  const { pagination } = paginationOf(operation, finder(document))
  return {
    page,
    lead,
    details: rest,
    credentials: credentials(site, operation),
    parameters,
    body,
    successes: successes.map(([status, it]) => successModel(document, view, status, it)),
    pagination: pagination && paginationText(pagination),
    errors: errors.map(([status, it]) => errorModel(document, view, status, it)),
    objects: shared.map((name) => ({ name, view: viewOf(scope, component(document, name) ?? {}) })),
    onOwnPages,
    enumerations: enumerationModels(document, roots, onOwnPages),
    limits: limitsOf(parameters, body?.contents[0]?.view),
    rateLimits: operation.responses.some(([status]) => status === '429')
      ? site.rateLimits
      : undefined,
    uses: usesOf(site.workflows, page),
  }
}

/** The number of members that an operation's page shows at most; it links to the other objects. */
const MOST_MEMBERS = 80

/** The files of these objects. */
export function filesOf(
  { objectFiles }: Site,
  names: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map([...objectFiles].filter(([name]) => names.has(name)))
}

/** The described enumerations that these schemas use. */
export function enumerationModels(
  document: Document,
  roots: readonly Schema[],
  onOwnPages: ReadonlySet<string>,
): EnumerationModel[] {
  return describedEnumerations(document, roots, onOwnPages).map((name) => {
    const schema = component(document, name)
    return { name, description: typeof schema === 'object' ? String(schema.description) : '' }
  })
}

function credentials({ schemes }: Site, { security }: Operation): CredentialModel[][] {
  return security.map((alternative) =>
    Object.keys(alternative).flatMap((name) => {
      const scheme = schemes.get(name)
      return scheme ? [{ name, scheme }] : []
    }),
  )
}
