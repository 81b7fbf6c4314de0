import { resolve } from '../../document/references.ts'
import type {
  Document,
  Header,
  Operation,
  Parameter,
  Response,
  Schema,
} from '../../document/openapi.ts'
import { madeUpAnswer, namedExamples, parameterExample } from '../samples/example.ts'
import { namedViewOf, objectIn, viewOf, type Scope, type View } from '../schema/view.ts'
import { wholeSchema } from '../../document/media-types.ts'
import { hasNoExample } from './success-and-errors.ts'
import type { MediaTypeModel, ParameterModel, RequestBodyModel, ResponseModel } from './types.ts'

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
    example: parameterExample(document, parameter),
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
  status: string,
  response: Response,
): ResponseModel {
  return {
    status,
    description: response.description ?? response.summary ?? '',
    headers: Object.entries(response.headers ?? {}).map(([name, reference]) => {
      const header = resolve<Header & { example?: unknown }>(document, reference)
      return { name, header, view: view(header.schema ?? {}), example: header.example }
    }),
    contents: mediaTypeModels(document, view, response.content),
  }
}

/** A response whose bodies without an example have a made-up one. */
export function successModel(
  document: Document,
  view: ViewSchema,
  status: string,
  response: Response,
): ResponseModel {
  const model = responseModel(document, view, status, response)
  const contents = model.contents.map((content) =>
    content.examples.length > 0
      ? content
      : { ...content, examples: madeUpAnswer(document, content.mediaType, response) },
  )
  return { ...model, contents }
}

/** An error response, reduced to the names of its headers, and to examples for bodies that have some. */
export function errorModel(
  document: Document,
  view: ViewSchema,
  status: string,
  response: Response,
): ResponseModel {
  const content = Object.entries(response.content ?? {}).map(([mediaType, it]) => {
    const { schema: _, itemSchema: __, ...others } = it
    return [mediaType, hasNoExample(document, mediaType, it) ? it : others] as const
  })
  const headers = Object.fromEntries(Object.keys(response.headers ?? {}).map((name) => [name, {}]))
  return responseModel(document, view, status, {
    ...response,
    headers,
    content: Object.fromEntries(content),
  })
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
