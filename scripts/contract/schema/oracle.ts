import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { at, pointerOf } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'
import { pointerTo, walk, type Visit } from '../../document/walk.ts'
import { inDialect2020, seenBy, type Direction } from './dialect.ts'
import { FORMATS } from './formats.ts'
import { partsAt } from './parts.ts'
import { boundedPattern } from './patterns.ts'

/** A way in which a value breaks a schema. */
export interface Violation {
  readonly keyword: string
  /** RFC 6901 pointer into the value. */
  readonly instancePath: string
  readonly message: string
  /** Of the keyword in the document, wherever references led. */
  readonly pointer: string
}

/**
 * The description itself as a judge, read by Ajv 2020-12; mock and validators are compared with it.
 * It stays independent on purpose: it must not share a bug with what it judges. So it has its own
 * 3.1 upgrade, read/write direction and media types (dialect.ts, media-types.ts), although
 * scripts/document has them too.
 */
export interface Oracle {
  readonly direction: Direction
  /** The document that pointers refer to. */
  readonly document: Document
  /** All violations of the schema at a pointer; none when it accepts the value. */
  violations(pointer: string, value: unknown): readonly Violation[]
  accepts(pointer: string, value: unknown): boolean
  /** The pointer of the `contentSchema` that applies to a string at a pointer, if that holds JSON. */
  contentSchemaAt(pointer: string): string | undefined
}

/** @param source the bundled document */
export function createOracle(source: Document, direction: Direction): Oracle {
  const document = seenBy(inDialect2020(source), direction)
  const regExp = Object.assign((pattern: string) => boundedPattern(pattern, document), {
    code: '',
  })
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    verbose: true,
    validateFormats: true,
    code: { regExp },
  })
  ajvFormats.default(ajv)
  for (const [name, format] of Object.entries(FORMATS)) ajv.addFormat(name, format)
  ajv.addSchema(document as object, DESCRIPTION)
  const compiled = new Map<string, ValidateFunction>()
  let places: ReadonlyMap<object, Visit> | undefined

  const validatorAt = (pointer: string): ValidateFunction => {
    let validate = compiled.get(pointer)
    if (!validate) {
      if (at(document, pointer) === undefined) throw new Error(`no schema at ${pointer}`)
      validate = ajv.compile({ $ref: `${DESCRIPTION}#${asFragment(pointer)}` })
      compiled.set(pointer, validate)
    }
    return validate
  }
  const violations = (pointer: string, value: unknown): readonly Violation[] => {
    const validate = validatorAt(pointer)
    if (validate(value)) return []
    if (at(document, pointer) === false) return [{ ...REFUSED, pointer }]
    places ??= new Map([...walk(document)].map((visit) => [visit.node, visit]))
    const placeOf = (node: unknown): string => {
      const visit = places?.get(node as object)
      return visit ? pointerTo(visit) : pointer
    }
    return (validate.errors ?? []).map((error) => fromAjv(error, placeOf))
  }
  return {
    direction,
    document,
    violations,
    accepts: (pointer, value) => validatorAt(pointer)(value),
    contentSchemaAt: (pointer) =>
      partsAt(document, pointer)
        .filter(({ schema }) => /json/.test(String(schema['contentMediaType'])))
        .filter(({ schema }) => schema['contentSchema'] !== undefined)
        .map((part) => `${part.pointer}/contentSchema`)[0],
  }
}

const DESCRIPTION = 'description:'
const REFUSED = { keyword: 'false', instancePath: '', message: 'nothing is allowed here' }

function fromAjv(
  { keyword, instancePath, message, params, parentSchema }: ErrorObject,
  placeOf: (schema: unknown) => string,
): Violation {
  const detail = keyword === 'additionalProperties' ? ` (${params['additionalProperty']})` : ''
  const isStated = Object.hasOwn(Object(parentSchema) as object, keyword)
  return {
    keyword,
    instancePath,
    message: (message ?? keyword) + detail,
    pointer: placeOf(parentSchema) + (isStated ? pointerOf(keyword) : ''),
  }
}

function asFragment(pointer: string): string {
  return pointer
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/')
}
