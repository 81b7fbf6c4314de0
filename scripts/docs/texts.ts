import {
  resolve,
  type Document,
  type Header,
  type Operation,
  type Parameter,
  type Response,
  type Schema,
} from '../document/openapi.ts'
import type { AnswerText, BodyText, ContentText, ParameterText } from './content.ts'
import { hasNoExample } from './outcomes.ts'
import { namedExamples, parameterExample } from './samples/example.ts'
import { namedViewOf, objectIn, viewOf, type Scope, type View } from './schema/view.ts'

type ViewSchema = (schema: Schema) => View

/** Views of what a page shows; an object that several of them start with is unfolded in the first one. */
export function viewer(scope: Scope): ViewSchema {
  const unfolded = new Set<string>()
  return (schema) => {
    const name = objectIn(scope, schema)
    if (name === undefined) return viewOf(scope, schema)
    const hasPlace = scope.elsewhere?.has(name) === true || unfolded.has(name)
    unfolded.add(name)
    return hasPlace ? namedViewOf(scope, schema) : viewOf(scope, schema)
  }
}

/** A parameter, with an example. */
export function parameterText(
  document: Document,
  view: ViewSchema,
  parameter: Parameter,
): ParameterText {
  const [mediaType] = Object.values(parameter.content ?? {})
  return {
    parameter,
    view: view(parameter.schema ?? mediaType?.schema ?? {}),
    example: parameterExample(document, parameter),
  }
}

/** What is sent. */
export function bodyText(
  document: Document,
  view: ViewSchema,
  { requestBody }: Operation,
): BodyText | undefined {
  return (
    requestBody && {
      description: requestBody.description ?? '',
      required: requestBody.required === true,
      contents: contentTexts(document, view, requestBody.content),
    }
  )
}

/** What comes back. */
export function answer(
  document: Document,
  view: ViewSchema,
  status: string,
  response: Response,
): AnswerText {
  return {
    status,
    description: response.description ?? '',
    headers: Object.entries(response.headers ?? {}).map(([name, reference]) => {
      const header = resolve<Header & { example?: unknown }>(document, reference)
      return { name, header, view: view(header.schema ?? {}), example: header.example }
    }),
    contents: contentTexts(document, view, response.content),
  }
}

/** An answer of which only the names of the headers are shown, and of a body with examples only these. */
export function refusal(
  document: Document,
  view: ViewSchema,
  status: string,
  response: Response,
): AnswerText {
  const content = Object.entries(response.content ?? {}).map(([mediaType, it]) => {
    const { schema: _, ...others } = it
    return [mediaType, hasNoExample(document, it) ? it : others] as const
  })
  const headers = Object.fromEntries(Object.keys(response.headers ?? {}).map((name) => [name, {}]))
  return answer(document, view, status, {
    ...response,
    headers,
    content: Object.fromEntries(content),
  })
}

function contentTexts(
  document: Document,
  view: ViewSchema,
  content: Response['content'],
): ContentText[] {
  return Object.entries(content ?? {}).map(([mediaType, it]) => ({
    mediaType,
    view: view(it.schema ?? {}),
    examples: namedExamples(document, it),
  }))
}
