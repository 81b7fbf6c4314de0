import { IS_TYPED, type Wrong } from './shapes.ts'
import type { Description } from './description.ts'

/** A module that assigns every value to the type of where it belongs, one a line. */
export function assignments({ bodies, parameters }: Description, runtime: string): string {
  return [
    `import type { Input as InputOf, Result } from ${JSON.stringify(runtime)}`,
    `import type * as operations from './operations.ts'`,
    ...HEAD,
    ...bodies.flatMap(({ operationId, status, media }) =>
      media.flatMap(({ type, right, wrong, isStream, sent }) => {
        const answer = `Answer<'${operationId}', ${status}, ${JSON.stringify(type)}>`
        const received = isStream ? `Item<${answer}>[]` : answer
        const input = (value: unknown) => codeOf({ body: value, contentType: type })
        return [
          ...right.map((value) => assignment(received, codeOf(value))),
          ...wrong.map((it) => assignment(received, codeOf(it.value), it)),
          ...(sent === 'never'
            ? []
            : [
                ...right.map((value) => assignment(`Input<'${operationId}'>`, input(value))),
                ...wrong.map((it) => assignment(`Input<'${operationId}'>`, input(it.value), it)),
              ]),
        ]
      }),
    ),
    ...parameters.flatMap(({ operationId, place, name, right, wrong }) => {
      const input = (value: unknown) => codeOf({ [place]: { [name]: value } })
      return [
        ...right.map((value) => assignment(`Input<'${operationId}'>`, input(value))),
        ...wrong.map((it) => assignment(`Input<'${operationId}'>`, input(it.value), it)),
      ]
    }),
  ].join('\n')
}

const HEAD = [
  'type Operations = typeof operations',
  'type Input<N extends keyof Operations> = InputOf<Operations[N]>',
  `type Answer<N extends keyof Operations, Status, Type> = BodyOf<Extract<Result<Operations[N]>, { status: Status; contentType: Type }>>`,
  'type BodyOf<T> = T extends { body: infer Body } ? Body : never',
  'type Item<T> = T extends AsyncIterable<infer I> ? I : never',
  'declare function check<T>(value: T): void',
]

/** A line that compiles if the value is assignable, or isn't where TypeScript can tell. */
function assignment(type: string, value: string, wrong?: Wrong): string {
  if (!wrong) return `check<${type}>(${value})`
  return IS_TYPED[wrong.keyword]
    ? `// @ts-expect-error ${wrong.keyword}\ncheck<${type}>(${value})`
    : ''
}

function codeOf(value: unknown): string {
  if (value instanceof Blob) return 'new Blob()'
  if (value instanceof Headers) return 'new Headers()'
  if (value instanceof Date) return 'new Date()'
  if (Array.isArray(value)) return `[${value.map(codeOf).join(', ')}]`
  if (typeof value !== 'object' || value === null)
    return value === undefined ? 'undefined' : JSON.stringify(value)
  const members = Object.entries(value).map(([key, it]) => `${JSON.stringify(key)}: ${codeOf(it)}`)
  return `{ ${members.join(', ')} }`
}
