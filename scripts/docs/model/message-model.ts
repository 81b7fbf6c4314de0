import { resolve } from '../../document/references.ts'
import type {
  Document,
  Example,
  Header,
  Link,
  Operation,
  Parameter,
  Response,
  Schema,
} from '../../document/openapi.ts'
import { madeUpAnswer, namedExamples, type NamedExample } from '../samples/example.ts'
import type { Scope } from '../schema/scope.ts'
import { namedViewOf, objectIn, viewOf, type View } from '../schema/view.ts'
import { wholeSchema } from '../../document/media-types.ts'
import type {
  LinkModel,
  MediaTypeModel,
  OperationPage,
  ParameterModel,
  RequestBodyModel,
  ResponseModel,
} from './types.ts'

type ViewSchema = (schema: Schema) => View

/** Returns views for one page: an object that several schemas start with is unfolded in the first only. */
export function viewer(scope: Scope): ViewSchema {
  const unfolded = new Set<string>()
  return (schema) => {
    const name = objectIn(scope, schema)
    if (name === undefined) return viewOf(scope, schema)
    const isShownElsewhere = scope.objectFiles?.has(name) === true || unfolded.has(name)
    unfolded.add(name)
    return isShownElsewhere ? namedViewOf(scope, schema) : viewOf(scope, schema)
  }
}

export function parameterModel(
  document: Document,
  view: ViewSchema,
  parameter: Parameter,
): ParameterModel {
  const [mediaType] = Object.values(parameter.content ?? {})
  return {
    parameter,
    view: view(parameter.schema ?? mediaType?.schema ?? {}),
    examples: examplesOf(document, parameter),
  }
}

export function requestBodyModel(
  document: Document,
  view: ViewSchema,
  { requestBody }: Operation,
): RequestBodyModel | undefined {
  return (
    requestBody && {
      description: requestBody.description ?? '',
      required: requestBody.required === true,
      contents: mediaTypeModels(document, view, requestBody.content),
    }
  )
}

export function responseModel(
  document: Document,
  view: ViewSchema,
  pages: readonly OperationPage[],
  [status, response]: readonly [status: string, response: Response],
): ResponseModel {
  return {
    status,
    description: response.description ?? response.summary ?? '',
    headers: Object.entries(response.headers ?? {}).map(([name, reference]) => {
      const header = resolve<(Header & WithExamples) | undefined>(document, reference) ?? {}
      const [mediaType] = Object.values(header.content ?? {})
      const schema = header.schema ?? mediaType?.schema ?? {}
      return { name, header, view: view(schema), examples: examplesOf(document, header) }
    }),
    contents: mediaTypeModels(document, view, response.content),
    links: Object.entries(response.links ?? {}).map(([name, it]) =>
      linkModel(document, pages, name, it),
    ),
  }
}

/** A response whose bodies without an example have a made-up one. */
export function successModel(
  document: Document,
  view: ViewSchema,
  pages: readonly OperationPage[],
  [status, response]: readonly [status: string, response: Response],
): ResponseModel {
  const model = responseModel(document, view, pages, [status, response])
  const contents = model.contents.map((content) =>
    content.examples.length > 0
      ? content
      : { ...content, examples: madeUpAnswer(document, content.mediaType, response) },
  )
  return { ...model, contents }
}

function linkModel(
  document: Document,
  pages: readonly OperationPage[],
  name: string,
  reference: unknown,
): LinkModel {
  const link = resolve<Link | undefined>(document, reference) ?? {}
  const { operationId, operationRef, parameters = {}, requestBody, description = '' } = link
  const target = pages.find(
    ({ operation }) =>
      operation.operationId === operationId || operationRef === `#${operation.pointer}`,
  )
  return {
    name,
    description,
    target: target ?? operationId ?? operationRef ?? '',
    values: [
      ...Object.entries(parameters).map(([parameter, value]) => ({ name: parameter, value })),
      ...(requestBody === undefined ? [] : [{ name: 'body', value: requestBody }]),
    ],
  }
}

/** The examples of a parameter or header. */
function examplesOf(document: Document, it: WithExamples): NamedExample[] {
  const named = Object.entries(it.examples ?? {}).flatMap(([name, reference]): NamedExample[] => {
    const { summary, dataValue, value, serializedValue } =
      resolve<Example | undefined>(document, reference) ?? {}
    const shown = dataValue ?? value ?? serializedValue
    return shown === undefined ? [] : [{ name, summary, value: shown }]
  })
  if (named.length > 0) return named
  const [content] = Object.entries(it.content ?? {})
  if (it.example === undefined) return content ? namedExamples(document, ...content) : []
  return [{ name: 'example', summary: undefined, value: it.example }]
}

interface WithExamples {
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, unknown>>
  readonly content?: Parameter['content']
}

function mediaTypeModels(
  document: Document,
  view: ViewSchema,
  content: Response['content'],
): MediaTypeModel[] {
  return Object.entries(content ?? {}).map(([mediaType, it]) => ({
    mediaType,
    view: view(wholeSchema(it) ?? {}),
    examples: namedExamples(document, mediaType, it),
  }))
}
