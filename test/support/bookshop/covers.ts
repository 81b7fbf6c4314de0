import { createHash } from 'node:crypto'
import { findBook } from './books.ts'
import { text } from './checks.ts'
import { json, noContent, partsOf, Problem, type Part } from './http.ts'
import { rejectIf, type Call, type Route } from './route.ts'
import type { Cover } from './state.ts'

const LIMIT = 1_048_576

function findCover(call: Call): Cover {
  const cover = call.state.covers.get(findBook(call).id)
  if (!cover) throw new Problem(404, 'Not found', 'the book has no cover')
  return cover
}

function store(call: Call, cover: Cover, status: number) {
  if (cover.content.length === 0) throw new Problem(422, 'Invalid content', 'the image is empty')
  if (cover.content.length > LIMIT) throw new Problem(413, 'Content too large')
  const { id } = findBook(call)
  call.state.covers.set(id, cover)
  const { content, ...members } = cover
  const sha256 = createHash('sha256').update(content).digest('hex')
  const location = `/v1/books/${id}/cover`
  return json(status, { ...members, size: content.length, sha256 }, { location })
}

function putCover(call: Call) {
  const media_type = 'application/octet-stream'
  return store(call, { content: call.body as Buffer, media_type, caption: null }, 200)
}

function postCover(call: Call) {
  const type = call.request.headers['content-type']!
  const parts = partsOf(type, call.body as Buffer)
  if (!parts) throw new Problem(400, 'Bad request', 'the body is no form')
  const { image, caption } = Object.fromEntries(parts.map((it) => [it.name, it])) as Readonly<
    Record<'image' | 'caption', Part | undefined>
  >
  if (!image || parts.length > (caption ? 2 : 1)) rejectIf('one image is needed', 422)
  if (!/^image\/(png|jpeg)$/.test(image!.type)) rejectIf('the image is no PNG or JPEG', 422)
  const words = caption?.content.toString('utf8')
  if (words !== undefined) rejectIf(text({ min: 1, max: 100 })(words, 'caption'), 422)
  const { content, type: media_type } = image!
  return store(call, { content, media_type, caption: words ?? null }, 201)
}

function getCover(call: Call) {
  const { content, media_type } = findCover(call)
  return { status: 200, headers: { 'content-type': media_type }, body: content }
}

function deleteCover(call: Call) {
  findCover(call)
  call.state.covers.delete(findBook(call).id)
  return noContent
}

const path = '/books/{bookId}/cover'
const write = { path, access: 'user', find: findBook } as const

export const coverRoutes: readonly Route[] = [
  { method: 'GET', path, access: 'anyone', handle: getCover },
  { ...write, method: 'PUT', types: ['application/octet-stream'], handle: putCover },
  { ...write, method: 'POST', types: ['multipart/form-data'], handle: postCover },
  { method: 'DELETE', path, access: 'user', handle: deleteCover },
]
