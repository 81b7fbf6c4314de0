import type { Document, OperationObject, PathItem } from '../../document/openapi.ts'
import { operationsIn } from '../../document/path-item.ts'
import type { ProblemCode } from '../../document/problem-codes.ts'
import { resolve } from '../../document/references.ts'

/** Bytes of all files together, and characters of the value with all aliases written out. */
const LARGEST = 24 * 1024 * 1024

/** Members and items with all aliases written out. Each costs the later stages about two kilobytes. */
const MOST = 800_000

/** Structural characters of JSON and YAML. A parser needs more memory for each than for prose. */
const STRUCTURAL_CHARACTERS = 4 * MOST

/** Levels of lists and objects. The YAML parser stops at 100 by itself. */
const DEEPEST = 400

/** Items of one list. With more, functions of the libraries run out of arguments. */
const WIDEST = 100_000

/** Members of one object, or of several by the sum of squares: the parser that finds lines compares all pairs. */
const MEMBERS = 20_000

/** Keywords whose schemas become nested blocks in a validator. */
const NESTING_KEYS = new Set(['oneOf', 'prefixItems', 'patternProperties'])

/** Schemas of one such keyword, or of several by the sum of squares. */
const ALTERNATIVES = 1000

/** Each has an entry in every generated file. */
const OPERATIONS = 12_000

/** The limit that a description exceeds, as the start of a problem. */
export interface LimitExceeded {
  readonly code: ProblemCode
  readonly message: string
  readonly hint: string
}

/** Rejects a file that would take the description past the size limit, before it is read. */
export function tooLarge(bytes: number): LimitExceeded | undefined {
  const size = megabytes(bytes)
  return bytes <= LARGEST
    ? undefined
    : exceeded(`the description has ${size}; the limit is ${megabytes(LARGEST)}`)
}

/** Rejects a file that a parser would need too much memory for. */
export function tooDense(text: string): LimitExceeded | undefined {
  if (text.length <= STRUCTURAL_CHARACTERS) return undefined
  let count = 0
  for (let i = 0; i < text.length; i++) if (',[{\n'.includes(text[i]!)) count += 1
  return count > STRUCTURAL_CHARACTERS ? TOO_MANY_ENTRIES : undefined
}

/** Rejects a number of members and items, with aliases and references written out. */
export function tooManyEntries(entries: number): LimitExceeded | undefined {
  return entries <= MOST ? undefined : TOO_MANY_ENTRIES
}

/** Rejects a document with too many operations or parameters. */
export function tooManyOperations(document: Document): LimitExceeded | undefined {
  let [operations, parameters] = [0, 0]
  for (const path of Object.values(document.paths ?? {})) {
    const item = resolve<PathItem>(document, path)
    for (const { operation } of operationsIn(item)) {
      const own = (operation as OperationObject).parameters ?? []
      operations += 1
      parameters += own.length + (item.parameters?.length ?? 0)
    }
  }
  if (operations > OPERATIONS)
    return exceeded(`${operations} operations; the limit is ${OPERATIONS}`)
  return parameters <= WIDEST
    ? undefined
    : exceeded(`${parameters} parameters of operations; the limit is ${WIDEST}`)
}

/** The exceeded limit for the error of a stage that ran out of stack or memory; `undefined` for any other error. */
export function exhausted(error: unknown): LimitExceeded | undefined {
  const { name, code } = error as NodeJS.ErrnoException
  return name === 'RangeError' || code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? exceeded(`too large or too deep to be processed (${(error as Error).message})`)
    : undefined
}

/**
 * Rejects a value that contains itself, is nested too deeply for recursive functions, or grows
 * beyond the limits when its shared parts are written out.
 */
export function beyondLimits(value: unknown): LimitExceeded | undefined {
  const measures = new Map<object, Measure>()
  let members = 0
  let alternatives = 0
  const open = new Set<object>()
  const stack: unknown[] = [value]
  while (stack.length > 0) {
    const node = stack.at(-1)
    if (typeof node !== 'object' || node === null || measures.has(node)) {
      stack.pop()
    } else if (open.has(node)) {
      stack.pop()
      open.delete(node)
      measures.set(node, measure(node, measures))
    } else {
      open.add(node)
      if (open.size > 1_000_000) return TOO_DEEP
      const children = Object.values(node)
      if (!Array.isArray(node)) members += children.length ** 2
      if (members > MEMBERS ** 2 || children.length > WIDEST) return TOO_WIDE
      alternatives += alternativesOf(node) ** 2
      if (alternatives > ALTERNATIVES ** 2) return TOO_MANY_ALTERNATIVES
      for (const child of children) {
        if (open.has(child as object)) return CONTAINS_ITSELF
        if (typeof child === 'object' && child !== null) stack.push(child)
      }
    }
  }
  const { size, entries, depth } = measures.get(value as object) ?? NOTHING
  if (depth > DEEPEST) return TOO_DEEP
  return tooManyEntries(entries) ?? (size > LARGEST ? GROWS : undefined)
}

interface Measure {
  /** Characters as JSON, approximately. */
  readonly size: number
  readonly entries: number
  readonly depth: number
}

const NOTHING: Measure = { size: 0, entries: 0, depth: 0 }

function measure(node: object, measures: ReadonlyMap<object, Measure>): Measure {
  let { size, entries, depth } = { ...NOTHING, size: 2 }
  for (const [key, child] of Object.entries(node)) {
    const known = measures.get(child as object)
    size += key.length + 4 + (known?.size ?? (typeof child === 'string' ? child.length : 4))
    entries += 1 + (known?.entries ?? 0)
    depth = Math.max(depth, known?.depth ?? 0)
  }
  return { size, entries, depth: depth + 1 }
}

function alternativesOf(node: object): number {
  let sum = 0
  for (const key of NESTING_KEYS) {
    const value = (node as Readonly<Record<string, unknown>>)[key]
    if (typeof value === 'object' && value !== null) sum += Object.keys(value).length
  }
  return sum
}

const TOO_DEEP: LimitExceeded = {
  code: 'too-deep',
  message: `nested more than ${DEEPEST} levels deep`,
  hint: 'move inner parts to components and refer to them',
}

const TOO_WIDE = exceeded(
  `a list with more than ${WIDEST} items, an object with more than ${MEMBERS} members, or several nearly as large`,
)

const TOO_MANY_ALTERNATIVES = exceeded(
  `${[...NESTING_KEYS].join(', ')} of more than ${ALTERNATIVES} schemas, or several nearly as large`,
)

const TOO_MANY_ENTRIES = exceeded(
  `more than ${MOST} members and items, with aliases and references outside components written out`,
)

const CONTAINS_ITSELF: LimitExceeded = {
  code: 'yaml-cycle',
  message: 'an alias is part of its own value',
  hint: 'use $ref for a value that contains itself',
}

const GROWS: LimitExceeded = {
  code: 'too-large',
  message: `with its aliases written out, it has more than ${megabytes(LARGEST)}`,
  hint: 'use $ref instead of YAML aliases for parts that are used often',
}

function exceeded(message: string): LimitExceeded {
  const hint = 'split the description, or remove what the client does not need'
  return { code: 'too-large', message, hint }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MiB`
}
