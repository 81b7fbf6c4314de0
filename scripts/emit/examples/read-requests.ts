import { formFields, type FormField } from '../../document/bodies/form-fields.ts'
import { jsonTypes, type JsonType } from '../../document/bodies/json-types.ts'
import { isJsonType } from '../../document/bodies/text-shape.ts'
import { essence } from '../../document/media-types.ts'
import { list } from '../../document/objects.ts'
import type { Document, Encoding, MediaType, Operation, Schema } from '../../document/openapi.ts'
import { finder, type Follow } from '../../document/references.ts'
import { stylesApply } from '../../document/requests/form-styles.ts'
import { combinedParts, markedMembers } from '../../document/schemas/direction.ts'
import { parameterData } from '../requests.ts'

/** How parameters are read that are single values, or lists written in the usual way. */
export function readParameters(document: Document, { parameters }: Operation): object {
  const follow = finder(document)
  const usual = parameters.filter((it) => {
    const { style, explode, content } = parameterData(document, it) as Record<string, unknown>
    return (style ?? explode ?? content ?? it.content) === undefined
  })
  const properties = Object.fromEntries(
    usual.map(({ in: place, name, schema = {} }) => [`${place} ${name}`, schema]),
  )
  const fields = formFields({ properties } as Schema, follow)
  // The members of objects would be written under names of their own.
  const read = Object.entries(properties).filter(
    ([, schema]) => jsonTypes(schema, follow)?.includes('object') === false,
  )
  return Object.fromEntries(read.map(([name]) => [name, fields[name] ?? {}]))
}

/** How the forms of a body are read whose fields are all written in the usual way. */
export function readForms(document: Document, { requestBody }: Operation): object {
  const follow = finder(document)
  const found = Object.entries(requestBody?.content ?? {}).flatMap(([type, mediaType]) => {
    const { schema, encoding = {} } = mediaType
    const isForm = FORM.test(essence(type)) && jsonTypes(schema, follow)?.includes('object')
    if (!isForm) return []
    const properties = propertiesOf(schema, follow)
    const isUsual = ([name, it]: readonly [string, Encoding]) =>
      !stylesApply(document, type) || isWrittenAsUsual(it, jsonTypes(properties[name], follow))
    return Object.entries(encoding).every(isUsual)
      ? [[type, readForm(type, mediaType, follow)] as const]
      : []
  })
  return Object.fromEntries(found)
}

const FORM = /^(multipart\/form-data|application\/x-www-form-urlencoded)$/

/** Whether a field is text, or a list by repetition: a style would write the members of objects by themselves. */
function isWrittenAsUsual(
  { style, explode, allowReserved }: Encoding,
  types: readonly JsonType[] | undefined,
): boolean {
  const isStyled = [style, explode, allowReserved].some((it) => it !== undefined)
  const isRepeated = (style ?? 'form') === 'form' && explode !== false
  return !isStyled || (isRepeated && types?.includes('object') === false)
}

function propertiesOf(schema: unknown, follow: Follow): Readonly<Record<string, Schema>> {
  return Object.assign(
    {},
    ...Array.from(combinedParts(schema, follow), ({ properties }) => properties),
  ) as Readonly<Record<string, Schema>>
}

/** `ReadForm` of the mock. */
function readForm(type: string, { schema, encoding = {} }: MediaType, follow: Follow): object {
  const properties = propertiesOf(schema, follow)
  const unsent = markedMembers(schema, 'readOnly', follow)
  const names = [...combinedParts(schema, follow)]
    .flatMap((it) => list(it.required) as string[])
    .filter((name) => !unsent.has(name))
  const blanks = new Map(
    names.map((name) => [name, blankOf(jsonTypes(properties[name], follow) ?? [])]),
  )
  const [required, blank] = [true, false].map((isMissed) =>
    [...blanks].filter(([, it]) => (it === undefined) === isMissed),
  )
  const form = {
    fields: { ...formFields(schema!, follow), ...jsonFields(type, schema!, encoding, follow) },
    required: required!.map(([name]) => name),
    blank: Object.fromEntries(blank!),
  }
  return Object.fromEntries(Object.entries(form).filter(([, it]) => Object.keys(it).length > 0))
}

/** What a value is of which nothing is sent. */
function blankOf(types: readonly JsonType[]): null | readonly [] | undefined {
  if (types.includes('null')) return null
  return types.includes('array') ? [] : undefined
}

/** The fields that are sent as JSON: in forms of text a list as a whole, else its items. */
function jsonFields(
  type: string,
  schema: Schema,
  encoding: NonNullable<MediaType['encoding']>,
  follow: Follow,
): Readonly<Record<string, FormField>> {
  const fields = type.startsWith('multipart/') ? formFields(schema, follow) : {}
  const names = Object.keys(encoding).filter((name) =>
    isJsonType(encoding[name]!.contentType ?? ''),
  )
  return Object.fromEntries(
    names.map((name) => [
      name,
      { ...(fields[name]?.list && { list: true as const }), json: true as const },
    ]),
  )
}
