import { Ajv2020 } from 'ajv/dist/2020.js'
import { ownKeywords } from './ajv-keywords.ts'
import { FORMATS } from './formats.ts'
import type { JsonSchema } from './json-schema.ts'
import { regularExpression } from '../../document/regular-expression.ts'

/** The function that Ajv wrote for a schema. */
export interface Compiled {
  /** The function's declaration, under a name of Ajv's choice. */
  readonly code: string
  /** What the names stand for that the code uses without declaring them. */
  readonly scope: ReadonlyMap<string, { readonly kind: string; readonly value: unknown }>
  /** What a caller's `unevaluatedProperties` and `unevaluatedItems` need to know; else `undefined`. */
  readonly evaluated: object | undefined
}

/**
 * A compiler of schemas in which `$ref` names other functions.
 *
 * @param tracksEvaluated whether `unevaluatedProperties` or `unevaluatedItems` occur anywhere: to
 * know what they apply to, every function must report what it has looked at
 */
export function compiler(tracksEvaluated: boolean): (schema: JsonSchema) => Compiled {
  let written = ''
  const ajv = new Ajv2020({
    strict: false,
    strictNumbers: true,
    validateSchema: false,
    meta: false,
    messages: false,
    logger: false,
    addUsedSchema: false,
    loopRequired: 4,
    multipleOfPrecision: 9,
    code: {
      lines: true,
      optimize: false,
      process: capture,
      regExp: Object.assign(expression, { code: '' }),
    },
  })
  /** Keeps the code, and leaves Ajv a function that costs nothing to make: ours run elsewhere. */
  function capture(code: string): string {
    written = code
    return 'return () => true'
  }
  // The constructor of this class overrides both.
  ajv.opts.unevaluated = tracksEvaluated
  ajv.opts.dynamicRef = false
  for (const [format, { type, name }] of Object.entries(FORMATS)) {
    const validate = () => true
    if (type === 'number')
      ajv.addFormat(format, Object.assign({ type, validate }, { helper: name }))
    else ajv.addFormat(format, Object.assign(validate, { helper: name }))
  }
  for (const definition of ownKeywords(ajv)) {
    ajv.removeKeyword(definition.keyword as string)
    ajv.addKeyword(definition)
  }

  return (schema) => {
    ajv.opts.ownProperties = INHERITED.test(JSON.stringify(schema))
    const { evaluated } = ajv.compile(schema) as { evaluated?: object }
    return {
      ...parse(written, ajv.scope.get()),
      evaluated: tracksEvaluated ? evaluated : undefined,
    }
  }
}

/** Names that every object inherits: where a schema has one, only own properties may count. */
const INHERITED = new RegExp(`"(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})"`)

function expression(pattern: string): RegExp {
  return regularExpression(pattern) as RegExp
}

/** Parts what Ajv hands to `new Function`: the names that it takes from its scope, and the function. */
function parse(written: string, values: Readonly<Record<string, unknown[] | undefined>>) {
  const start = written.indexOf('return function ')
  const scope = new Map<string, { kind: string; value: unknown }>()
  for (const [, name, kind, index] of written.slice(0, start).matchAll(SCOPED)) {
    scope.set(name!, { kind: kind!, value: values[kind!]![Number(index)] })
  }
  return { code: written.slice(start + 'return '.length), scope }
}

const SCOPED = /const (\w+) = scope\.(\w+)\[(\d+)\];/g
