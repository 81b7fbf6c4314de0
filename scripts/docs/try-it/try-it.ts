import { madeUpValue } from '../../document/made-up/value.ts'
import { memberSchema, partsOf } from '../../document/made-up/parts.ts'
import { isJson } from '../../document/media-types.ts'
import { isObject, mapEntries } from '../../document/objects.ts'
import {
  inputLocation,
  type Document,
  type MediaType,
  type Operation,
  type SecurityScheme,
} from '../../document/openapi.ts'
import { allowsBody, isCallable, sentMethod } from '../../document/path-item.ts'
import { finder, resolve } from '../../document/references.ts'
import { bodyData, parameterData } from '../../emit/requests.ts'
import { bodyText, formKind } from '../samples/code.ts'
import { bodyExample, namedExamples, parameterExample } from '../samples/example.ts'
import { SampleFile, withFiles } from '../samples/files.ts'
import { alternativesOf, sampleRequest } from '../samples/request.ts'
import type { DocsSettings } from '../settings.ts'
import type { BodyForm, Field, ParameterField, Server, TryIt } from './types.ts'

/** Where `mock` listens by default. */
const MOCK_PORT = 4010

/** The form of an operation, filled as its samples are; undefined where `fetch` can't send it. */
export function tryItOf(
  document: Document,
  operation: Operation,
  settings: DocsSettings,
): TryIt | undefined {
  if (!isCallable(operation.method)) return undefined
  const { content = {} } = operation.requestBody ?? {}
  const bodies = allowsBody(operation.method) ? Object.entries(content) : []
  return {
    operation: descriptor(document, operation, settings),
    schemes: schemesOf(document, operation),
    servers: serversOf(document, operation, settings),
    parameters: parameterFields(document, operation, settings),
    bodies: bodies.map(([name, mediaType]) => bodyForm(document, name, mediaType)),
  }
}

function schemesOf(document: Document, { security }: Operation): TryIt['schemes'] {
  const schemes = document.components?.securitySchemes ?? {}
  const needed = new Set(security.flatMap(Object.keys))
  return Object.fromEntries(
    Object.entries(schemes)
      .filter(([name]) => needed.has(name))
      .map(([name, it]) => {
        const { type, in: place, name: key, scheme } = resolve<SecurityScheme>(document, it)
        return [name, { type, in: place, name: key, scheme } as TryIt['schemes'][string]]
      }),
  )
}

function descriptor(
  document: Document,
  operation: Operation,
  settings: DocsSettings,
): TryIt['operation'] {
  const { operationId, method, path, parameters, responses } = operation
  const contents = responses.map(([status, { content = {} }]) => [
    status,
    mapEntries(content, () => ({})),
  ])
  const data = {
    operationId,
    method: sentMethod(method),
    path,
    parameters: parameters.map((it) => parameterData(document, it)),
    requestBody: bodyData(document, operation, finder(document), () => undefined),
    responses: Object.fromEntries(contents) as object,
    security: alternativesOf(operation, settings).map((names) =>
      Object.fromEntries(names.map((name) => [name, []])),
    ),
  }
  return data as unknown as TryIt['operation']
}

function serversOf(
  document: Document,
  { object, server }: Operation,
  { mockPort = MOCK_PORT }: DocsSettings,
): Server[] {
  const own = object.servers ?? (server === undefined ? document.servers : [server])
  const { $self = '' } = document
  const base = URL.canParse($self) ? { base: $self } : {}
  const described = (own ?? []).map(({ url, variables = {} }) => ({
    url,
    ...base,
    variables: Object.entries(variables).map(([name, { enum: options, default: value }]): Field => {
      return {
        name,
        kind: 'text',
        required: true,
        value: String(value),
        example: '',
        ...(options && { options: options.map(String) }),
      }
    }),
  }))
  const mock = { url: `http://127.0.0.1:${mockPort}`, variables: [] }
  return [mock, ...described.filter(({ url }) => url !== mock.url)]
}

function parameterFields(
  document: Document,
  operation: Operation,
  settings: DocsSettings,
): ParameterField[] {
  const shown = new Set(
    sampleRequest(document, operation, settings).parameters.map(({ parameter }) => parameter),
  )
  return operation.parameters.map((parameter) => {
    const { name, required = false, schema, content } = parameter
    const value = parameterExample(document, parameter)
    const isWritten = Object.keys(content ?? {}).some(isJson)
    return {
      in: inputLocation(parameter),
      ...field(document, {
        name,
        required,
        schema,
        value,
        isWritten,
        isShown: shown.has(parameter),
      }),
    }
  })
}

function bodyForm(document: Document, mediaType: string, content: MediaType): BodyForm {
  const value = withFiles(document, mediaType, content, bodyExample(document, mediaType, content))
  if (value instanceof SampleFile) return { mediaType, kind: 'file', examples: [], fields: [] }
  if (formKind(mediaType) !== undefined && isObject(value))
    return {
      mediaType,
      kind: 'fields',
      examples: [],
      fields: formFields(document, mediaType, content, value),
    }
  const kind = isJson(mediaType) ? 'json' : 'text'
  const textOf = (it: unknown) =>
    kind === 'json' || typeof it !== 'string' ? JSON.stringify(it, null, 2) : it
  const first = kind === 'json' ? textOf(value) : bodyText({ mediaType, value, secrets: {} })
  const examples = namedExamples(document, mediaType, content).map(
    ({ name, summary, value: it }) => ({
      title: summary ?? name,
      text: textOf(it),
    }),
  )
  return {
    mediaType,
    kind,
    examples: examples.length > 0 ? examples : [{ title: 'Example', text: first }],
    fields: [],
  }
}

function formFields(
  document: Document,
  mediaType: string,
  content: MediaType,
  shown: Readonly<Record<string, unknown>>,
): Field[] {
  const { schema = {}, encoding = {} } = content
  const wanted = { document, direction: 'request', members: 'all' } as const
  const all = withFiles(document, mediaType, content, madeUpValue(wanted, schema) ?? {})
  const parts = partsOf(document, schema)
  const required = new Set(parts.flatMap((it) => (it.required as readonly string[]) ?? []))
  return Object.entries({ ...(all as object), ...shown }).map(([name, value]) =>
    field(document, {
      name,
      value,
      required: required.has(name),
      isShown: Object.hasOwn(shown, name),
      schema: memberSchema(parts, name),
      isWritten: isJson(String(encoding[name]?.contentType ?? '')),
    }),
  )
}

interface Described {
  readonly name: string
  readonly required: boolean
  readonly schema: unknown
  /** One that fits. */
  readonly value: unknown
  /** Whether it is sent as JSON. */
  readonly isWritten: boolean
  /** Whether the form has the value at first. */
  readonly isShown: boolean
}

function field(document: Document, described: Described): Field {
  const { name, required, schema, value, isWritten, isShown } = described
  const kind = isWritten ? 'json' : kindOf(value)
  const example = textIn(kind, value)
  const options = kind === 'text' ? optionsOf(document, schema) : undefined
  return {
    name,
    kind,
    required,
    value: isShown ? example : '',
    example,
    ...(options && { options }),
  }
}

function kindOf(value: unknown): Field['kind'] {
  const isScalar = (it: unknown) => typeof it !== 'object' || it === null
  if (value instanceof SampleFile) return 'file'
  if (!Array.isArray(value)) return isScalar(value) ? 'text' : 'json'
  if (value.some((it) => it instanceof SampleFile)) return 'files'
  return value.every(isScalar) ? 'lines' : 'json'
}

function textIn(kind: Field['kind'], value: unknown): string {
  if (kind === 'file' || kind === 'files') return ''
  if (kind === 'json') return JSON.stringify(value, null, 2)
  return Array.isArray(value) ? value.join('\n') : String(value)
}

function optionsOf(document: Document, schema: unknown): string[] | undefined {
  for (const { type, enum: values } of partsOf(document, schema)) {
    if (Array.isArray(values)) return values.map(String)
    if (type === 'boolean') return ['true', 'false']
  }
  return undefined
}
