import type { Field, Operation, SecurityScheme } from '../runtime/operation.ts'
import type { Raw } from '../runtime/request/input.ts'
import type { BodyOf, StatusOf } from '../runtime/response/result.ts'
import type { OperationValidators } from '../runtime/response/validate.ts'

/** An operation with the examples of its answers, as the pipeline emits it. */
export interface DescribedOperation {
  readonly operation: Operation
  /** Only for the types: the names of the examples by status. */
  readonly names?: unknown
  /** By status, media type and name. */
  readonly examples: Examples
  /** Headers of answers with their examples, by status. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Paths of servers, which may precede that of the operation. */
  readonly bases?: readonly string[]
  /** How parameters that are single values or lists are read, by location and name. */
  readonly parameters: Readonly<Record<string, ReadParameter>>
  /** How forms in the usual style are read, by media type. */
  readonly forms?: Readonly<Record<string, ReadForm>>
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  readonly validators?: OperationValidators
}

export type Examples = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>
>

/** How the string of a parameter becomes a value. */
export interface ReadParameter {
  /** Whether it is JSON, or the types of JSON that it may be; any other string stays one. */
  readonly json?: boolean | readonly string[]
  readonly list?: boolean
}

/** How a form becomes an object. */
export interface ReadForm {
  /** By name, `*` for all others; those that aren't here are strings. */
  readonly fields?: Readonly<Record<string, Field>>
  readonly required?: readonly string[]
  /** What required fields are that leave nothing in a form: `null`, and empty lists. */
  readonly blank?: Readonly<Record<string, unknown>>
}

/** What operations answer, by their names; others answer with the first example of a success. */
export type MockAnswers<Ops> = { readonly [Name in keyof Ops]?: MockAnswer<Ops[Name]> }

/** The name of an example, a declared status, or an answer of one's own. */
export type MockAnswer<It> = It extends {
  operation: infer O extends Operation
  names?: infer Names
}
  ? NameOf<NonNullable<Names>> | AnswersOf<O, NonNullable<Names>>
  : never

type NameOf<Names> = Names[keyof Names]

type AnswersOf<O extends Operation, Names> = {
  [S in keyof O['responses']]: Chosen<O, S, S extends keyof Names ? Names[S] : never> | Own<O, S>
}[keyof O['responses']]

/** An example of a status, by default the first. */
interface Chosen<O extends Operation, S extends keyof O['responses'], Name> {
  readonly status: StatusOf<O, S>
  readonly example?: Name
  readonly headers?: Readonly<Record<string, string>>
}

/** A body for a status, in the form in which the client returns it, or as it is sent. */
interface Own<O extends Operation, S extends keyof O['responses']> {
  readonly status: StatusOf<O, S>
  readonly body: Sent<BodyOf<O, S>> | Raw | FormData
  /** @default the first that the description has for the status */
  readonly contentType?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A body as it is given; that of a stream as its items. */
type Sent<Body> =
  Body extends AsyncIterable<infer Item> ? Iterable<Given<Item>> | AsyncIterable<Given<Item>> : Body

/** An item of a stream; only the data of an event is needed. */
type Given<Item> = Item extends { readonly data: infer Data; readonly event: infer Name }
  ? { readonly data: Data; readonly event?: Name; readonly id?: string; readonly retry?: number }
  : Item

export interface MockOptions {
  /** Where the API is. @default anywhere, with the path of a described server or none */
  readonly baseUrl?: string | URL | undefined
}

/** A request that is described, apart from what it holds. */
export interface Match {
  /** The name under which the operation is given. */
  readonly name: string
  readonly described: DescribedOperation
  /** The values of path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>
}
