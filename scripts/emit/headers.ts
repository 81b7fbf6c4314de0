import { jsonTypes } from '../document/bodies/json-types.ts'
import { isJson } from '../document/media-types.ts'
import { isObject, mapEntries } from '../document/objects.ts'
import { operationsOf, type Document, type Header, type Response } from '../document/openapi.ts'
import { isCallable } from '../document/path-item.ts'
import { finder, type Follow, isReference, resolve } from '../document/references.ts'
import { isConverted, wireFormat } from '../document/schemas/wire-formats.ts'
import type { VirtualFile } from '../document/virtual-file.ts'
import { GENERATED_HEADER } from '../typescript/header.ts'
import { literal } from '../typescript/literal.ts'
import { OWN_RUNTIME, type ClientSettings } from './client/settings.ts'

/** `headers.ts`: a function that reads the headers that operations declare for their answers. */
export function headers(document: Document, settings: ClientSettings): VirtualFile {
  const sets: string[] = []
  /** Many answers declare the same headers, which are written once. */
  const setOf = (own: object) => {
    const code = literal(own)
    if (!sets.includes(code)) sets.push(code)
    return `_${sets.indexOf(code)}`
  }
  const rows = operationsOf(document)
    .filter(({ method }) => isCallable(method))
    .flatMap(({ operationId, responses }) => {
      const own = responses.flatMap(([status, response]) => {
        const declared = declaredIn(document, response, settings)
        return Object.keys(declared).length > 0 ? [`${literal(status)}: ${setOf(declared)}`] : []
      })
      return own.length > 0 ? [`  ${literal(operationId)}: { ${own.join(', ')} },\n`] : []
    })
  const { runtime = OWN_RUNTIME } = settings
  return {
    path: 'headers.ts',
    content: `${GENERATED_HEADER}import { declaredHeaders } from ${literal(runtime)}

${sets.map((code, at) => `const _${at} = ${code} as const\n`).join('')}
/** The declared headers of an answer or an error, read by their schemas. */
export const headersOf = /* @__PURE__ */ declaredHeaders({
${rows.join('')}})
`,
  }
}

/** Content-Type is never one of them. @see https://spec.openapis.org/oas/v3.1.1.html#response-object */
function declaredIn(document: Document, response: Response, settings: ClientSettings): object {
  const follow = finder(document)
  return Object.fromEntries(
    Object.entries(response.headers ?? {})
      .filter(([name]) => name.toLowerCase() !== 'content-type')
      .map(([name, it]) => {
        const header = resolve<Header & { explode?: boolean; content?: object }>(document, it)
        const required = header.required === true ? true : undefined
        const [type] = Object.keys(header.content ?? {})
        if (type) return [name, { required, json: isJson(type) ? true : undefined }]
        return [name, { required, ...dataOf(header, follow, settings) }]
      }),
  )
}

function dataOf(
  { schema, explode }: Header & { explode?: boolean },
  follow: Follow,
  settings: ClientSettings,
): object {
  const target = followed(schema, follow)
  const types = jsonTypes(target, follow) ?? []
  if (types.includes('array')) return { items: valueOf(target.items, follow, settings) }
  if (!types.includes('object')) return valueOf(target, follow, settings)
  const { properties, additionalProperties } = target
  const members = mapEntries(isObject(properties) ? properties : {}, (_, it) =>
    valueOf(it, follow, settings),
  )
  const others = isObject(additionalProperties)
    ? { '*': valueOf(additionalProperties, follow, settings) }
    : {}
  return { members: { ...members, ...others }, explode: explode === true ? true : undefined }
}

function valueOf(schema: unknown, follow: Follow, settings: ClientSettings): object {
  const target = followed(schema, follow)
  const types = jsonTypes(target, follow)
  const format = wireFormat(target)
  const isText = types === undefined || types.every((it) => it === 'string')
  return {
    types: isText ? undefined : types,
    format: format && isConverted(format, settings) ? format : undefined,
  }
}

function followed(schema: unknown, follow: Follow): Readonly<Record<string, unknown>> {
  let target = schema
  for (const seen = new Set<unknown>(); isReference(target) && !seen.has(target);) {
    seen.add(target)
    target = follow(target.$ref)
  }
  return isObject(target) ? target : {}
}
