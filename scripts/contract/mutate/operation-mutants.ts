import { pointerOf } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'
import { follow } from '../schema/parts.ts'
import { subjectsOf, type ResponseSubject, type Subjects } from '../schema/subjects.ts'
import { distinctBy } from '../schema/values.ts'
import { createMutator, type Mutant, type Mutator } from './mutant.ts'

/** Every small change of every operation: its answers, parameters, body and security. */
export function operationMutants(document: Document): Mutant[] {
  const mutator = createMutator(document)
  const all = subjectsOf(document).flatMap((subjects) => [
    ...frameMutants(mutator, document, subjects),
    ...responseMutants(mutator, subjects),
    ...parameterMutants(mutator, subjects),
    ...securityMutants(mutator, document, subjects),
  ])
  // Shared components are changed once.
  return distinctBy(all, ({ kind, pointer, detail }) => `${kind} ${pointer} ${detail}`)
}

function frameMutants(
  { set, rename }: Mutator,
  document: Document,
  { operation, bodyRequired, bodies }: Subjects,
): Mutant[] {
  const { path, method, pointer, operationId } = operation
  const item = pointerOf('paths', path)
  const other = ['put', 'patch', 'post', 'get', 'delete'].find(
    (it) => follow<object>(document, item + pointerOf(it)).node === undefined,
  )!
  const body = follow(document, `${pointer}/requestBody`).pointer
  return [
    set('remove operation', pointer, undefined, operationId),
    rename('change method', item, method, other),
    rename('change path', '/paths', path, `${path}-moved`),
    ...(bodies.length > 0
      ? [set('flip body required', `${body}/required`, !bodyRequired, `${!bodyRequired}`)]
      : []),
    ...bodies.map(({ mediaType }) =>
      rename('change request media type', `${body}/content`, mediaType, 'application/x-changed'),
    ),
  ]
}

function responseMutants(mutator: Mutator, { operation, responses }: Subjects): Mutant[] {
  const owner = `${operation.pointer}/responses`
  return responses.flatMap((response) => [
    mutator.set('remove status', owner + pointerOf(response.status), undefined, response.status),
    mutator.rename('change status', owner, response.status, '418'),
    ...contentMutants(mutator, response),
    ...headerMutants(mutator, response),
  ])
}

function contentMutants({ set, rename }: Mutator, { pointer, contents }: ResponseSubject) {
  return contents.flatMap(({ mediaType, pointer: content }) => [
    rename(
      'change media type',
      `${pointer}/content`,
      mediaType,
      OTHER_MEDIA[mediaType] ?? 'text/html',
    ),
    ...(contents.length > 1 ? [set('remove media type', content, undefined, mediaType)] : []),
  ])
}

const OTHER_MEDIA: Readonly<Record<string, string>> = {
  'application/json': 'application/problem+json',
  'text/plain': 'text/html',
}

function headerMutants({ set, rename }: Mutator, { pointer, headers }: ResponseSubject) {
  const owner = `${pointer}/headers`
  return headers.flatMap(({ name, pointer: header, object: { required } }) => [
    set('remove header', owner + pointerOf(name), undefined, name),
    rename('rename header', owner, name, `X-${name}`),
    set('flip header required', `${header}/required`, !required, `${name} → ${!required}`),
  ])
}

function parameterMutants({ set }: Mutator, { operation, parameters }: Subjects): Mutant[] {
  return parameters.flatMap(({ name, in: location, required, pointer }) => {
    if (location === 'path') return []
    const index = operation.parameters.findIndex((it) => it.in === location && it.name === name)
    const listed = operation.pointer + pointerOf('parameters', index)
    const to = `${name}_renamed`
    return [
      set('rename parameter', `${pointer}/name`, to, `${name} → ${to}`),
      set('flip parameter required', `${pointer}/required`, !required, `${name} → ${!required}`),
      set('move parameter', `${pointer}/in`, 'header', `${name} → header`),
      set('remove parameter', listed, undefined, name),
    ]
  })
}

function securityMutants({ set }: Mutator, document: Document, { operation }: Subjects): Mutant[] {
  const { security } = operation
  const pointer = `${operation.pointer}/security`
  const schemes = Object.keys(document.components?.securitySchemes ?? {})
  const named = security.flatMap((alternative) => Object.keys(alternative))
  return [
    ...(security.length > 0 ? [set('remove security', pointer, [], 'all')] : []),
    ...(security.length > 1 ? security : []).map((alternative, index) =>
      set(
        'remove security alternative',
        pointer,
        security.toSpliced(index, 1),
        Object.keys(alternative).join('+'),
      ),
    ),
    ...schemes
      .filter((name) => !named.includes(name))
      .slice(0, 2)
      .map((name) => set('add security alternative', pointer, [...security, { [name]: [] }], name)),
  ]
}
