import {
  _,
  str,
  Name,
  type Ajv2020,
  type AnySchema,
  type Code,
  type CodeKeywordDefinition,
  type KeywordCxt,
} from 'ajv/dist/2020.js'
import { Type, alwaysValidSchema, mergeEvaluated, toHash } from 'ajv/dist/compile/util.js'
import { propertyInData } from 'ajv/dist/vocabularies/code.js'

/**
 * Keywords of which Ajv's own code would be several times as long, and take as much longer to make,
 * or would take lists for other than they are. Where the first error ends the function, code after a
 * check need not ask whether it passed.
 */
export function ownKeywords(ajv: Ajv2020): CodeKeywordDefinition[] {
  const items = ajv.getKeyword('items') as CodeKeywordDefinition
  const contains = ajv.getKeyword('contains') as CodeKeywordDefinition
  return [
    { keyword: '$ref', schemaType: 'string', code: checkReference },
    {
      keyword: 'properties',
      type: 'object',
      schemaType: 'object',
      before: 'patternProperties',
      code: checkMembers,
    },
    { ...items, code: (context) => checkItems(context, items) },
    // Of an empty list Ajv checks nothing that comes after `prefixItems`.
    { ...contains, before: 'prefixItems', code: checkContains },
  ]
}

const [PATH, ERRORS, COUNT] = ['instancePath', 'vErrors', 'errors'].map(
  (name) => new Name(name),
) as [Name, Name, Name]

/** Instead of Ajv's way to refer, which compiles the target together with the schema that refers to it. */
function checkReference(context: KeywordCxt): void {
  const { gen, data, it, schema } = context
  const target = new Name(schema as string)
  const call = _`${target}(${data}, ${str`${PATH}${it.errorPath}`})`
  if (endsAtError(context)) {
    refuseUnless(context, call, target)
    mergeEvaluatedOf(context, target)
    return
  }
  context.result(
    call,
    () => mergeEvaluatedOf(context, target),
    () => {
      gen.assign(
        ERRORS,
        _`${ERRORS} === null ? ${target}.errors : ${ERRORS}.concat(${target}.errors)`,
      )
      gen.assign(COUNT, _`${ERRORS}.length`)
    },
  )
}

function checkMembers(context: KeywordCxt): void {
  const { gen, data, it, keyword } = context
  const members = context.schema as Record<string, AnySchema>
  const names = Object.keys(members).filter((name) => !alwaysValidSchema(it, members[name]!))
  if (it.opts.unevaluated === true && it.props !== true) {
    it.props = mergeEvaluated.props(gen, toHash(Object.keys(members)), it.props)
  }
  const listed = new Set(names.filter((name) => isListed(context, name, members[name]!)))
  if (listed.size > 0) {
    const ids = [...listed].map((name) => [name, (members[name] as { $ref: string }).$ref])
    const table = gen.scopeValue('obj', { ref: Object.fromEntries(ids) })
    const helper = gen.scopeValue('func', { ref: MEMBERS })
    const path = str`${PATH}${it.errorPath}`
    const call = _`${helper}(${it.validateName}, ${table}, ${data}, ${path})`
    gen.if(_`!${call}`, () => gen.return(false))
  }
  for (const name of names) {
    if (listed.has(name)) continue
    const valid = gen.name('valid')
    const present = propertyInData(gen, data, name, it.opts.ownProperties)
    const check = () => void context.subschema({ keyword, schemaProp: name, dataProp: name }, valid)
    if (endsAtError(context)) gen.if(present, check)
    else {
      gen.if(present, check, () => gen.var(valid, true))
      context.ok(valid)
    }
  }
}

/** The run-time function that checks the members of a table, as `helpers.ts` knows it. */
export const MEMBERS = { helper: '_members' }

/** Whether a member can be checked by one line of a table. */
function isListed(context: KeywordCxt, name: string, schema: AnySchema): boolean {
  return (
    endsAtError(context) &&
    context.it.opts.ownProperties !== true &&
    onlyTarget(schema) !== undefined &&
    !/[~/]/.test(name)
  )
}

function checkItems(context: KeywordCxt, original: CodeKeywordDefinition): void {
  const { gen, data, it, parentSchema } = context
  const target = onlyTarget(context.schema as AnySchema)
  if (target === undefined || parentSchema.prefixItems !== undefined || !endsAtError(context)) {
    original.code(context)
    return
  }
  it.items = true
  gen.forRange('i', 0, _`${data}.length`, (i) => {
    const call = _`${target}(${data}[${i}], ${str`${PATH}${it.errorPath}/${i}`})`
    refuseUnless(context, call, target)
  })
}

/**
 * In a loop Ajv takes an empty list for what the list before was. Which items were found only
 * `unevaluatedItems` of the same schema is told; for others all count as evaluated.
 */
function checkContains(context: KeywordCxt): void {
  const { gen, data, it, parentSchema } = context
  const { minContains: min = 1, maxContains: max } = parentSchema as Readonly<
    Record<string, number | undefined>
  >
  if (parentSchema.unevaluatedItems === undefined) it.items = true
  if (min === 0 && max === undefined) return
  const found = gen.let('found', 0)
  gen.forRange('i', 0, _`${data}.length`, (i) => {
    const valid = gen.name('_valid')
    const item = { dataProp: i, dataPropType: Type.Num, compositeRule: true } as const
    context.subschema({ keyword: 'contains', ...item }, valid)
    gen.if(valid, () => gen.code(_`${found}++`))
    if (max === undefined) gen.if(_`${found} >= ${min}`, () => gen.break())
  })
  context.setParams({ min, max })
  const fits =
    max === undefined ? _`${found} >= ${min}` : _`${found} >= ${min} && ${found} <= ${max}`
  context.result(fits, () => context.reset())
}

/** The function that checks a schema which says nothing but `$ref`. */
function onlyTarget(schema: AnySchema): Name | undefined {
  return typeof schema === 'object' && Object.keys(schema).length === 1 && '$ref' in schema
    ? new Name(schema.$ref as string)
    : undefined
}

/** Whether a failed check here returns at once, since no alternative can still make the value fit. */
function endsAtError({ it }: KeywordCxt): boolean {
  return it.compositeRule !== true && it.allErrors !== true
}

function refuseUnless({ gen, it }: KeywordCxt, passes: Code, target: Name): void {
  gen.if(_`!(${passes})`, () => {
    gen.assign(_`${it.validateName}.errors`, _`${target}.errors`)
    gen.return(false)
  })
}

/** Takes over what the target has looked at; a copy, since more is added to it here. */
function mergeEvaluatedOf({ gen, it }: KeywordCxt, target: Code): void {
  if (it.opts.unevaluated !== true) return
  const { props, items } = {
    props: _`${target}.evaluated.props`,
    items: _`${target}.evaluated.items`,
  }
  if (it.props !== true) {
    const copy = gen.var(
      'props',
      _`${props} === true || Object.assign({ __proto__: null }, ${props})`,
    )
    it.props = mergeEvaluated.props(gen, copy, it.props, Name)
  }
  if (it.items !== true) {
    it.items = mergeEvaluated.items(gen, gen.var('items', _`${items} ?? 0`), it.items, Name)
  }
}
