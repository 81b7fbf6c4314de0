import { pointerOf } from '../../document/json-pointer.ts'
import type { Document, Header, Parameter, SecurityRequirement } from '../../document/openapi.ts'
import { follow } from '../schema/parts.ts'
import { subjectsOf, type Subjects } from '../schema/subjects.ts'
import { changed, renamed, type Mutant } from './mutant.ts'

/** Every small change of every operation: its answers, parameters, body and security. */
export function operationMutants(document: Document): Mutant[] {
  const all = subjectsOf(document).flatMap((subjects) => [
    ...frameMutants(document, subjects),
    ...responseMutants(document, subjects),
    ...parameterMutants(document, subjects),
    ...securityMutants(document, subjects),
  ])
  // Shared components are changed once.
  const seen = new Set<string>()
  return all.filter(({ kind, pointer, detail }) => {
    const key = `${kind} ${pointer} ${detail}`
    return !seen.has(key) && seen.add(key)
  })
}

function frameMutants(document: Document, { operation, bodyRequired, bodies }: Subjects): Mutant[] {
  const { path, method, pointer } = operation
  const item = pointerOf('paths', path)
  const other = ['put', 'patch', 'post', 'get', 'delete'].find(
    (it) => follow<object>(document, item + pointerOf(it)).node === undefined,
  )!
  const body = follow(document, `${pointer}/requestBody`).pointer
  return [
    {
      ...{ kind: 'remove operation', pointer, detail: operation.operationId },
      make: () => changed(document, pointer, () => undefined),
    },
    {
      ...{ kind: 'change method', pointer, detail: `${method} → ${other}` },
      make: () => renamed(document, item, method, other),
    },
    {
      ...{ kind: 'change path', pointer: item, detail: `${path}-moved` },
      make: () => renamed(document, '/paths', path, `${path}-moved`),
    },
    ...(bodies.length > 0
      ? [
          {
            ...{ kind: 'flip body required', pointer: body, detail: `${!bodyRequired}` },
            make: () => changed(document, `${body}/required`, () => !bodyRequired),
          },
        ]
      : []),
    ...bodies.map(({ mediaType }) => ({
      ...{ kind: 'change request media type', pointer: `${body}/content`, detail: mediaType },
      make: () => renamed(document, `${body}/content`, mediaType, 'application/x-changed'),
    })),
  ]
}

function responseMutants(document: Document, { operation, responses }: Subjects): Mutant[] {
  const owner = `${operation.pointer}/responses`
  return responses.flatMap(({ status, pointer, contents, headers }): Mutant[] => {
    const place = owner + pointerOf(status)
    return [
      {
        ...{ kind: 'remove status', pointer: place, detail: status },
        make: () => changed(document, place, () => undefined),
      },
      {
        ...{ kind: 'change status', pointer: place, detail: `${status} → 418` },
        make: () => renamed(document, owner, status, '418'),
      },
      ...contents.flatMap(({ mediaType, pointer: content }): Mutant[] => [
        {
          ...{ kind: 'change media type', pointer: content, detail: mediaType },
          make: () =>
            renamed(
              document,
              `${pointer}/content`,
              mediaType,
              OTHER_MEDIA[mediaType] ?? 'text/html',
            ),
        },
        ...(contents.length > 1
          ? [
              {
                ...{ kind: 'remove media type', pointer: content, detail: mediaType },
                make: () => changed(document, content, () => undefined),
              },
            ]
          : []),
      ]),
      ...headers.flatMap(({ name, pointer: header, object }) =>
        headerMutants(document, pointer, name, header, object),
      ),
    ]
  })
}

const OTHER_MEDIA: Readonly<Record<string, string>> = {
  'application/json': 'application/problem+json',
  'text/plain': 'text/html',
}

function headerMutants(
  document: Document,
  response: string,
  name: string,
  header: string,
  { required }: Header,
): Mutant[] {
  const owner = `${response}/headers`
  return [
    {
      ...{ kind: 'remove header', pointer: owner + pointerOf(name), detail: name },
      make: () => changed(document, owner + pointerOf(name), () => undefined),
    },
    {
      ...{ kind: 'rename header', pointer: owner + pointerOf(name), detail: name },
      make: () => renamed(document, owner, name, `X-${name}`),
    },
    {
      ...{ kind: 'flip header required', pointer: header, detail: `${name} → ${!required}` },
      make: () => changed(document, `${header}/required`, () => !required),
    },
  ]
}

function parameterMutants(document: Document, { operation, parameters }: Subjects): Mutant[] {
  return parameters.flatMap(({ name, in: location, required, pointer }): Mutant[] => {
    const edit = (kind: string, detail: string, change: Partial<Parameter>): Mutant => ({
      ...{ kind, pointer, detail },
      make: () => changed(document, pointer, (node) => ({ ...(node as Parameter), ...change })),
    })
    if (location === 'path') return []
    const list = `${operation.pointer}/parameters`
    const index = operation.parameters.findIndex((it) => it.in === location && it.name === name)
    return [
      edit('rename parameter', `${name} → ${name}_renamed`, { name: `${name}_renamed` }),
      edit('flip parameter required', `${name} → ${!required}`, { required: !required }),
      edit('move parameter', `${name} → header`, { in: 'header' }),
      {
        ...{ kind: 'remove parameter', pointer: list + pointerOf(index), detail: name },
        make: () => changed(document, list + pointerOf(index), () => undefined),
      },
    ]
  })
}

function securityMutants(document: Document, { operation }: Subjects): Mutant[] {
  const { security } = operation
  const pointer = `${operation.pointer}/security`
  const schemes = Object.keys(document.components?.securitySchemes ?? {})
  const named = security.flatMap((alternative) => Object.keys(alternative))
  const set = (kind: string, detail: string, value: readonly SecurityRequirement[]): Mutant => ({
    ...{ kind, pointer, detail },
    make: () => changed(document, pointer, () => value),
  })
  return [
    ...(security.length > 0 ? [set('remove security', 'all', [])] : []),
    ...(security.length > 1
      ? security.map((alternative, index) =>
          set(
            'remove security alternative',
            Object.keys(alternative).join('+'),
            security.filter((_, it) => it !== index),
          ),
        )
      : []),
    ...schemes
      .filter((name) => !named.includes(name))
      .slice(0, 2)
      .map((name) => set('add security alternative', name, [...security, { [name]: [] }])),
  ]
}
