import { GENERATED_HEADER } from '../../typescript/header.ts'

/** The declarations of the module: types, and one export per operation and per validator of a model. */
export function printDeclarations(
  names: readonly string[],
  ofModels: Iterable<string | undefined>,
): string {
  const models = [...new Set(ofModels)].filter((name) => name !== undefined)
  const exports = names.map((name) => `export declare const ${name}: OperationValidators\n`)
  const others = models.map((name) => `export declare const ${name}: Validate\n`)
  return `${GENERATED_HEADER}${TYPES}\n\n${exports.join('')}${others.join('')}`
}

const TYPES = `/** Where and why a value is invalid. */
export interface ValidationError {
  /** The place in the value, as a JSON Pointer. */
  readonly instancePath: string
  /**
   * The keyword of JSON Schema that the value violates; \`maxDepth\` for a value that is nested too
   * deeply to check it, \`maxPatternLength\` for a string that is too long for its pattern.
   */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Whether a value is valid; if not, \`errors\` has the reasons until the next call. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** The validators of an operation, for the values that the description restricts. */
export interface OperationValidators {
  /** By location and name, such as \`query limit\`. */
  readonly parameters: Readonly<Record<string, Validate>>
  /** By media type. */
  readonly requestBody: Readonly<Record<string, Validate>>
  /** By status, then by media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validate>>>>
}`
