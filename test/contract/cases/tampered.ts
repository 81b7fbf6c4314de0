import type { Suite } from '../runners/context.ts'
import type { WireAnswer } from '../judges/answer.ts'
import {
  bodyRoots,
  codeFor,
  declaredFor,
  type ContentSubject,
  type ResponseSubject,
  type Subjects,
} from '../schema/subjects.ts'
import { bodyOf, concrete, isJson } from './base.ts'
import type { Gap } from './case.ts'
import { touchedBy } from '../coverage/touched.ts'
import { invalidInstances, validInstances } from './constraints.ts'

/** An answer that differs from its description in one thing. */
export interface Tampered {
  readonly name: string
  readonly operationId: string
  readonly pointer: string
  readonly keyword: string
  readonly answer: { readonly status: number; readonly headers: Headers; readonly text: string }
  readonly covers: readonly string[]
}

/** Answers as a server would send them that breaks its description: the judges have to see each. */
export function tamperedAnswers(suite: Suite): { tampered: Tampered[]; gaps: Gap[] } {
  const tampered: Tampered[] = []
  const gaps: Gap[] = []
  const done = new Set<string>()
  for (const subjects of suite.subjects.values()) {
    tampered.push(...wrongStatus(suite, subjects))
    for (const response of subjects.responses) {
      tampered.push(...wrongFrames(suite, subjects, response))
      for (const content of response.contents) {
        const found = wrongBodies(suite, subjects, response, content, done)
        tampered.push(...found.tampered)
        gaps.push(...found.gaps)
      }
    }
  }
  return { tampered, gaps }
}

/** Answers with every member, branch and type that is described, all of them as they should be. */
export function plausibleAnswers(suite: Suite): Tampered[] {
  const done = new Set<string>()
  return [...suite.subjects.values()].flatMap((subjects) =>
    subjects.responses.flatMap((response) =>
      response.contents.flatMap((content) => {
        const root = bodyRoots(suite.responses, content).find(({ json }) => json)?.root
        if (root === undefined) return []
        const instances = validInstances(suite.responseSampler, root, { textual: false })
        return instances
          .filter(({ value }) => {
            const key = JSON.stringify(value)
            return !done.has(key) && done.add(key)
          })
          .map(({ value, label, part, keyword }) => ({
            ...frame(suite, subjects, response, content, label),
            ...{ pointer: part.pointer, keyword },
            answer: answer(subjects, response, content, JSON.stringify(value)),
            covers: touchedBy(suite.responses, root, value),
          }))
      }),
    ),
  )
}

function wrongBodies(
  suite: Suite,
  subjects: Subjects,
  response: ResponseSubject,
  content: ContentSubject,
  done: Set<string>,
) {
  const tampered: Tampered[] = []
  const gaps: Gap[] = []
  for (const { root, json } of bodyRoots(suite.responses, content)) {
    const found = invalidInstances(suite.responseSampler, root, { textual: !json })
    gaps.push(...found.gaps)
    for (const instance of found.instances) {
      const { part, keyword, label, value, covers } = instance
      const detail = DETAILED.has(keyword) ? label.split('/').at(-1) : ''
      const key = `${part.pointer} ${keyword} ${detail}`
      if (done.has(key)) continue
      done.add(key)
      const text = json ? JSON.stringify(value) : String(value)
      tampered.push({
        ...frame(suite, subjects, response, content, label),
        ...{ pointer: part.pointer, keyword, covers },
        answer: answer(subjects, response, content, text),
      })
    }
  }
  return { tampered, gaps }
}

/** Keywords that are broken in several ways. */
const DETAILED = new Set(['required', 'type'])

/** The status that none of the operation's answers has, if there is room for one. */
function wrongStatus(suite: Suite, subjects: Subjects): Tampered[] {
  const declared = subjects.responses.map(({ status }) => status)
  const code = [418, 299].find((it) => declaredFor(it, declared) === undefined)
  const response = subjects.responses[0]
  if (code === undefined || !response) return []
  const headers = new Headers({ 'content-type': 'text/plain' })
  return [
    {
      ...frame(suite, subjects, response, undefined, `status ${code}`),
      keyword: 'responses',
      answer: { status: code, headers, text: 'unexpected\n' },
    },
  ]
}

function wrongFrames(suite: Suite, subjects: Subjects, response: ResponseSubject): Tampered[] {
  const [content] = response.contents
  const status = codeFor(
    response.status,
    subjects.responses.map((it) => it.status),
  )
  if (status < 200 || [204, 205, 304].includes(status)) return []
  if (!content) {
    const headers = new Headers({ 'content-type': 'text/plain' })
    return [
      {
        ...frame(suite, subjects, response, undefined, 'body where none is declared'),
        answer: { status, headers, text: 'surprise\n' },
      },
    ]
  }
  const text = textFor(suite, content)
  const good = answer(subjects, response, content, text)
  const foreign = new Headers(good.headers)
  foreign.set('content-type', 'application/x-undeclared')
  const any = response.contents.some(({ mediaType }) => mediaType === '*/*')
  return [
    ...(any
      ? []
      : [
          {
            ...frame(suite, subjects, response, content, 'as application/x-undeclared'),
            answer: { ...good, headers: foreign },
          },
        ]),
    ...(isJson(content.mediaType)
      ? [
          {
            ...frame(suite, subjects, response, content, 'cut off'),
            answer: { ...good, text: text.slice(0, -1) },
          },
        ]
      : []),
    ...response.headers
      .filter(({ object }) => object.required)
      .map(({ name, pointer }) => {
        const headers = new Headers(good.headers)
        headers.delete(name)
        return {
          ...frame(suite, subjects, response, content, `without ${name}`),
          pointer,
          answer: { ...good, headers },
        }
      }),
  ]
}

function frame(
  _: Suite,
  { operation }: Subjects,
  { status, pointer }: ResponseSubject,
  content: ContentSubject | undefined,
  label: string,
) {
  const words = [operation.operationId, status, content?.mediaType, label]
  return {
    ...{ operationId: operation.operationId, pointer, keyword: 'content', covers: [] },
    name: words.filter(Boolean).join(' '),
  }
}

/** An answer with the headers that it has to have. */
export function answer(
  subjects: Subjects,
  { status, headers: declared }: ResponseSubject,
  { mediaType }: ContentSubject,
  text: string,
): WireAnswer {
  const headers = new Headers({ 'content-type': concrete(mediaType) })
  for (const { name, object } of declared) {
    const { example } = object as { example?: unknown }
    if (/^content-type$/i.test(name)) continue
    if (object.required || example !== undefined) headers.append(name, String(example ?? '1'))
  }
  const statuses = subjects.responses.map((it) => it.status)
  return { status: codeFor(status, statuses), headers, text }
}

export function textFor({ responseSampler }: Suite, content: ContentSubject): string {
  const body = content.examples[0]?.value ?? bodyOf(content, responseSampler)
  return isJson(content.mediaType) ? JSON.stringify(body) : String(body)
}
