import { resolve } from '../../document/references.ts'
import type { Document, Header, Operation, Response, Schema } from '../../document/openapi.ts'
import { isSuccess } from '../../document/bodies/success.ts'
import { wholeSchema } from '../../document/media-types.ts'

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

/** The schemas of requests and responses. */
export function rootSchemas(document: Document, operation: Operation): Schema[] {
  const { parameters, requestBody, responses } = operation
  return [
    ...parameters.flatMap(({ schema, content }) => [schema, ...schemasOf(content)]),
    ...schemasOf(requestBody?.content),
    ...responses.flatMap(([, { content, headers }]) => [
      ...schemasOf(content),
      ...Object.values(headers ?? {}).map(
        (it) => resolve<Header | undefined>(document, it)?.schema,
      ),
    ]),
  ].filter((schema) => schema !== undefined)
}

function schemasOf(content: Response['content']): (Schema | undefined)[] {
  return Object.values(content ?? {}).map(wholeSchema)
}
