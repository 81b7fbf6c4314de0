import { randomBytes, randomUUID } from 'node:crypto'
import { booksAsCsv, GENRES, selectedBooks } from './books.ts'
import * as check from './checks.ts'
import { json, noContent, Problem, type Members } from './http.ts'
import type { Call, Route } from './route.ts'
import { now, type User } from './state.ts'

const HOUR = 3_600_000

export function shownUser({ password: _, isPermanent: __, ...user }: User): Members {
  return user
}

function logIn({ state, body }: Call) {
  const { email, password } = body as User
  const user = state.users.find((it) => it.email === email && it.password === password)
  if (!user) throw new Problem(401, 'Unauthorized', 'email or password is wrong')
  const token = randomBytes(24).toString('base64url')
  state.sessions.set(token, user)
  const expires_at = new Date(Date.now() + HOUR).toISOString()
  return json(201, { token, token_type: 'Bearer', expires_at, user: shownUser(user) })
}

function logOut({ state, request }: Call) {
  state.sessions.delete(request.headers['authorization']!.replace(/^bearer +/i, '').trim())
  return noContent
}

function createUser({ state, body }: Call) {
  const { email, name, password } = body as User
  if (state.users.some((it) => it.email.toLowerCase() === email.toLowerCase()))
    throw new Problem(409, 'Conflict', 'the email address is taken')
  const fields = { email, name, password, created_at: now(), isPermanent: false }
  const user: User = { id: randomUUID(), ...fields }
  state.users.push(user)
  return json(201, shownUser(user), { location: `/v1/users/${user.id}` })
}

function findUser({ state, id }: Call): User {
  const user = state.users.find((it) => it.id === id('userId'))
  if (!user) throw new Problem(404, 'Not found', 'there is no such user')
  return user
}

function deleteUser(call: Call) {
  const user = findUser(call)
  if (user.isPermanent) throw new Problem(409, 'Conflict', 'this user can only be deleted by hand')
  call.state.users.splice(call.state.users.indexOf(user), 1)
  return noContent
}

function exportBooks({ state, query }: Call) {
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="books.csv"',
  }
  return { status: 200, headers, body: booksAsCsv(selectedBooks(state, query)) }
}

const types = ['application/json']
const all = { path: '/users', access: 'admin' } as const
const one = { path: '/users/{userId}', access: 'admin' } as const

export const userRoutes: readonly Route[] = [
  {
    ...{ method: 'POST', path: '/sessions', access: 'anyone', types, handle: logIn },
    check: check.members({ email: check.email, password: check.text({ min: 8, max: 72 }) }),
  },
  { method: 'DELETE', path: '/sessions/current', access: 'user', handle: logOut },
  {
    ...{ method: 'GET', path: '/me', access: 'user' },
    handle: ({ user }) => json(200, shownUser(user!)),
  },
  {
    ...{ ...all, method: 'GET' },
    handle: ({ state }) => json(200, state.users.map(shownUser)),
  },
  {
    ...{ ...all, method: 'POST', types, handle: createUser },
    check: check.members(
      {
        email: check.email,
        name: check.text({ min: 1, max: 80 }),
        password: check.text({ min: 8, max: 72 }),
      },
      {},
      ['id', 'created_at'],
    ),
  },
  { ...one, method: 'GET', handle: (call) => json(200, shownUser(findUser(call))) },
  { ...one, method: 'DELETE', handle: deleteUser },
  {
    ...{ method: 'GET', path: '/exports/books', access: 'user or admin', handle: exportBooks },
    query: { genre: { type: 'list', check: check.list(check.choice(...GENRES), 1, 3, true) } },
  },
]
