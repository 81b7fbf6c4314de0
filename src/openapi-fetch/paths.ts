import type { Accepted } from '../runtime/call/client.ts'
import type { HttpError } from '../runtime/errors/errors.ts'
import type { Operation } from '../runtime/operation.ts'
import type { Encoded, ParametersOf } from '../runtime/request/input.ts'

/**
 * The operations that these security schemes suffice for, in the form of openapi-typescript's `paths`.
 * Bodies have the types that are accepted and that arrive, whatever their media types.
 */
export type PathsOf<Ops, Scheme extends string> = Items<ByPath<Ops, Accepted<Ops, Scheme>>>

/** Operations of the same path as a union. */
type ByPath<Ops, Name extends keyof Ops> = {
  [N in Name as Ops[N] extends { path: infer Path extends string } ? Path : never]: Ops[N]
}

type Items<Paths> = { [Path in keyof Paths]: Item<Extract<Paths[Path], Operation>> }

/** A path item has all methods, as openapi-typescript writes it: swr-openapi looks for those that all have. */
type Item<O extends Operation> = {
  [One in O as Lowercase<One['method']>]: Endpoint<One['types']>
} & { [Method in Exclude<HttpMethod, Lowercase<O['method']>>]?: never }

type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace'

type Endpoint<T> = {
  [Part in keyof T]: Part extends 'parameters'
    ? ParametersOf<T>
    : Part extends 'requestBody'
      ? Sent<T[Part]>
      : { [Status in keyof T[Part]]: Received<T[Part][Status], Status> }
}

type Sent<Body> = Body extends { content: infer Content }
  ? { content: { [Type in keyof Content]: Encoded<Type, Content[Type]> } }
  : Body

type Received<Response, Status> = Response extends { content: infer Content extends object }
  ? { content: Content }
  : IsError<Status> extends true
    ? { content: { '*/*': HttpError } }
    : { content?: never }

type IsError<Status> = `${Status & (string | number)}` extends `${4 | 5}${string}` | 'default'
  ? true
  : false
