import type { Document, Schema } from '../../document/openapi.ts'
import { finder } from '../../document/references.ts'
import { paginationOf } from '../../document/pagination/pagination.ts'
import { objectsOnOwnPages } from '../schema/objects-on-own-pages.ts'
import { describedEnumerations, sharedObjects } from '../schema/shared-schemas.ts'
import { component } from '../schema/scope.ts'
import { viewOf } from '../schema/view.ts'
import { splitAtHeading } from '../text/sections.ts'
import { usesOf } from '../workflows/uses.ts'
import {
  parameterModel,
  requestBodyModel,
  responseModel,
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
    credentials: credentials(site, page),
    parameters,
    body,
    successes: successes.map((it) => successModel(document, view, site.operations, it)),
    pagination: pagination && paginationText(pagination),
    errors: errors.map((it) => responseModel(document, view, site.operations, it)),
    objects: shared.map((name) => ({ name, view: viewOf(scope, component(document, name) ?? {}) })),
    enumerations: enumerationModels(document, roots, onOwnPages),
    rateLimits: operation.responses.some(([status]) => status === '429')
      ? site.rateLimits
      : undefined,
    uses: usesOf(site.workflows, page),
  }
}

/** The number of members that an operation's page shows at most; it links to the other objects. */
export const MOST_MEMBERS = 80

/** The files of these objects. */
export function filesOf(
  { objectFiles }: Site,
  names: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map([...names].map((name) => [name, objectFiles.get(name)!]))
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

/** Webhooks and callbacks don't carry the credentials of the API. */
function credentials({ schemes }: Site, { kind, operation }: OperationPage): CredentialModel[][] {
  const security = kind === 'operation' ? operation.security : (operation.object.security ?? [])
  return security.map((alternative) =>
    Object.entries(alternative).flatMap(([name, scopes]) => {
      const scheme = schemes.get(name)
      return scheme ? [{ name, scheme, scopes }] : []
    }),
  )
}
