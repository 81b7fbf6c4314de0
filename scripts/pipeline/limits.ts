import type { Problem } from './problem.ts'

/** Bytes of a file, and characters of what it stands for when all its aliases are written out. */
const LARGEST = 32 * 1024 * 1024

/** Lists and objects inside each other; the YAML parser stops at 100 by itself. */
const DEEPEST = 400

/** Members of one map, items of one list: beyond it, functions of the libraries run out of arguments. */
const WIDEST = 100_000

/** Why a file of this size is not even read. */
export function tooLarge(bytes: number): Pick<Problem, 'code' | 'message' | 'hint'> | undefined {
  if (bytes <= LARGEST) return undefined
  return {
    code: 'too-large',
    message: `the file has ${megabytes(bytes)}; the pipeline takes up to ${megabytes(LARGEST)}`,
    hint: 'divide the description, or leave out what the client does not need',
  }
}

/**
 * Why no stage could work on a value: it contains itself, it is nested too deeply for recursive
 * functions, or its shared parts make it grow beyond all bounds when they are written out.
 */
export function beyondLimits(
  value: unknown,
): Pick<Problem, 'code' | 'message' | 'hint'> | undefined {
  const measures = new Map<object, { size: number; depth: number }>()
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
      if (children.length > WIDEST) return TOO_WIDE
      for (const child of children) {
        if (open.has(child as object)) return CONTAINS_ITSELF
        if (typeof child === 'object' && child !== null) stack.push(child)
      }
    }
  }
  const { size, depth } = measures.get(value as object) ?? { size: 0, depth: 0 }
  if (depth > DEEPEST) return TOO_DEEP
  return size > LARGEST ? GROWS : undefined
}

function measure(
  node: object,
  measures: ReadonlyMap<object, { size: number; depth: number }>,
): { size: number; depth: number } {
  let size = 2
  let depth = 0
  for (const [key, child] of Object.entries(node)) {
    const known = measures.get(child as object)
    size += key.length + 4 + (known?.size ?? (typeof child === 'string' ? child.length : 4))
    depth = Math.max(depth, known?.depth ?? 0)
  }
  return { size, depth: depth + 1 }
}

const TOO_DEEP = {
  code: 'too-deep',
  message: `nested more than ${DEEPEST} levels deep`,
  hint: 'move inner parts to components and refer to them',
}

const TOO_WIDE = {
  code: 'too-large',
  message: `more than ${WIDEST} entries in one place`,
  hint: 'divide the description, or leave out what the client does not need',
}

const CONTAINS_ITSELF = {
  code: 'yaml-circle',
  message: 'an alias stands inside of what it stands for',
  hint: 'use $ref for what contains itself',
}

const GROWS = {
  code: 'too-large',
  message: `written out, its aliases have more than ${megabytes(LARGEST)}`,
  hint: 'use $ref instead of YAML aliases for what is used often',
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MiB`
}
