import { openAsBlob } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHitKeepClient, session, validation } from '../../src/hitkeep/index.ts'
import { streamOf } from '../../src/runtime/response/stream.ts'
import { folderWith } from '../support/folder.ts'

const id = '1e6f0b7a-8c9d-4a2b-b3c4-d5e6f7a8b9c0'
const CHUNK = new Uint8Array(65_536).fill(120)
const CHUNKS = 8

/** Of the chunks of a test: how many one side has sent, and the other has received, in bytes. */
let sent = 0
let received = 0
let waiting: (() => void)[] = []

function count(bytes: number) {
  received += bytes
  for (const go of waiting.splice(0)) go()
}

/** Chunks, each made only when all before have arrived: whoever waits for the whole waits forever. */
async function* chunks() {
  for (; sent < CHUNKS; sent++) {
    yield CHUNK
    while (received < (sent + 1) * CHUNK.length)
      await new Promise<void>((resolve) => waiting.push(resolve))
  }
}

let answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
const server = createServer((request, response) => void answer(request, response))
let baseUrl: string

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  ;[sent, received, waiting] = [0, 0, []]
})

const client = (options: object = {}) =>
  createHitKeepClient({
    baseUrl,
    auth: session({ cookie: 'a.b.c' }),
    validation: validation(() => import('../../generated/validators.js')),
    retry: 0,
    ...options,
  })

describe('an export', () => {
  const query = { format: 'csv' } as const

  beforeEach(() => {
    answer = async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' })
      for await (const chunk of chunks()) response.write(chunk)
      response.end()
    }
  })

  test('arrives chunk by chunk, without a limit of its size', async () => {
    const { body, contentType, headers } = await client().exportSiteHits.stream({
      ...{ path: { id }, query, maxBodySize: 1 },
    })
    expect(contentType).toBe('text/csv')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    for await (const chunk of body) count(chunk.length)
    expect(received).toBe(CHUNKS * CHUNK.length)
  })

  test('is not read ahead of its reader', async () => {
    let pulls = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls++
        controller.enqueue(CHUNK)
      },
    })
    const fetch = async () => new Response(body, { headers: { 'content-type': 'text/csv' } })
    const stream = await client({ fetch }).exportSiteHits.stream({ path: { id }, query })
    const reader = stream.body.getReader()
    for (let read = 0; read < 3; read++) await reader.read()
    await new Promise((resolve) => setImmediate(resolve))
    expect(pulls).toBeLessThan(6)
    await reader.cancel()
  })

  test('can be written to a file', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('PAR1')
    }
    const file = join(folderWith({}), 'hits.parquet')
    const { body } = await client().exportSiteHits.stream({
      ...{ path: { id }, query: { format: 'parquet' } },
    })
    await writeFile(file, body)
    expect(await (await openAsBlob(file)).text()).toBe('PAR1')
  })

  test('ends the connection when its reader leaves', async () => {
    const left = new Promise((resolve) => {
      const send = answer
      answer = (request, response) => {
        response.on('close', resolve)
        return send(request, response)
      }
    })
    const { body } = await client().exportSiteHits.stream({ path: { id }, query })
    for await (const _ of body) break
    await left
    expect(sent).toBe(0)
  })

  test('ends with the reason of an abort', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const { body } = await client().exportSiteHits.stream({ path: { id }, query, signal })
    const loop = async () => {
      for await (const _ of body) controller.abort(new Error('enough'))
    }
    await expect(loop()).rejects.toThrow('enough')
  })

  test('ends with an error when the connection is lost', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': 10 })
      response.write('a,b\n', () => response.destroy())
    }
    const { body } = await client().exportSiteHits.stream({ path: { id }, query })
    await expect(new Response(body).text()).rejects.toMatchObject({ name: 'NetworkError' })
  })

  test('that is rejected throws the same error as without a stream', async () => {
    answer = (_, response) => {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('Access denied\n')
    }
    await expect(client().exportSiteHits.stream({ path: { id }, query })).rejects.toMatchObject({
      name: 'HttpError',
      status: 403,
      body: 'Access denied\n',
    })
  })

  test('as lines is an iterable of rows', async () => {
    let rows = 0
    answer = async (_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' })
      for await (const _ of chunks()) response.write(`{"row":${sent}}\n`)
      response.end()
    }
    const result = await client({ validation: undefined }).exportSiteHits.result({
      ...{ path: { id }, query: { format: 'ndjson' } },
    })
    if (!result.ok || result.contentType !== 'application/x-ndjson') throw new Error('no lines')
    for await (const row of result.body) {
      expect(row).toEqual({ row: rows++ })
      count(CHUNK.length)
    }
    expect(rows).toBe(CHUNKS)
  })
})

describe('an upload', () => {
  const progress = {
    import_id: id,
    file_id: id,
    bytes_received: CHUNKS * CHUNK.length,
    complete: true,
  }
  let requests: IncomingMessage[]

  beforeEach(() => {
    requests = []
    answer = async (request, response) => {
      requests.push(request)
      for await (const chunk of request) count((chunk as Buffer).length)
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(request.method === 'PUT' ? progress : {}))
    }
  })

  const path = { id, importID: id, fileID: id }
  const query = { offset: 0 }

  test('of a stream is sent chunk by chunk', async () => {
    const body = streamOf(chunks())
    const { complete } = await client().uploadImportChunk({ path, query, body })
    expect(complete).toBe(true)
    expect(received).toBe(CHUNKS * CHUNK.length)
    expect(requests[0]!.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'transfer-encoding': 'chunked',
    })
  })

  test('of a part of a file has its length and is not read before', async () => {
    const file = join(folderWith({ 'export.csv': 'date,visitors\n2026-07-01,5\n' }), 'export.csv')
    const body = (await openAsBlob(file)).slice(14)
    await client().uploadImportChunk({ path, query: { offset: 14 }, body })
    expect(requests[0]!.headers['content-length']).toBe('13')
    expect(received).toBe(13)
  })

  test('of a stream is not tried again', async () => {
    answer = (request, response) => {
      requests.push(request)
      response.writeHead(503, { 'content-type': 'text/plain' }).end('Service Unavailable\n')
    }
    const body = new Blob(['a']).stream()
    const call = client({ retry: 2, validation: undefined }).uploadImportChunk({
      path,
      query,
      body,
    })
    await expect(call).rejects.toMatchObject({ status: 503 })
    expect(requests).toHaveLength(1)
  })

  test('of a stream as a part of a form is sent chunk by chunk', async () => {
    const asset = streamOf(chunks())
    await client({ validation: undefined }).uploadQrCodeGraphic({
      path: { id, qrID: id },
      body: { asset },
    })
    expect(sent).toBe(CHUNKS)
    expect(received).toBeGreaterThan(CHUNKS * CHUNK.length)
  })
})
