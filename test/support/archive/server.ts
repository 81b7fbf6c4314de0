import { randomUUID } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { startServer, type Reply, type Request } from '../server.ts'
import { ARCHIVE } from './description.ts'

/** What the server can do otherwise than described. */
export const SLIPS = [
  'pages overlap',
  'a folder is restored only in name',
  'what is deleted stays',
  'notes are found in any folder',
  'the ETag stays',
  'no ETag matches',
  'jobs are lost',
  'orders are made twice',
  'what is left out stays',
] as const

export type Slip = (typeof SLIPS)[number]

type Members = Readonly<Record<string, unknown>>

interface Folder {
  readonly id: string
  content: Members
  version: number
  isDeleted: boolean
  readonly notes: Map<string, Members>
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema(ARCHIVE as object, 'archive')

class Refusal extends Error {
  readonly status: number
  constructor(status: number) {
    super()
    this.status = status
  }
}

function need(isFine: boolean, status: number): asserts isFine {
  if (!isFine) throw new Refusal(status)
}

function bodyOf({ body }: Request, name: string): Members {
  let value: unknown
  try {
    value = JSON.parse(body.toString())
  } catch {
    throw new Refusal(400)
  }
  need(ajv.validate({ $ref: `archive#/components/schemas/${name}` }, value), 400)
  return value as Members
}

export async function startArchive(slips: readonly Slip[]) {
  const has = (name: Slip) => slips.includes(name)
  const folders = new Map<string, Folder>()
  const orders = new Map<string, Members>()
  const jobs = new Set<string>()
  const tagOf = ({ version }: Folder) => `"v${has('the ETag stays') ? 1 : version}"`
  const shown = ({ id, content }: Folder) => ({ ...content, id })
  const reply = (status: number, value: unknown, headers: Reply['headers'] = {}): Reply => ({
    ...{ status, headers: { 'content-type': 'application/json', ...headers } },
    body: JSON.stringify(value),
  })
  const folderOf = (id: string, isDeleted = false): Folder => {
    need(UUID.test(id), 400)
    const folder = folders.get(id)
    need(folder !== undefined && (isDeleted || !folder.isDeleted), 404)
    return folder
  }
  const guard = (folder: Folder, { headers }: Request): void => {
    need(headers['if-match'] !== undefined, 428)
    need(headers['if-match'] === tagOf(folder) && !has('no ETag matches'), 412)
    folder.version++
  }

  const routes: Record<string, (request: Request, ...ids: string[]) => Reply> = {
    'GET /folders': ({ query }) => {
      const [limit, after] = [query.get('limit') ?? '50', query.get('after') ?? '0']
      need(/^\d+$/.test(limit + after) && Number(limit) >= 1 && Number(limit) <= 50, 400)
      const all = [...folders.values()].filter((it) => !it.isDeleted).map(shown)
      const end = Number(after) + Number(limit)
      const next = has('pages overlap') && Number(limit) > 1 ? end - 1 : end
      const link = `<?limit=${limit}&after=${next}>; rel="next"`
      return reply(200, all.slice(Number(after), end), end < all.length ? { link } : {})
    },
    'POST /folders': (request) => {
      const content = bodyOf(request, 'Content')
      const folder = { id: randomUUID(), content, version: 1, isDeleted: false, notes: new Map() }
      folders.set(folder.id, folder)
      return reply(201, shown(folder), { etag: tagOf(folder) })
    },
    'GET /folders/{}': (_, id) => reply(200, shown(folderOf(id!)), { etag: tagOf(folderOf(id!)) }),
    'PUT /folders/{}': (request, id) => {
      const [folder, content] = [folderOf(id!), bodyOf(request, 'Content')]
      guard(folder, request)
      folder.content = has('what is left out stays') ? { ...folder.content, ...content } : content
      return reply(200, shown(folder))
    },
    'DELETE /folders/{}': (request, id) => {
      const folder = folderOf(id!)
      guard(folder, request)
      folder.isDeleted = !has('what is deleted stays')
      return { status: 204 }
    },
    'POST /folders/{}/restore': (_, id) => {
      const folder = folderOf(id!, true)
      need(folder.isDeleted, 409)
      folder.isDeleted = has('a folder is restored only in name')
      return reply(200, shown(folder))
    },
    'POST /folders/{}/notes': (request, id) => {
      const note = { ...bodyOf(request, 'Text'), id: randomUUID() }
      folderOf(id!).notes.set(note.id, note)
      return reply(201, note)
    },
    'GET /folders/{}/notes/{}': (_, id, note) => {
      need(UUID.test(note!), 400)
      const own = has('notes are found in any folder') ? [...folders.values()] : [folderOf(id!)]
      const found = own.find(({ notes }) => notes.has(note!))
      need(found !== undefined, 404)
      return reply(200, found.notes.get(note!))
    },
    'POST /exports': () => {
      const job = randomUUID()
      if (!has('jobs are lost')) jobs.add(job)
      return { status: 202, headers: { location: `/jobs/${job}` } }
    },
    'GET /jobs/{}': (_, id) => {
      need(UUID.test(id!), 400)
      need(jobs.has(id!), 404)
      return reply(200, { id })
    },
    'POST /orders': (request) => {
      const key = String(request.headers['idempotency-key'])
      need(UUID.test(key), 400)
      const body = bodyOf(request, 'Text')
      const known = has('orders are made twice') ? undefined : orders.get(key)
      const order = known ?? { ...body, id: randomUUID() }
      orders.set(key, order)
      return reply(201, order)
    },
    'GET /orders/{}': (_, id) => {
      need(UUID.test(id!), 400)
      const order = [...orders.values()].find((it) => it['id'] === id)
      need(order !== undefined, 404)
      return reply(200, order)
    },
  }

  const server = await startServer((request) => {
    const [, first = '', ...rest] = request.path.split('/')
    const shape = rest.map((it, index) => (index % 2 === 0 ? '{}' : it))
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const route = routes[[`${method} /${first}`, ...shape].join('/')]
    try {
      need(route !== undefined, 404)
      return route(request, ...rest.filter((_, index) => index % 2 === 0))
    } catch (error) {
      return { status: error instanceof Refusal ? error.status : 500 }
    }
  })
  return { ...server, folders }
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
