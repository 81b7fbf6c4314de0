import { GENERATED_HEADER } from '../../typescript/header.ts'

/** The types of the module: one export per operation. */
export function printDeclarations(names: readonly string[]): string {
  const exports = names.map((name) => `export declare const ${name}: OperationValidators\n`)
  return `${GENERATED_HEADER}${TYPES}\n\n${exports.join('')}`
}

const TYPES = `/** Where and why a value does not fit, as Ajv reports it. */
export interface ValidationError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Says whether a value fits; if it does not, \`errors\` says why until the next call. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** An operation's validators, for those of its values of which the description says anything. */
export interface OperationValidators {
  /** By location and name, such as \`query limit\`. */
  readonly parameters: Readonly<Record<string, Validate>>
  /** By media type. */
  readonly requestBody: Readonly<Record<string, Validate>>
  /** By status, then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validate>>>>
}`
