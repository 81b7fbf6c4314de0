import type { Follow } from '../references.ts'
import { jsonTypes, type JsonType } from '../bodies/json-types.ts'
import { parsePointer, pointerOf } from '../json-pointer.ts'
import { isJson } from '../media-types.ts'
import { isObject } from '../objects.ts'
import type { Operation } from '../openapi.ts'
import type { DocumentProblem } from '../problem.ts'
import { schemasAt } from './schemas-at.ts'

/** How the answers of an operation continue each other; `Pagination` of the runtime. */
export interface Pagination {
  /** What the position of a page is: the number of items or of pages before it, or a token. */
  readonly by: (typeof POSITIONS)[number]
  /** The query parameter of the position. */
  readonly parameter: string
  /** The first page's position; 0 for an offset and 1 for a page by default. */
  readonly start?: number
  /** The query parameter of the size of a page. */
  readonly limit?: string
  /** The largest page to ask for. */
  readonly size?: number
  /** Where the answer has these, as keys. */
  readonly items: readonly string[]
  readonly total?: readonly string[]
  readonly more?: readonly string[]
  readonly next?: readonly string[]
}

const POSITIONS = ['offset', 'page', 'cursor'] as const

/** What is at the places in the answer that `x-pagination` names. */
const PLACES: Readonly<Record<string, readonly JsonType[]>> = {
  items: ['array'],
  total: ['number'],
  more: ['boolean', 'string', 'number', 'null', 'object'],
  next: ['string', 'number'],
}

const MEMBERS = [...POSITIONS, 'limit', ...Object.keys(PLACES)]

/** A larger maximum of the size is no recommendation. */
const LARGEST_PAGE = 1_000

/** What `x-pagination` of an operation says, or what is wrong with it; nothing where there is none. */
export function paginationOf(
  operation: Operation,
  follow: Follow,
): { readonly pagination?: Pagination; readonly problems: readonly DocumentProblem[] } {
  const given = (operation.object as Readonly<Record<string, unknown>>)['x-pagination']
  if (given === undefined) return { problems: [] }
  const problem = (message: string, hint: string, ...member: string[]): DocumentProblem => ({
    code: 'pagination',
    severity: 'error',
    message: `x-pagination of ${operation.operationId}: ${message}`,
    hint,
    pointer: operation.pointer + pointerOf('x-pagination', ...member),
  })
  if (!isObject(given))
    return { problems: [problem('it is not an object', 'write { offset: …, items: /… }')] }
  const position = POSITIONS.filter((name) => name in given)
  const problems = [
    ...Object.keys(given)
      .filter((name) => !MEMBERS.includes(name) && !name.startsWith('x-'))
      .map((name) =>
        problem(`unknown member ${JSON.stringify(name)}`, `use ${MEMBERS.join(', ')}`, name),
      ),
    ...(position.length === 1
      ? []
      : [problem('it needs one of offset, page and cursor', 'name the one query parameter')]),
    ...('items' in given
      ? []
      : [problem('it lacks items', 'give the JSON Pointer of the list, such as /data')]),
    ...('cursor' in given === 'next' in given
      ? []
      : [
          problem(
            'cursor and next belong together',
            'give the JSON Pointer of the next cursor, such as /next_cursor',
          ),
        ]),
    ...[...position, 'limit'].flatMap((name) =>
      name in given ? parameterProblems(operation, name, given[name], follow, problem) : [],
    ),
    ...Object.keys(PLACES).flatMap((name) =>
      name in given ? placeProblems(operation, name, given[name], follow, problem) : [],
    ),
  ]
  if (problems.length > 0) return { problems }
  return { pagination: read(operation, given as Given, position[0]!, follow), problems }
}

type Problem = (message: string, hint: string, ...member: string[]) => DocumentProblem

function parameterProblems(
  { parameters }: Operation,
  member: string,
  name: unknown,
  follow: Follow,
  problem: Problem,
): DocumentProblem[] {
  const query = parameters.filter((it) => it.in === 'query')
  const found = query.find((it) => it.name === name)
  if (!found)
    return [
      problem(
        `${member} names no query parameter of the operation`,
        `name one of ${query.map((it) => it.name).join(', ') || 'its query parameters; it has none'}`,
        member,
      ),
    ]
  const types = jsonTypes(found.schema, follow) ?? ['number']
  if (member === 'cursor' || types.includes('number')) return []
  return [problem(`${member} names a parameter that isn't a number`, 'name another', member)]
}

function placeProblems(
  operation: Operation,
  member: string,
  pointer: unknown,
  follow: Follow,
  problem: Problem,
): DocumentProblem[] {
  if (typeof pointer !== 'string' || !/^(\/|$)/.test(pointer))
    return [
      problem(
        `${member} is not a JSON Pointer`,
        'write one that begins with /; "" is the whole answer',
        member,
      ),
    ]
  const answers = successSchemas(operation)
  if (answers.length === 0)
    return [problem('no success of the operation has a JSON body', 'remove x-pagination', member)]
  const wanted = PLACES[member]!
  const fits = schemasAt(answers, parsePointer(pointer), follow).some((schema) =>
    (jsonTypes(schema, follow) ?? wanted).some((type) => wanted.includes(type)),
  )
  if (fits) return []
  const what = member === 'items' ? 'list' : member === 'total' ? 'number' : 'such value'
  const place = pointer === '' ? 'the answer itself' : pointer
  return [
    problem(
      `the answers have no ${what} at ${place}, which ${member} names`,
      'give the JSON Pointer of a described member, or describe it in the schema',
      member,
    ),
  ]
}

/** The schemas of the successes that are JSON. */
function successSchemas({ responses }: Operation): unknown[] {
  return responses
    .filter(([status]) => /^(2|default)/.test(status))
    .flatMap(([, { content = {} }]) => Object.entries(content))
    .filter(([name]) => isJson(name))
    .map(([, { schema }]) => schema ?? true)
}

type Given = Readonly<Record<string, string>>

function read(
  operation: Operation,
  given: Given,
  by: Pagination['by'],
  follow: Follow,
): Pagination {
  const parameter = given[by]!
  const [usual, keyword] = by === 'page' ? [1, 'minimum'] : [0, 'default']
  const start =
    numberOf(operation, parameter, 'default', follow) ??
    numberOf(operation, parameter, keyword, follow)
  const size = numberOf(operation, given.limit, 'maximum', follow)
  const places = Object.keys(PLACES).filter((name) => name in given)
  return {
    by,
    parameter,
    ...(by !== 'cursor' && start !== undefined && start !== usual && { start }),
    ...(given.limit !== undefined && { limit: given.limit }),
    ...(size !== undefined && size <= LARGEST_PAGE && { size }),
    items: [],
    ...Object.fromEntries(places.map((name) => [name, parsePointer(given[name]!)])),
  }
}

/** The number that the schema of a query parameter has for a keyword. */
function numberOf(
  { parameters }: Operation,
  name: string | undefined,
  keyword: string,
  follow: Follow,
): number | undefined {
  const { schema } = parameters.find((it) => it.in === 'query' && it.name === name) ?? {}
  const { $ref } = Object(schema) as { readonly $ref?: string }
  const value = (Object($ref ? follow($ref) : schema) as Record<string, unknown>)[keyword]
  return typeof value === 'number' ? value : undefined
}
