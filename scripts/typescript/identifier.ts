/**
 * A camelCase identifier from the letters and digits of a name, e.g. `reposListForOrg` from
 * `repos/list-for-org`. Names that are reserved in JavaScript, can't be exported, or start with a
 * digit get a leading underscore. A name without letters and digits becomes `_`. Unicode equivalent
 * names become the same identifier.
 */
export function identifier(name: string): string {
  const words = name
    .normalize()
    .split(/[^\p{ID_Continue}$]+|_+(?=\p{L})/u)
    .filter((word) => word !== '')
  const joined = words
    .map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word)))
    .join('')
  return guard(joined)
}

/** A PascalCase identifier, for types. */
export function typeIdentifier(name: string): string {
  const words = name
    .normalize()
    .split(/[^\p{ID_Continue}$]+/u)
    .filter((word) => word !== '')
  return guard(words.map(upperFirst).join(''))
}

/** A PascalCase identifier from the title of an API, e.g. `Notes` from `Notes API`; `Api` if nothing is left. */
export function apiIdentifier(title: string): string {
  // What says only that it is the description of an API.
  const short = title
    .replace(/[\s-]*\bopen ?api\b[\s\d.]*$/i, '')
    .replace(/(\s+(rest|http|web))?\s+api$/i, '')
  return typeIdentifier(short === '' ? title : short).replace(/^_*$/, 'Api')
}

function guard(name: string): string {
  return /^[\p{ID_Start}$_]/u.test(name) && !RESERVED.has(name) ? name : `_${name}`
}

function lowerFirst(word: string): string {
  return /^[A-Z0-9]+$/.test(word)
    ? word.toLowerCase()
    : word.charAt(0).toLowerCase() + word.slice(1)
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Reserved words of strict-mode modules, TypeScript's type names, and names that would shadow or mislead. */
const RESERVED = new Set(
  (
    'arguments as async await break case catch class const constructor continue debugger default ' +
    'delete do else enum eval export extends false finally for from function if implements import ' +
    'in instanceof interface let new null of package private protected prototype public return ' +
    'static super switch then this throw true try typeof undefined var void while with yield ' +
    '__esModule exports require any bigint boolean never number object string symbol unknown type globalThis Infinity NaN ' +
    '__proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf'
  ).split(' '),
)
