import type { Direction } from '../../document/schemas/direction.ts'
import { mapEntries } from '../../document/objects.ts'
import { mapOperations } from '../../document/path-item.ts'
import {
  inputLocation,
  statusKey,
  type Components,
  type Document,
  type Header,
  type MediaType,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Reference,
  type Response,
  type Schema,
} from '../../document/openapi.ts'
import { isReference, resolve, schemaReference } from '../../document/references.ts'
import { componentReferences } from '../../document/schemas/component-references.ts'
import { rawComponents } from '../../document/schemas/raw-components.ts'
import type { ValueTypes } from '../../document/schemas/wire-formats.ts'
import { requestForms } from '../../document/schemas/request-forms.ts'
import { extensionsOf, variantsOfBases } from '../../document/schemas/polymorphism.ts'
import {
  adaptParameter,
  adaptReceived,
  adaptSent,
  type Adapt,
  type AdaptRequest,
} from './adapt-request.ts'
import { objectTest } from './untyped.ts'
import { adaptSchema, baseOf, formOf, type Context } from './adapt-schema.ts'
import { discriminatorOf, extendedBy, tagged, tagsOf, textsOf } from './discriminators.ts'
import { adaptBody, type AdaptReceived } from './received-bodies.ts'

/**
 * The parts of a document that openapi-typescript turns into types, written so that it gives them the
 * meaning that the specifications give them: it rejects some legal descriptions and misreads others.
 *
 * `readOnly` members are removed from requests and `writeOnly` members from responses. What
 * webhooks send comes from the owner of these members, like a response.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#validating-readonly-and-writeonly
 */
export function adaptDocument(
  document: Document,
  values: ValueTypes = {},
  references = componentReferences(document),
  forms = requestForms(document, values, references),
): Document {
  const extensions = extensionsOf(references)
  const variants = variantsOfBases(document, references, extensions)
  const tags = tagsOf(document, references, variants)
  const bases = new Set(variants.keys())
  for (const name of references.components.keys())
    for (const base of extendedBy(name, { references, variants, tags })) bases.add(base)
  const isOfObjects = objectTest(references.follow)
  const shared = { document, values, references, forms, variants, tags, bases, isOfObjects }
  const adaptIn =
    (direction: Direction, isRaw = false): Adapt =>
    (schema) =>
      adaptSchema(schema, { ...shared, direction, isRaw })
  const sent = adaptSent(adaptIn('request'), adaptIn('request', true), references.follow)
  const received = Object.assign(adaptIn('response'), {
    raw: adaptIn('response', true),
    follow: references.follow,
  })

  const { paths, webhooks, components } = document
  const adapted = {
    ...document,
    ...(paths && { paths: adaptPathItems(document, paths, sent, received) }),
    ...(webhooks && {
      webhooks: adaptPathItems(document, webhooks, adaptReceived(received), received),
    }),
  }
  const raw = rawComponents(document, references)
  const schemas: [name: string, schema: Schema][] = []
  const add = (name: string, direction: Direction) =>
    schemas.push(...adaptComponent(name, { ...shared, direction, isRaw: raw.has(name) }))
  // The map grows when a schema refers to something that is not a component yet.
  for (const name of references.components.keys()) add(name, 'response')
  for (const name of forms.keys()) add(name, 'request')
  if (components === undefined && references.components.size === 0) return adapted
  const named = (kind: string, adapt: (component: never) => unknown) =>
    mapEntries((components as Record<string, object> | undefined)?.[kind] ?? {}, (_, component) =>
      adapt(resolve(document, component) as never),
    )
  return {
    ...adapted,
    components: {
      schemas: Object.fromEntries(schemas),
      responses: named('responses', (it: Response) => adaptResponse(it, received)),
      parameters: named('parameters', sent.parameter),
      requestBodies: named('requestBodies', sent.body),
      headers: named('headers', (it: Header) => adaptParameter(it, received)),
    } as Components,
  }
}

/** The schema of a component in one direction, and for one that others extend, the base of these. */
function adaptComponent(name: string, context: Context): [name: string, schema: Schema][] {
  const component = context.references.components.get(name)!
  const schema = adaptSchema(component, context)
  const form = formOf(name, context)
  const tags = context.tags.get(name) ?? new Map<string, readonly string[]>()
  if (!context.bases.has(name)) return [[form, tagged(schema, tags)]]
  const base = baseOf(name, context)
  const itself = { allOf: [{ $ref: schemaReference(base) }] }
  const variants = context.variants.get(name)
  if (variants === undefined) {
    return [
      [form, tagged({ ...textsOf(schema), ...itself }, tags)],
      [base, schema],
    ]
  }
  const { propertyName } = discriminatorOf(component)!
  const others = new Map([...tags].filter(([property]) => property !== propertyName))
  const ownValues = [...variants.ownValues, ...(tags.get(propertyName) ?? [])]
  const oneOf: Schema[] = variants.names.map((it) => ({
    $ref: schemaReference(formOf(it, context)),
  }))
  if (ownValues.length > 0) oneOf.push(tagged(itself, new Map([[propertyName, ownValues]])))
  return [
    [form, { ...textsOf(schema), oneOf }],
    [base, tagged(schema, others)],
  ]
}

function adaptPathItems(
  document: Document,
  items: object,
  sent: AdaptRequest,
  received: AdaptReceived,
) {
  return mapEntries(withoutExtensions(items), (_, item) =>
    mapEntries(
      mapOperations(item as object, ({ operation }) =>
        adaptOperation(document, operation as OperationObject, sent, received),
      ),
      (key, value) =>
        key === 'parameters' ? adaptParameters(document, value as Parameter[], sent) : value,
    ),
  ) as Record<string, PathItem>
}

function adaptOperation(
  document: Document,
  operation: OperationObject,
  sent: AdaptRequest,
  received: AdaptReceived,
): object {
  const { parameters, requestBody, responses, callbacks, ...rest } =
    operation as OperationObject & {
      callbacks?: unknown
    }
  return {
    ...rest,
    ...(parameters && { parameters: adaptParameters(document, parameters, sent) }),
    ...(requestBody && {
      requestBody: unlessReference(requestBody, sent.body),
    }),
    ...(responses && {
      responses: Object.fromEntries(
        Object.entries(withoutExtensions(responses)).map(([status, it]) => [
          statusKey(status),
          unlessReference(it as Response, (response) => adaptResponse(response, received)),
        ]),
      ),
    }),
  }
}

/** If several parameters have the same name and location, the last one counts. */
function adaptParameters(
  document: Document,
  parameters: readonly (Parameter | Reference)[],
  sent: AdaptRequest,
): unknown[] {
  const byName = new Map(
    parameters.map((it) => {
      const parameter = resolve<Parameter>(document, it)
      return [`${inputLocation(parameter)} ${parameter.name}`, it]
    }),
  )
  return [...byName.values()].map((it) => unlessReference(it, sent.parameter))
}

function adaptResponse(
  { headers, links: _, content, ...response }: Response & { links?: unknown },
  adapt: AdaptReceived,
): object {
  return {
    ...response,
    ...(content && {
      content: mapEntries(content, (name, it) => adaptBody(name, it as MediaType, adapt)),
    }),
    ...(headers && {
      headers: mapEntries(headers, (_, it) =>
        unlessReference(it as Header, (header) => adaptParameter(header, adapt)),
      ),
    }),
  }
}

function unlessReference<T extends object>(
  node: T | Reference,
  adapt: (node: T) => unknown,
): unknown {
  return isReference(node) ? node : adapt(node)
}

function withoutExtensions(map: object): object {
  const entries = Object.entries(map)
  const kept = entries.filter(([key]) => !key.startsWith('x-'))
  return kept.length === entries.length ? map : Object.fromEntries(kept)
}
