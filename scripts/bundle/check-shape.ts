import { tooManyEntries } from '../read/limits/size-limits.ts'
import {
  COMPONENTS,
  DISPENSABLE,
  LOCATIONS,
  NEEDED,
  OBJECTS,
  STYLES,
  type Shape,
} from './openapi-shapes.ts'
import { pointerOf } from '../document/json-pointer.ts'
import { isReference, resolve } from '../document/references.ts'
import { isObject } from '../document/objects.ts'
import type { Document } from '../document/openapi.ts'
import type { DocumentProblem } from '../document/problem.ts'

/** The state of one walk over the document. */
interface Context {
  readonly document: Document
  readonly problems: DocumentProblem[]
  /** The targets of the references that are being replaced. */
  readonly followed: Set<unknown>
  /** Of problems here: warnings where the output is correct without the value. */
  readonly severity: DocumentProblem['severity']
  /** Values so far; the target of a replaced reference counts each time. */
  readonly count: { entries: number }
}

/**
 * The document without the parts that break the specification, such as a list in place of a map, and
 * a problem for each. Schemas stay as they are. References to anything but components are replaced
 * by their targets; `entries` is the number of values after that.
 */
export function wellFormed(document: object): {
  document: Document
  problems: DocumentProblem[]
  entries: number
} {
  const problems: DocumentProblem[] = []
  const count = { entries: 0 }
  const walked = { document: document as Document, problems, followed: new Set(), count }
  const checked = check({ ...walked, severity: 'error' }, document, 'Document', '') as Document
  const info = { ...NAMELESS, ...(checked.info as object | undefined) }
  return { document: { ...checked, info }, problems, entries: count.entries }
}

/** Of a description that doesn't say its title and version, which the lint reports. */
const NAMELESS = { title: 'API', version: '' }

/** The value without its malformed parts; `undefined` when it is malformed itself. */
function check(context: Context, value: unknown, shape: Shape, pointer: string): unknown {
  context.count.entries += 1
  if (typeof shape !== 'string') {
    return 'each' in shape
      ? checkMap(context, value, shape.each, pointer)
      : checkList(context, value, shape[0], pointer)
  }
  if (Object.hasOwn(OBJECTS, shape)) return checkObject(context, value, shape, pointer)
  if (shape === 'Callback') {
    return isReference(value) ? value : checkMap(context, value, 'PathItem', pointer)
  }
  if (shape === 'Responses') return checkResponses(context, value, pointer)
  return checkScalar(context, value, shape, pointer)
}

function checkResponses(context: Context, value: unknown, pointer: string): unknown {
  const responses = checkMap(context, withPlainStatuses(value), 'Response', pointer)
  if (!isObject(responses)) return responses
  return mapMembers(responses, (key, response) =>
    STATUS.test(key) || key.startsWith('x-')
      ? response
      : report(context, `${JSON.stringify(key)} is not a status`, pointer + pointerOf(key)),
  )
}

const STATUS = /^([1-5](\d\d|xx)|default)$/i

function checkMap(context: Context, map: unknown, each: Shape, pointer: string): unknown {
  const value = inlined(context, map)
  if (!isObject(value)) return malformed(context, value, 'an object', pointer)
  return mapMembers(value, (key, member) => {
    if (key.startsWith('x-')) return member
    const place = pointer + pointerOf(key)
    // Another first character would continue the host of a server's URL.
    if (pointer === '/paths' && !key.startsWith('/'))
      return report(context, `the path ${JSON.stringify(key)} must begin with "/"`, place)
    if (key === '$ref' && typeof member === 'string')
      return report(context, `$ref ${JSON.stringify(member)} leads to no such members`, place)
    return check(context, member === null && MAY_BE_EMPTY.has(each) ? {} : member, each, place)
  })
}

/** What says as little without a value as an empty object, which the lint reports. */
const MAY_BE_EMPTY: ReadonlySet<Shape> = new Set(['PathItem', 'Response', 'MediaType', 'Encoding'])

/** A map whose members a `$ref` names, as the files of many descriptions have it, which the lint reports. */
function inlined({ document }: Context, map: unknown): unknown {
  const target = isReference(map) ? resolve<unknown>(document, map) : undefined
  if (!isObject(target)) return map
  const { $ref: _, ...siblings } = map as Readonly<Record<string, unknown>>
  return { ...target, ...siblings }
}

/** Statuses are often followed by their names, which the lint reports. */
function withPlainStatuses(responses: unknown): unknown {
  if (!isObject(responses)) return responses
  return Object.fromEntries(
    Object.entries(responses).map(([key, it]) => {
      const [, status = key] = /^([1-5]\d\d)[ _-]/.exec(key) ?? []
      return [Object.hasOwn(responses, status) ? key : status, it]
    }),
  )
}

function checkList(context: Context, value: unknown, item: Shape, pointer: string): unknown {
  if (!Array.isArray(value)) return malformed(context, value, 'a list', pointer)
  return value
    .map((it, index) => check(context, it, item, pointer + pointerOf(index)))
    .filter((it) => it !== undefined)
}

function checkObject(context: Context, value: unknown, name: string, pointer: string): unknown {
  if (!isObject(value)) return malformed(context, value, 'an object', pointer)
  if (isReference(value)) return checkReference(context, value, name, pointer)
  const checked = mapMembers(value, (key, member) => {
    const shape = Object.hasOwn(OBJECTS[name]!, key) ? OBJECTS[name]![key] : undefined
    if (key === '$ref' && member !== null) {
      return malformed(context, member, 'a string', `${pointer}/$ref`)
    }
    if (shape === undefined) return key === '$ref' ? undefined : member
    const inner = DISPENSABLE.has(key) ? { ...context, severity: 'warning' as const } : context
    if (shape === 'style') return checkStyle(inner, member, value, pointer)
    // A key without a value means the same as no key, but an operation isn't meant to be none.
    if (member === null && shape !== 'Operation') return undefined
    return check(inner, member, shape, pointer + pointerOf(key))
  })
  const missing = NEEDED[name]?.find((key) => !Object.hasOwn(checked, key))
  if (missing === undefined) return checked
  if (Object.hasOwn(value, missing)) return undefined
  return report(context, `this ${name} has no ${JSON.stringify(missing)}`, pointer)
}

/** Styles that the location of a parameter doesn't have are malformed. */
function checkStyle(context: Context, style: unknown, owner: object, pointer: string): unknown {
  const { in: location = 'query' } = owner as { in?: string }
  const styles = Object.hasOwn(STYLES, location) ? STYLES[location]! : []
  if (style === null || !styles[0]) return undefined
  return styles.includes(style)
    ? style
    : malformed(context, style, `one of ${styles.join(', ')}`, `${pointer}/style`)
}

function checkReference(
  context: Context,
  reference: { readonly $ref: string },
  name: string,
  pointer: string,
): unknown {
  const { $ref } = reference
  const target = resolve<unknown>(context.document, reference)
  if (!isObject(target) || context.followed.has(target)) {
    return report(context, `$ref ${JSON.stringify($ref)} leads to no ${name}`, `${pointer}/$ref`)
  }
  const home = COMPONENTS.get(name)
  if (home !== undefined && $ref.startsWith(home) && !$ref.slice(home.length).includes('/')) {
    return reference
  }
  // The document is rejected anyway.
  if (tooManyEntries(context.count.entries) !== undefined) return undefined
  context.followed.add(target)
  const checked = checkObject(context, target, name, pointer)
  context.followed.delete(target)
  return checked
}

function checkScalar(context: Context, value: unknown, shape: string, pointer: string): unknown {
  switch (shape) {
    case 'text':
      if (typeof value === 'number' || typeof value === 'boolean') return String(value)
      return typeof value === 'string' ? value : malformed(context, value, 'a string', pointer)
    case 'flag':
      if (typeof value === 'boolean') return value
      return value === 'true' || value === 'false'
        ? value === 'true'
        : malformed(context, value, 'true or false', pointer)
    case 'location':
      return LOCATIONS.includes(value)
        ? value
        : malformed(context, value, `one of ${LOCATIONS.join(', ')}`, pointer)
    case 'scopes':
      return value === null ? [] : checkList(context, value, 'text', pointer)
    default:
      return isObject(value) || typeof value === 'boolean'
        ? value
        : malformed(context, value, 'a schema', pointer)
  }
}

/** The object with changed members, without those that become `undefined`. */
function mapMembers(object: object, change: (key: string, member: unknown) => unknown): object {
  return Object.fromEntries(
    Object.entries(object)
      .map(([key, member]): [string, unknown] => [key, change(key, member)])
      .filter(([, member]) => member !== undefined),
  )
}

function malformed(context: Context, value: unknown, wanted: string, pointer: string): undefined {
  const found = Array.isArray(value) ? 'a list' : value === null ? 'null' : `${typeof value}`
  const name = JSON.stringify(pointer.slice(pointer.lastIndexOf('/') + 1).replaceAll('~1', '/'))
  return report(context, `${name} must be ${wanted}, not ${found}`, pointer)
}

function report({ problems, severity }: Context, message: string, pointer: string): undefined {
  const remedy = 'correct it as the specification requires, or remove it'
  const hint = severity === 'error' ? `${remedy}; --lint off goes on without it` : remedy
  problems.push({ code: 'malformed', severity, message, hint, pointer })
}
