import type { RequestMediaType } from '../runtime/operation.ts'
import { essence } from '../runtime/response/media-type.ts'
import { decodeForm } from '../runtime/response/received-forms.ts'
import { matching } from '../runtime/response/response.ts'
import { parseJson, withBigints } from './parse-json.ts'
import type { ReadForm } from './types.ts'

type Form = Readonly<Record<string, unknown>>

/** The object that a form stands for; undefined for a body that isn't one. */
export async function readForm(
  body: Blob,
  contentType: string,
  { fields = {}, blank = {} }: ReadForm,
): Promise<Form | undefined> {
  // What should be JSON and isn't stays a string, for the validator to find.
  const lenient = Object.entries(fields).map(
    ([name, field]) =>
      [name, { ...field, json: field.json === true ? ANY : withBigints(field.json) }] as const,
  )
  const response = new Response(body, { headers: { 'content-type': contentType } })
  const situation = { contentType, limit: Infinity, parse: parseJson, redact: undefined }
  const { body: form } = await decodeForm(
    response,
    { fields: Object.fromEntries(lenient) },
    situation,
  )
  return form === undefined ? undefined : { ...blank, ...(form as Form) }
}

const ANY = ['string', 'number', 'bigint', 'boolean', 'null', 'object', 'array']

export function missingFields({ required = [] }: ReadForm, form: Form): string[] {
  return required
    .filter((name) => !Object.hasOwn(form, name))
    .map((name) => `body/${name} is missing`)
}

/** Files that are sent as text, or with another media type than described. */
export function wrongFiles(
  { fields = {} }: ReadForm,
  form: Form,
  encoding: RequestMediaType['encoding'] = {},
): string[] {
  const names = Object.keys(fields).filter((name) => fields[name]!.file && form[name])
  return names.flatMap((name) => {
    const types = encoding[name]?.contentType?.split(',').map((it) => it.trim()) ?? ['*/*']
    return ([form[name]].flat() as Blob[]).flatMap((value) => {
      const isFile = value instanceof File || value.type
      if (!isFile) return [`body/${name} is text, not a file`]
      const type = essence(value.type)
      return matching(types, type) ? [] : [`body/${name} is ${type}, not ${types.join(' or ')}`]
    })
  })
}
