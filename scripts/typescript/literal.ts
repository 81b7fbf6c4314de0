import { printable } from './printable.ts'

/**
 * A JavaScript literal of a JSON value, safe wherever an expression is allowed: untrusted text can't
 * break out of its string, end an enclosing `<script>`, or set a prototype.
 */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${propertyName(key)}: ${literal(member)}`)
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
  }
  return escapeJson(JSON.stringify(value))
}

/** A property name for an object literal or a type. */
export function propertyName(key: string): string {
  if (key === '__proto__') return '["__proto__"]'
  return /^([A-Za-z_$][\w$]*|0|[1-9]\d{0,8})$/.test(key) ? key : escapeJson(JSON.stringify(key))
}

/**
 * A member of a type that may be left out. One named like a member that every object inherits accepts
 * that one too: TypeScript looks it up in any object.
 */
export function optionalMember(name: string, type: string): string {
  const inherited = INHERITED_MEMBERS.has(name) ? ` | Object[${literal(name)}]` : ''
  return `readonly ${propertyName(name)}?: ${type}${inherited}\n`
}

/** The members of every object. */
export const INHERITED_MEMBERS: ReadonlySet<string> = new Set([
  ...['constructor', 'toString', 'toLocaleString', 'valueOf', 'hasOwnProperty'],
  ...['isPrototypeOf', 'propertyIsEnumerable'],
])

function escapeJson(json: string): string {
  return printable(json).replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--')
}
