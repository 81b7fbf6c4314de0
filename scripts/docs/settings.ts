import { Ajv } from 'ajv'
import type { Problem } from '../document/problem.ts'
import { ProblemsError } from '../document/problem.ts'

/** The settings of a documentation; every part is optional. */
export interface DocsSettings {
  /** The address that samples call; by default the description's first server. */
  readonly baseUrl?: string
  /** How samples get the credential of each security scheme; by default from a variable named for it. */
  readonly credentials?: Readonly<Record<string, CredentialSettings>>
  /** Security schemes in order of preference, for operations that accept several. */
  readonly preferred?: readonly string[]
  /** The environment variables that replace the passwords in bodies, by member. */
  readonly secrets?: Readonly<Record<string, string>>
  /** Why requests that change something need an `Origin` header, if they do. */
  readonly origin?: string
  /** The client that TypeScript samples use. */
  readonly client?: ClientSettings
  /** The heading of the section about rate limits in the description's introduction. */
  readonly rateLimits?: string
}

export interface CredentialSettings {
  /** The name of an environment variable. */
  readonly variable: string
  /** The function of the client's package that accepts the credential, as `member` of an object if named. */
  readonly client?: { readonly function: string; readonly member?: string }
}

export interface ClientSettings {
  readonly package: string
  readonly factory: string
  /** The variable that holds the client in samples. */
  readonly name: string
  /** The folder of the generated operations, for a factory that needs them. */
  readonly generated?: string
}

/** The client for any description: the generic runtime with the generated operations. */
export function defaultClient(): ClientSettings {
  return {
    package: 'hitkeep-client',
    factory: 'createClient',
    name: 'client',
    generated: './generated',
  }
}

const text = { type: 'string' }
const line = { type: 'string', pattern: '^[^\\r\\n\\u2028\\u2029]*$' }
const name = { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' }

function object(properties: object, required: readonly string[] = []): object {
  return { type: 'object', additionalProperties: false, properties, required }
}

function map(values: object): object {
  return { type: 'object', additionalProperties: values }
}

const SCHEMA = object({
  baseUrl: { type: 'string', pattern: '^https?://[^\\s]+$' },
  credentials: map(
    object({ variable: name, client: object({ function: name, member: name }, ['function']) }, [
      'variable',
    ]),
  ),
  preferred: { type: 'array', items: text },
  secrets: map(name),
  origin: line,
  client: object({ package: line, factory: name, name, generated: line }, [
    'package',
    'factory',
    'name',
  ]),
  rateLimits: text,
})

/**
 * The settings at `x-specwright.docs` of an API in `redocly.yaml`. Names in them become code, so
 * they have to be names.
 *
 * @throws ProblemsError (exit code 2) for settings of another form
 */
export function docsSettings(extension: unknown, file: string): DocsSettings {
  const { docs = {} } = (extension ?? {}) as { docs?: unknown }
  const validator = new Ajv({ allErrors: true })
  if (validator.validate(SCHEMA, docs)) return docs as DocsSettings
  throw new ProblemsError(
    validator.errors!.map(({ instancePath, message }): Problem => ({
      code: 'configuration',
      severity: 'error',
      message: `x-specwright.docs${instancePath.replaceAll('/', '.')} ${message}`,
      hint: 'correct the setting',
      location: { file, line: 1, column: 1 },
    })),
    2,
  )
}
