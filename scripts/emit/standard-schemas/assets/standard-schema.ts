/** A validator in the form of Standard Schema 1, which forms and servers of other makers take. @see https://standardschema.dev */
export interface StandardSchema<Value> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'specwright'
    /** Only for the types. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Value; readonly issues?: undefined }
      | { readonly issues: readonly SchemaIssue[] }
  }
}

/** What is wrong with a value. */
export interface SchemaIssue {
  /** For people; continues the name of the value: "must be …". */
  readonly message: string
  /** The members and indexes that lead to the value. */
  readonly path: readonly (string | number)[]
}

interface Failure {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

interface Validate {
  (value: unknown): boolean
  errors?: readonly Failure[] | null
}

/** A validator in this form, which may accept dates as they are; without one every value is valid. */
export function _standardSchema<Value>(
  validator: () => Validate | undefined,
  keepsDates = false,
): StandardSchema<Value> {
  return {
    '~standard': {
      version: 1,
      vendor: 'specwright',
      validate(value) {
        const plain = _asJson(value, keepsDates)
        const validate = validator()
        if (!validate || validate(plain)) return { value: value as Value }
        const failures = validate.errors ?? []
        return { issues: failures.filter(_isShown).map((it) => _issueOf(it, plain)) }
      },
    },
  }
}

/** What failed in each of several alternatives is left out. */
function _isShown({ instancePath }: Failure, index: number, all: readonly Failure[]): boolean {
  return !all
    .slice(index + 1)
    .some(
      (it) =>
        /^(any|one)Of$/.test(it.keyword) && `${instancePath}/`.startsWith(`${it.instancePath}/`),
    )
}

function _issueOf({ instancePath, keyword, params }: Failure, root: unknown): SchemaIssue {
  let value = root
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const found = Array.isArray(value) ? Number(key) : key
      value = (value as Readonly<Record<string | number, unknown>>)[found]
      return found
    })
  const member =
    params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty']
  return {
    message: _MESSAGES[keyword]?.(params) ?? 'is not allowed',
    path: typeof member === 'string' ? [...path, member] : path,
  }
}

/** The value as JSON has it: without undefined members, and dates as strings unless they are kept. */
function _asJson(value: unknown, keepsDates: boolean): unknown {
  if (keepsDates && value instanceof Date) return value
  const { toJSON } = Object(value) as { toJSON?: unknown }
  const plain: unknown = typeof toJSON === 'function' ? toJSON.call(value) : value
  if (Array.isArray(plain)) return plain.map((item) => _asJson(item, keepsDates) ?? null)
  if (typeof plain !== 'object' || plain === null || plain instanceof Blob) return plain
  const members = Object.entries(plain).map(
    ([name, member]) => [name, _asJson(member, keepsDates)] as const,
  )
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

function _listed(values: unknown, separator: string): string {
  return [values]
    .flat()
    .map((it) => (typeof it === 'string' ? it : JSON.stringify(it)))
    .join(separator)
}

function _count(limit: unknown, unit: string): string {
  return `${String(limit)} ${unit}${limit === 1 ? '' : 's'}`
}

const _MESSAGES: Readonly<Record<string, (params: Failure['params']) => string>> = {
  required: () => 'is required',
  dependentRequired: ({ property }) => `is required together with ${String(property)}`,
  type: ({ type }) => `must be of the type ${_listed(type, ' or ')}`,
  enum: ({ allowedValues }) => `must be one of ${_listed(allowedValues, ', ')}`,
  const: ({ allowedValue }) => `must be ${_listed([allowedValue], '')}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${String(multipleOf)}`,
  maximum: ({ limit }) => `must be at most ${String(limit)}`,
  minimum: ({ limit }) => `must be at least ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${String(limit)}`,
  maxLength: ({ limit }) => `must have at most ${_count(limit, 'character')}`,
  minLength: ({ limit }) => `must have at least ${_count(limit, 'character')}`,
  format: ({ format }) => `must have the format ${String(format)}`,
  pattern: ({ pattern }) => `must match ${String(pattern)}`,
  maxItems: ({ limit }) => `must have at most ${_count(limit, 'item')}`,
  minItems: ({ limit }) => `must have at least ${_count(limit, 'item')}`,
  uniqueItems: () => 'must not have the same item twice',
  contains: () => 'has too few or too many items of a kind',
  maxProperties: ({ limit }) => `must have at most ${_count(limit, 'member')}`,
  minProperties: ({ limit }) => `must have at least ${_count(limit, 'member')}`,
  propertyNames: ({ propertyName }) => `must not have the member ${String(propertyName)}`,
  anyOf: () => 'must have one of the described forms',
  oneOf: () => 'must have exactly one of the described forms',
  maxDepth: () => 'is nested too deeply',
  maxPatternLength: () => 'is too long to be checked',
}
