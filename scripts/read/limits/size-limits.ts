import type { ProblemCode } from '../../document/problem-codes.ts'
import {
  METHODS,
  resolve,
  type Document,
  type OperationObject,
  type PathItem,
} from '../../document/openapi.ts'
import type { Problem } from '../../document/problem.ts'

/** Bytes of all files together, and characters of what they stand for when all aliases are written out. */
const LARGEST = 24 * 1024 * 1024

/** Members and items, all aliases written out; each costs the later stages about two kilobytes. */
const MOST = 800_000

/** Signs that begin or part members and items in a text: a parser takes more memory for each than for prose. */
const SIGNS = 4 * MOST

/** Lists and objects inside each other; the YAML parser stops at 100 by itself. */
const DEEPEST = 400

/** Items of one list: beyond it, functions of the libraries run out of arguments. */
const WIDEST = 100_000

/** Members of one object, or of several by the sum of squares: the parser that finds lines compares each with each. */
const MEMBERS = 20_000

/** Keywords whose schemas become blocks inside each other in a validator. */
const NESTING_KEYS = new Set(['oneOf', 'prefixItems', 'patternProperties'])

/** Schemas of one such keyword, or of several by the sum of squares. */
const ALTERNATIVES = 1000

/** Each has an entry in every generated file. */
const OPERATIONS = 12_000

/** Why something is rejected, and the fix. */
export interface Refusal extends Pick<Problem, 'message' | 'hint'> {
  readonly code: ProblemCode
}

/** Why a file is not even read that brings a description to this size in bytes. */
export function tooLarge(bytes: number): Refusal | undefined {
  const size = megabytes(bytes)
  return bytes <= LARGEST
    ? undefined
    : refusal(`the description has ${size}; the pipeline takes up to ${megabytes(LARGEST)}`)
}

/** Why a text is not even parsed. */
export function tooDense(text: string): Refusal | undefined {
  if (text.length <= SIGNS) return undefined
  let signs = 0
  for (let i = 0; i < text.length; i++) if (',[{\n'.includes(text[i]!)) signs += 1
  return signs > SIGNS ? TOO_MANY_ENTRIES : undefined
}

/** Why a description is not taken that has so many members and items when all is written out. */
export function tooManyEntries(entries: number): Refusal | undefined {
  return entries <= MOST ? undefined : TOO_MANY_ENTRIES
}

/** Why a well-formed document is not taken: its operations, or their parameters, are too many. */
export function tooManyOperations(document: Document): Refusal | undefined {
  let [operations, parameters] = [0, 0]
  for (const path of Object.values(document.paths ?? {})) {
    const item = resolve<PathItem>(document, path)
    for (const method of METHODS) {
      if (item[method] === undefined) continue
      const own = (item[method] as OperationObject).parameters ?? []
      operations += 1
      parameters += own.length + (item.parameters?.length ?? 0)
    }
  }
  if (operations > OPERATIONS)
    return refusal(`${operations} operations; the pipeline takes up to ${OPERATIONS}`)
  return parameters <= WIDEST
    ? undefined
    : refusal(`${parameters} parameters of operations; the pipeline takes up to ${WIDEST}`)
}

/** The problem behind an error of a stage that ran out of its stack or memory; `undefined` for another error. */
export function exhausted(error: unknown): Refusal | undefined {
  const { name, code } = error as NodeJS.ErrnoException
  return name === 'RangeError' || code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? refusal(`too large or too deep for a stage of the pipeline (${(error as Error).message})`)
    : undefined
}

/**
 * Why no stage could work on a value: it contains itself, it is nested too deeply for recursive
 * functions, or its shared parts make it grow beyond all bounds when they are written out.
 */
export function beyondLimits(value: unknown): Refusal | undefined {
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
  /** Characters as JSON, about. */
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
  for (const key of NESTING_KEYS) sum += sizeOf((node as Readonly<Record<string, unknown>>)[key])
  return sum
}

function sizeOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}

const TOO_DEEP: Refusal = {
  code: 'too-deep',
  message: `nested more than ${DEEPEST} levels deep`,
  hint: 'move inner parts to components and refer to them',
}

const TOO_WIDE = refusal(
  `a list of more than ${WIDEST} items, an object of more than ${MEMBERS} members, or several nearly as large`,
)

const TOO_MANY_ALTERNATIVES = refusal(
  `${[...NESTING_KEYS].join(', ')} of more than ${ALTERNATIVES} schemas, or several nearly as large`,
)

const TOO_MANY_ENTRIES = refusal(
  `more than ${MOST} members and items, aliases and references to no components written out`,
)

const CONTAINS_ITSELF: Refusal = {
  code: 'yaml-cycle',
  message: 'an alias stands inside of what it stands for',
  hint: 'use $ref for what contains itself',
}

const GROWS: Refusal = {
  code: 'too-large',
  message: `written out, its aliases have more than ${megabytes(LARGEST)}`,
  hint: 'use $ref instead of YAML aliases for what is used often',
}

function refusal(message: string): Refusal {
  const hint = 'divide the description, or leave out what the client does not need'
  return { code: 'too-large', message, hint }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MiB`
}
