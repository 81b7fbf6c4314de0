import { expect } from 'vitest'
import { operationsOf, type Document } from '../../../scripts/document/openapi.ts'
import type { Caller } from '../../support/bookshop/caller.ts'
import { ADA, BOOK, merge, novel, order, UNKNOWN } from './differences.ts'

type Who = 'alice' | 'bob' | 'admin' | undefined
type Row = readonly [
  status: number,
  who: Who,
  request: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
]

const review = { rating: 4, text: 'Fine.', anonymous: true }
const user = { email: 'ines@falk.example', name: 'Ines', password: 'long enough' }
const octets = { 'content-type': 'application/octet-stream' }
const stale = { 'if-match': '"v0"' }

function form(type: string, size = 3): FormData {
  const form = new FormData()
  form.set('image', new Blob([new Uint8Array(size).fill(0xff)], { type }), 'cover.png')
  form.set('caption', 'Über die Brücke')
  return form
}

/** Requests to the things that one has just created: `{book}` and so on are their paths. */
const STEPS: readonly Row[] = [
  [200, undefined, 'GET /books?genre=fiction&genre=travel&sort=-price&in_stock=true&q=the'],
  [406, undefined, 'GET /books', undefined, { accept: 'image/png' }],
  [200, 'alice', 'GET {book}'],
  [304, 'bob', 'GET {book}', undefined, { 'if-none-match': '"v1"' }],
  [200, undefined, 'HEAD {book}'],
  [412, 'bob', 'PUT {book}', novel, stale],
  [412, 'bob', 'PATCH {book}', { pages: 3 }, { ...merge, ...stale }],
  [412, 'bob', 'DELETE {book}', undefined, stale],
  [409, 'bob', 'PUT {book}', { ...novel, isbn: '9780000000010' }],
  [409, 'bob', 'PATCH {book}', { isbn: '9780000000010' }, merge],
  [200, 'bob', 'PUT {book}', { ...novel, pages: 3 }, { 'if-match': '"v1"' }],
  [404, undefined, 'GET {book}/cover'],
  [201, 'bob', 'POST {book}/cover', form('image/png')],
  [200, undefined, 'GET {book}/cover'],
  [422, 'bob', 'POST {book}/cover', form('image/gif')],
  [413, 'bob', 'POST {book}/cover', form('image/jpeg', 1_048_577)],
  [400, 'bob', 'POST {book}/cover', 'x', { 'content-type': 'multipart/form-data' }],
  [200, 'bob', 'PUT {book}/cover', new Uint8Array([0x89, 0x50]), octets],
  [413, 'bob', 'PUT {book}/cover', new Uint8Array(1_048_577), octets],
  [422, 'bob', 'PUT {book}/cover', new Uint8Array(0), octets],
  [204, 'bob', 'DELETE {book}/cover'],
  [200, undefined, 'GET {book}/reviews?page=1'],
  [200, undefined, 'GET {review}'],
  [403, 'bob', 'DELETE {review}'],
  [204, 'alice', 'DELETE {review}'],
  [204, 'bob', 'DELETE {book}'],
  [409, 'alice', `DELETE /books/${BOOK}`],
  [200, 'admin', 'PUT {author}', { name: 'Ines', born_in: null, website: 'urn:x:y' }],
  [204, 'admin', 'DELETE {author}'],
  [409, 'admin', `DELETE /authors/${ADA}`],
  [200, 'alice', 'GET {order}'],
  [200, 'alice', 'GET {order}/receipt'],
  [200, 'alice', 'POST {order}/cancellation'],
  [409, 'alice', 'POST {order}/cancellation'],
  [422, 'alice', 'POST /orders', { ...order(), lines: [...order().lines, ...order().lines] }],
  [200, 'alice', 'GET /orders?state=cancelled'],
  [200, 'admin', 'GET /users'],
  [409, 'admin', 'POST /users', user],
  [200, 'admin', 'GET {user}'],
  [204, 'admin', 'DELETE {user}'],
  [409, 'admin', 'DELETE /users/10000000-0000-4000-8000-000000000000'],
  [401, undefined, 'POST /sessions', { email: user.email, password: 'some other' }],
  [200, 'bob', 'GET /me'],
  [400, undefined, 'GET /books?limit=1&limit=2'],
  [400, undefined, 'GET /authors?page=0'],
  [400, undefined, 'GET /authors?page=1e1'],
  [400, 'bob', 'GET /orders?limit=51'],
  [400, 'bob', 'GET /exports/books?genre=x'],
  [404, undefined, 'GET /nothing'],
  [405, undefined, 'DELETE /me'],
  [204, undefined, 'OPTIONS /me'],
  [204, 'bob', 'DELETE /sessions/current'],
]

/** Makes one of each kind, and goes through the steps with them. */
export async function takeSteps({ call }: Caller): Promise<void> {
  const made = async (who: Who, request: string, body: unknown): Promise<string> => {
    const { headers } = await call(`POST ${request}`, { as: who, body })
    return headers.get('location')!.replace('/v1', '')
  }
  const book = await made('alice', '/books', novel)
  const paths: Readonly<Record<string, string>> = {
    ...{ book, review: await made('alice', `${book}/reviews`, review) },
    author: await made('admin', '/authors', { name: 'Ines' }),
    order: await made('alice', '/orders', order()),
    user: await made('admin', '/users', user),
  }
  for (const [status, who, request, body, headers = {}] of STEPS) {
    const path = request.replace(/\{(\w+)\}/, (_, name: string) => paths[name]!)
    const answer = await call(path, { as: who, body, headers })
    expect(`${request}: ${answer.status}`).toBe(`${request}: ${status}`)
  }
}

/** Sends each operation what it has to reject: credentials, ids, media types and contents. */
export async function provoke({ call }: Caller, document: Document): Promise<void> {
  for (const { method, path, responses, security, requestBody } of operationsOf(document)) {
    const who = security.some((it) => 'bearer' in it) ? 'alice' : security[0] && 'admin'
    const [type = ''] = Object.keys(requestBody?.content ?? {})
    const known = path.startsWith('/books') ? BOOK : ADA
    const rejections: readonly (readonly [status: number, id: string, ...rest: Rest])[] = [
      [401, known, undefined, undefined, { authorization: 'Bearer none' }],
      path.includes('{') ? [400, '17', who, '', { 'content-type': type }] : [400, '', who, '{'],
      [404, UNKNOWN, who, '[]', { 'content-type': type }],
      [415, known, who, 'x', { 'content-type': 'text/plain' }],
      [422, known, who, '[]', { 'content-type': type }],
    ]
    for (const [status, id, as, body, headers = {}] of rejections) {
      if (!responses.some(([declared]) => declared === String(status))) continue
      if (status === 401 && who === undefined) continue
      if (status === 422 && !/json/.test(type)) continue
      if (status === 400 && id === '' && !requestBody) continue
      const request = `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, id)}`
      const content = requestBody && body
      const answer = await call(request, { as, body: content, headers })
      expect(`${request}: ${answer.status}`).toBe(`${request}: ${status}`)
    }
  }
}

type Rest = readonly [
  who: Who,
  body?: string | undefined,
  headers?: Readonly<Record<string, string>>,
]
