import type { Operation, Parameter } from '../../../scripts/document/openapi.ts'
import { givenTo, type CallArguments } from './arguments.ts'
import { serializationOf } from './serialization.ts'
import { meantBy } from './meant.ts'

/** Why a call can't be sent as a request; `undefined` when it can. */
export function rejectionOf(operation: Operation, input: CallArguments): string | undefined {
  const { method, parameters, requestBody } = operation
  const takesBody =
    !/^(get|head)$/.test(method) && Object.keys(requestBody?.content ?? {}).length > 0
  if (input.body !== undefined && !takesBody) return 'fetch has no GET with a body'
  if (input.body === undefined && requestBody?.required && takesBody) return 'a body is missing'
  if (!isHeaderValue(answersOf(operation).join(', '))) return 'a media type is no header'
  if (input.body !== undefined && !isHeaderValue(input.contentType!))
    return 'a media type is no header'
  for (const parameter of parameters) {
    const value = givenTo(parameter, input)
    if (value !== undefined && !isWritable(parameter, value)) return 'a value has no form'
    if (value !== undefined && parameter.in === 'header' && !isHeader(parameter, value))
      return 'a header breaks HTTP'
    const isEmpty = value !== undefined && meantBy(parameter, value) === undefined
    if (isEmpty && parameter.required && parameter.in !== 'path')
      return 'a required parameter is empty'
  }
  return rejectionOfPath(operation, input)
}

/** The media types of the responses of an operation. */
export function answersOf({ responses }: Operation): string[] {
  return [...new Set(responses.flatMap(([, { content }]) => Object.keys(content ?? {})))]
}

function isWritable(parameter: Parameter, value: unknown): boolean {
  const { content, style, explode } = serializationOf(parameter)
  if (content === 'json') return true
  const parts = isObject(value) ? Object.entries(value).flat() : [value]
  if (style === 'cookie' && !areCookieNames(parameter, explode, value)) return false
  return parts.every(
    (part) =>
      !isObject(part) &&
      (part === null || style !== 'cookie' || /^[!#-+\--:<-[\]-~]*$/.test(String(part))) &&
      (parameter.in === 'header' || !/\p{Cs}/u.test(String(part))),
  )
}

/** Whether the names that a value is written with need no escapes, which this style doesn't have. */
function areCookieNames(parameter: Parameter, explode: boolean, value: unknown): boolean {
  if (meantBy(parameter, value) === undefined) return true
  const keys = isObject(value) && !Array.isArray(value) ? Object.keys(value) : undefined
  const names = [...(keys ?? []), ...(keys && explode ? [] : [parameter.name])]
  return names.every((name) => /^[!#-+\--:<>-[\]-~]*$/.test(name))
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
function isHeader(parameter: Parameter, value: unknown): boolean {
  const meant = meantBy(parameter, value)
  if (meant === undefined) return true
  return /^[!#$%&'*+.^_`|~\w-]+$/.test(parameter.name) && isHeaderValue([meant].flat(2).join())
}

function isHeaderValue(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text.replace(/^[\t\r\n ]+|[\t\r\n ]+$/g, ''))
}

/** A path parameter must not be empty, undeclared, or make dots that lead elsewhere. */
function rejectionOfPath(
  { path, parameters }: Operation,
  input: CallArguments,
): string | undefined {
  let isEmpty = false
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((it) => it.in === 'path' && it.name === name)
    const meant = parameter && meantBy(parameter, givenTo(parameter, input))
    const { style, explode } = parameter
      ? serializationOf(parameter)
      : { style: '', explode: false }
    const items = [meant ?? ''].flat(2).join(style === 'label' && explode ? '.' : ',')
    const text = { label: '.', matrix: ';x' }[style] ?? ''
    if (meant === undefined || text + items === '') isEmpty = true
    return (text + items).replaceAll('/', '_')
  })
  if (isEmpty) return 'a path parameter is empty'
  return /\/\.\.?(\/|$)/.test(filled) ? 'dots lead to another path' : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
