import { randomUUID } from 'node:crypto'
import { findBook } from './books.ts'
import * as check from './checks.ts'
import { json, noContent, Problem, type Members } from './http.ts'
import type { Call, Route } from './route.ts'
import { now, type Review } from './state.ts'

function shown({ user, ...review }: Review): Members {
  return { ...review, reviewer: review.anonymous ? null : user.name }
}

function findReview(call: Call): Review {
  const book = findBook(call)
  const own = call.state.reviews.filter((it) => it.book_id === book.id)
  const review = own.find((it) => it.id === call.id('reviewId'))
  if (!review) throw new Problem(404, 'Not found', 'there is no such review')
  return review
}

/** The part of a list that `page` and `per_page` name. */
export function pageOf<T>(all: readonly T[], { page, per_page }: Members) {
  const start = (Number(page) - 1) * Number(per_page)
  return { items: all.slice(start, start + Number(per_page)), total: all.length }
}

export const paging = {
  page: { type: 'integer', check: check.integer(1, 10_000), default: 1 },
  per_page: { type: 'integer', check: check.integer(1, 100), default: 20 },
} satisfies Route['query']

function listReviews(call: Call) {
  const book = findBook(call)
  const { items, total } = pageOf(
    call.state.reviews.filter((it) => it.book_id === book.id),
    call.query,
  )
  return json(200, { items: items.map(shown), total })
}

function createReview(call: Call) {
  const { rating, text, anonymous = false } = call.body as Review
  const review: Review = {
    ...{ id: randomUUID(), book_id: findBook(call).id, user: call.user!, created_at: now() },
    ...{ rating, text, anonymous },
  }
  call.state.reviews.push(review)
  const location = `/v1/books/${review.book_id}/reviews/${review.id}`
  return json(201, shown(review), { location })
}

function deleteReview(call: Call) {
  const review = findReview(call)
  if (review.user !== call.user) throw new Problem(403, 'Forbidden', 'the review is not yours')
  call.state.reviews.splice(call.state.reviews.indexOf(review), 1)
  return noContent
}

const all = '/books/{bookId}/reviews'
const one = `${all}/{reviewId}`

export const reviewRoutes: readonly Route[] = [
  { method: 'GET', path: all, access: 'anyone', query: paging, handle: listReviews },
  {
    ...{ method: 'POST', path: all, access: 'user', types: ['application/json'], find: findBook },
    check: check.members(
      { rating: check.integer(1, 5), text: check.text({ min: 1, max: 500 }) },
      { anonymous: check.flag },
      ['id', 'book_id', 'reviewer', 'created_at'],
    ),
    handle: createReview,
  },
  {
    ...{ method: 'GET', path: one, access: 'anyone' },
    handle: (call) => json(200, shown(findReview(call))),
  },
  { method: 'DELETE', path: one, access: 'user', handle: deleteReview },
]
