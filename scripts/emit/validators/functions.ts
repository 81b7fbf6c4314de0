import { createHash } from 'node:crypto'
import { uniqueName } from '../../document/unique-name.ts'
import { typeIdentifier } from '../../typescript/identifier.ts'
import { checksOf, hasUnevaluated, type Scope } from './checks.ts'
import type { JsonSchema } from './types.ts'

/** A function that checks a schema. */
interface CheckFunction {
  readonly name: string
  /** Expressions for errors; the first that isn't `undefined` is the result. */
  readonly checks: readonly string[]
  /** The functions that it calls, and whether for the same value. */
  readonly calls: readonly { readonly name: string; readonly inPlace: boolean }[]
  /** Whether it notes for itself what is evaluated. */
  readonly ownNotes: boolean
}

interface FunctionsOptions {
  /** Names that no function may have. */
  readonly taken: Iterable<string>
  /** The name of a unit's function; `undefined` if every value is valid. */
  readonly nameOf: (unitId: string) => string | undefined
  /** Whether `unevaluatedItems` or `unevaluatedProperties` occur. */
  readonly notes: boolean
  /** Whether strings with formats of dates may be a `Date`. */
  readonly dates: boolean
}

/** Functions for schemas, each schema once. */
export class Functions {
  readonly #functions = new Map<string, CheckFunction>()
  /** The names of functions for schemas that are not units. */
  readonly #bySchema = new Map<object, string | undefined>()
  readonly #byCode = new Map<string, string>()
  readonly #constants = new Map<string, string>()
  readonly #tables = new Map<string, string>()
  readonly #taken: Set<string>
  readonly #nameOf: (unitId: string) => string | undefined
  readonly #notes: boolean
  readonly #dates: boolean

  constructor(options: FunctionsOptions) {
    this.#taken = new Set(options.taken)
    this.#nameOf = options.nameOf
    this.#notes = options.notes
    this.#dates = options.dates
  }

  /** A name for a function that is added later. */
  reserve(wanted: string): string {
    const isTaken = (name: string) => this.#taken.has(name) || this.#taken.has(validatorName(name))
    const name = uniqueName(`check${wanted}`, isTaken, '_')
    this.#taken.add(name).add(validatorName(name))
    return name
  }

  /** Adds a function under a reserved name. */
  add(name: string, schema: JsonSchema): void {
    this.#functions.set(name, { name, ...this.#compile(schema) })
  }

  /**
   * The name of the function that checks a schema; `undefined` if every value is valid.
   *
   * @param wanted a name for a new function; by default one that describes the schema
   */
  nameFor(schema: JsonSchema, wanted?: string): string | undefined {
    if (schema === true) return undefined
    if (schema === false) return '_checkNever'
    if (typeof schema.$ref === 'string' && Object.keys(schema).length === 1) {
      return this.#nameOf(schema.$ref)
    }
    if (!this.#bySchema.has(schema)) this.#bySchema.set(schema, this.#addInline(schema, wanted))
    return this.#bySchema.get(schema)
  }

  /** The code of all functions, between the constants that they name and those that name them. */
  print(): string[] {
    const all = [...this.#functions.values()]
    const recursive = onCycle(all, () => true)
    const recursiveInPlace = onCycle(all, ({ inPlace }) => inPlace)
    const functions = all.map((it) =>
      printFunction(it, this.#notes, recursive.has(it.name), recursiveInPlace.has(it.name)),
    )
    return [declare(this.#constants), ...functions, declare(this.#tables)]
  }

  #compile(schema: JsonSchema): Omit<CheckFunction, 'name'> {
    if (schema === true) return { checks: [], calls: [], ownNotes: false }
    if (schema === false) return { checks: ['_checkNever()'], calls: [], ownNotes: false }
    const calls: { name: string; inPlace: boolean }[] = []
    const scope: Scope = {
      check: (part, inPlace) => {
        const name = this.nameFor(part)
        if (name !== undefined) calls.push({ name, inPlace })
        return name
      },
      constant: (kind, code) => named(this.#constants, kind, code),
      table: (kind, code) => named(this.#tables, kind, code),
      notes: this.#notes,
      dates: this.#dates,
    }
    const checks = checksOf(schema, scope)
    return { checks, calls, ownNotes: hasUnevaluated(schema) }
  }

  #addInline(schema: Exclude<JsonSchema, boolean>, wanted?: string): string | undefined {
    const compiled = this.#compile(schema)
    if (compiled.checks.length === 0) return undefined
    const code = compiled.checks.join('\n')
    const known = this.#byCode.get(code)
    if (known !== undefined) return known
    const name = this.reserve(wanted ?? describe(schema, code))
    this.#byCode.set(code, name)
    this.#functions.set(name, { name, ...compiled })
    return name
  }
}

/** The name of the validator that a function is exported as. */
export function validatorName(name: string): string {
  return name.replace('check', 'validate')
}

/** A name that stays the same when other schemas come and go. */
function describe(schema: Readonly<Record<string, unknown>>, code: string): string {
  const { type = [], format = [], ...others } = schema
  const words = [type, format].flat()
  const described = words.length === 0 ? [] : typeIdentifier(words.join(' '))
  const digest = Object.keys(others).length === 0 ? [] : digestOf(code)
  return ['', described, digest].flat().join('_')
}

function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 8)
}

/** The name of a constant, which is derived from its code. */
function named(constants: Map<string, string>, kind: string, code: string): string {
  const isOther = (name: string) => (constants.get(name) ?? code) !== code
  const name = uniqueName(`_${kind}${digestOf(code)}`, isOther, '_')
  constants.set(name, code)
  return name
}

function declare(constants: ReadonlyMap<string, string>): string {
  return [...constants].map(([name, code]) => `const ${name} = ${code}`).join('\n')
}

function printFunction(
  { name, checks, ownNotes }: CheckFunction,
  notes: boolean,
  isRecursive: boolean,
  isRecursiveInPlace: boolean,
): string {
  const all = [
    ...(isRecursive ? ['_checkDepth(depth)'] : []),
    ...checks,
    ...(ownNotes ? ['_merge(notes, outer)'] : []),
  ]
  const result = all.length === 0 ? '' : `  return ${all.join(' ??\n    ')}\n`
  const ownNotesCode = ownNotes ? '  const notes = _notes()\n' : ''
  const parameters = ['data', 'depth', ...(notes ? [ownNotes ? 'outer' : 'notes'] : [])]
  const code = `function ${name}(${parameters.join(', ')}) {\n${ownNotesCode}${result}}`
  return isRecursiveInPlace ? `const ${name} = /* @__PURE__ */ _once(${code})` : code
}

/** The names of functions on a cycle of such calls, or on a path between two cycles. */
function onCycle(
  functions: readonly CheckFunction[],
  counts: (call: CheckFunction['calls'][number]) => boolean,
): ReadonlySet<string> {
  const edges = functions.flatMap(({ name, calls }) =>
    calls.filter(counts).map((call): Edge => [name, call.name]),
  )
  const leading = withoutEnds(edges)
  return withoutEnds(leading.map(([from, to]): Edge => [to, from])).reduce(
    (names, [to]) => names.add(to),
    new Set<string>(),
  )
}

type Edge = readonly [from: string, to: string]

/** The edges from which a path can go on without end. */
function withoutEnds(edges: readonly Edge[]): readonly Edge[] {
  const outgoing = new Map<string, number>()
  const incoming = new Map<string, string[]>()
  for (const [from, to] of edges) {
    outgoing.set(from, (outgoing.get(from) ?? 0) + 1)
    if (!incoming.get(to)?.push(from)) incoming.set(to, [from])
  }
  const ends = new Set([...incoming.keys()].filter((name) => !outgoing.has(name)))
  for (const end of ends) {
    for (const from of incoming.get(end) ?? []) {
      outgoing.set(from, outgoing.get(from)! - 1)
      if (outgoing.get(from) === 0) ends.add(from)
    }
  }
  return edges.filter(([, to]) => !ends.has(to))
}
