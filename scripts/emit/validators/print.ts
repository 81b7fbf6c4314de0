import { createHash } from 'node:crypto'
import { literal, propertyName } from '../../typescript/literal.ts'
import type { Compiled } from './compile.ts'

/** The parts of a file that its functions share. */
export interface Shared {
  /** Values of constants by name. */
  readonly constants: Map<string, string>
  /** The same for constants that name functions, and so come after them. */
  readonly tables: Map<string, string>
  /** Names of the helpers in use. */
  readonly helpers: Set<string>
}

/**
 * A compiled function as it stands in the file: under its own name, with what it takes from
 * elsewhere by the names that this has there.
 *
 * @param once whether the function must not apply itself to a value that it is already checking
 * @param nameOf the name of the function that checks a unit, by the unit's id
 */
export function printFunction(
  name: string,
  { code, scope, evaluated }: Compiled,
  once: boolean,
  nameOf: (id: string) => string | undefined,
  shared: Shared,
): string {
  const own = /^function (\w+)/.exec(code)![1]!
  const body = code.slice(code.indexOf('{\n', code.indexOf('}={})')))
  const named = body.replace(
    TOKEN,
    (token, base: string | undefined, path = '', offset: number) => {
      if (base === undefined) return token.includes('<') ? literal(JSON.parse(token)) : token
      if (base === own) return name + path
      const { kind, value } = scope.get(base) ?? {}
      switch (kind) {
        case 'schema': {
          const part = follow(value, path)
          const onlyNames = body.endsWith('.call(', offset)
          return constant(shared.constants, '_values', literal(onlyNames ? namesOf(part) : part))
        }
        case 'obj': {
          const lines = Object.entries(value as Record<string, string>).map(
            ([member, id]) => `  ${propertyName(member)}: ${nameOf(id)},\n`,
          )
          return constant(shared.tables, '_members', `{\n${lines.join('')}}`)
        }
        case 'pattern':
          return constant(shared.constants, '_pattern', patternCode(value as RegExp)) + path
        case 'formats':
          return helper(shared, (value as { helper: string }).helper)
        case 'func':
          return helper(shared, helperOf(value)) + path
        default:
          return (nameOf(base) ?? base) + path
      }
    },
  )
  const text = evaluated === undefined ? named : withSafeNotes(named)
  const inner = once ? `${name}_once` : name
  const before = once ? [`const ${name}_active = new Set()`, declare(inner, text)] : []
  const outer = declare(name, once ? onceBody(name) : text)
  if (evaluated === undefined) return [...before, outer].join('\n')
  const properties = `{ evaluated: ${literal(evaluated)} }`
  const assigned = `const ${name} = /* @__PURE__ */ Object.assign(${outer}, ${properties})`
  return [...before, assigned].join('\n')
}

/**
 * Mends how Ajv notes which members and items it has evaluated: each variable has a value also where
 * the branch that sets it is not taken, none inherits members, and `true` (all) gets none and is no
 * number.
 */
function withSafeNotes(body: string): string {
  const names = new Set(
    [...body.matchAll(/^var ((?:props|items)\d+) = /gm)].map(([, name]) => name!),
  )
  const values = [...names].map((name) => `${name} = ${name.startsWith('props') ? EMPTY : '0'}`)
  const notes = values.length === 0 ? '' : `\nvar ${values.join(', ')};`
  return body
    .replace('{', () => `{${notes}`)
    .replace(/^(var props\d+ = )\{\};$/gm, `$1${EMPTY};`)
    .replace(/^(props\d+)\[\w+\] = true;$/gm, 'if($1 !== true) $&')
    .replace(/\blen\d+ <= (items\d+)/g, '($1 === true || $&)')
    .replace(/\blen\d+ > (items\d+)/g, '$1 !== true && $&')
}

const EMPTY = '{ __proto__: null }'

function declare(name: string, body: string): string {
  return `function ${name}(data, instancePath = "") ${body.trim()}`
}

/** What is added to the name of a function that must stop at itself, for the declarations that this takes. */
export const ONCE = ['', '_once', '_active']

/** Lets a schema that leads back to itself at the same value say nothing more there. */
function onceBody(name: string): string {
  return `{
  if (${name}_active.has(instancePath)) {
    ${name}.errors = null
    return true
  }
  ${name}_active.add(instancePath)
  try {
    return ${name}_once(data, instancePath)
  } finally {
    ${name}_active.delete(instancePath)
  }
}`
}

/** A string literal, or a name that Ajv numbers (no property) with the properties that follow it. */
const TOKEN =
  /"(?:[^"\\]|\\.)*"|(?<![.\w$])((?:schema|pattern|formats|func|obj|validate|unit)\d+)((?:\.[\w$]+|\["(?:[^"\\]|\\.)*"\]|\[\d+\])*)/g

/** Gives what a constant is called; its name comes from its content, so that it stays when others come and go. */
function constant(constants: Map<string, string>, prefix: string, code: string): string {
  const digest = createHash('sha256').update(code).digest('hex')
  for (let length = 8; ; length++) {
    const name = prefix + digest.slice(0, length)
    const known = constants.get(name)
    if (known === undefined) constants.set(name, code)
    if (known === undefined || known === code) return name
  }
}

function patternCode({ source, flags }: RegExp): string {
  return `/* @__PURE__ */ new RegExp(${[source, flags].map(literal).join(', ')})`
}

function helper({ helpers }: Shared, name: string): string {
  helpers.add(name)
  return name
}

/** Ajv knows its run-time functions by the code that would import them. */
function helperOf(value: unknown): string {
  const { code, helper } = value as { code?: unknown; helper?: string }
  if (helper !== undefined) return helper
  if (String(code).includes('/equal"')) return '_equal'
  return String(code).includes('/ucs2length"') ? '_length' : '_hasOwn'
}

/** The part of a schema that a path of properties in Ajv's code leads to. */
function follow(schema: unknown, path: string): unknown {
  let part = schema
  for (const [, name, key] of path.matchAll(/\.([\w$]+)|\[("(?:[^"\\]|\\.)*"|[^\]]+)\]/g)) {
    part = (part as Record<string, unknown>)[name ?? JSON.parse(key!)]
  }
  return part
}

function namesOf(properties: unknown): object {
  return Object.fromEntries(Object.keys(properties as object).map((name) => [name, true]))
}
