import { resolve } from '../../document/references.ts'
import type {
  Document,
  Header,
  MediaType,
  Operation,
  Response,
  Schema,
} from '../../document/openapi.ts'
import { isSuccess } from '../../document/bodies/success.ts'
import { wholeSchema } from '../../document/media-types.ts'
import { namedExamples } from '../samples/example.ts'

/** The responses by outcome. */
export function responsesByOutcome({
  responses,
}: Operation): Record<'successes' | 'errors', Responses> {
  const isRefusal = (status: string) =>
    status.toLowerCase() === 'default'
      ? !isSuccess(
          status,
          responses.map(([other]) => other),
        )
      : /^[45]/.test(status)
  return {
    successes: responses.filter(([status]) => !isRefusal(status)),
    errors: responses.filter(([status]) => isRefusal(status)),
  }
}

type Responses = Operation['responses']

/** The schemas of requests and successes, and of errors without an example. */
export function rootSchemas(document: Document, operation: Operation): Schema[] {
  const { parameters, requestBody } = operation
  const { successes, errors } = responsesByOutcome(operation)
  return [
    ...parameters.flatMap(({ schema, content }) => [schema, ...schemasOf(content)]),
    ...schemasOf(requestBody?.content),
    ...successes.flatMap(([, { content, headers }]) => [
      ...schemasOf(content),
      ...Object.values(headers ?? {}).map((it) => resolve<Header>(document, it)?.schema),
    ]),
    ...errors.flatMap(([, { content }]) =>
      Object.entries(content ?? {}).map(([name, it]) =>
        hasNoExample(document, name, it) ? wholeSchema(it) : undefined,
      ),
    ),
  ].filter((schema) => schema !== undefined)
}

function schemasOf(content: Response['content']): (Schema | undefined)[] {
  return Object.values(content ?? {}).map(wholeSchema)
}

export function hasNoExample(document: Document, name: string, mediaType: MediaType): boolean {
  return namedExamples(document, name, mediaType).length === 0
}
