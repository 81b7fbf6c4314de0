import type { MockRequest } from '../prism.ts'
import type { Operation } from './operations.ts'

/**
 * The operation without optional parameters that a request lacks and Prism (5.12) reads nonetheless: it
 * throws at absent lists and objects in headers, and makes up the members of a `deepObject`.
 */
export function withoutAbsent(resource: Operation, { headers, query }: MockRequest): Operation {
  const { request = {} } = resource
  const given = [...query.keys()]
  const known = {
    ...(request.headers && {
      headers: keep(
        request.headers,
        ({ required, schema, name }) =>
          required || !/array|object/.test(`${schema?.type}`) || name.toLowerCase() in headers,
      ),
    }),
    ...(request.query && {
      query: keep(
        request.query,
        ({ required, style, name }) =>
          required || `${style}` !== 'deepObject' || given.some((it) => it.startsWith(`${name}[`)),
      ),
    }),
  }
  return { ...resource, request: { ...request, ...known } }
}

/** The items that fit; the same array when all do, because Prism compiles the schemas of each array. */
function keep<T>(items: T[], fits: (item: T) => boolean): T[] {
  return items.every(fits) ? items : items.filter(fits)
}

/** For a body such as `0` or `""`, which Prism takes for none: the operation with the body in a list. */
export function withListedBody(resource: Operation): Operation {
  const { body } = resource.request ?? {}
  const contents = body?.contents?.map(({ schema = {}, ...content }) => ({
    ...content,
    schema: { $schema: schema.$schema, type: 'array', items: schema } as typeof schema,
  }))
  return {
    ...resource,
    request: { ...resource.request, ...(body && contents && { body: { ...body, contents } }) },
  }
}
