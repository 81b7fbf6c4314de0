import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { createClient } from '../../src/runtime/call/client.ts'
import type { EventStream } from '../../src/runtime/response/result.ts'
import type { Operation } from '../../src/runtime/operation.ts'
import type { TransportOptions } from '../../src/runtime/types.ts'
import { validation } from '../../src/runtime/response/validate.ts'
import { thrownBy } from '../support/client-fetch.ts'
import { operation } from '../support/client-operations.ts'
import { listenRaw, writeForEver } from '../support/raw-server.ts'

const BODIES = ['application/json', 'text/plain', 'application/octet-stream']
const CODECS: Readonly<Record<string, string>> = {
  'application/octet-stream': 'bytes',
  'text/event-stream': 'eventStreams',
}
const MB = 1_000_000
const chunk = (size: number, fill = 'x') => Buffer.alloc(size, fill)

const head = (type: string, ...more: string[]) =>
  ['HTTP/1.1 200 OK', `content-type: ${type}`, ...more, '', ''].join('\r\n')

/** A call of the only operation of a client. */
async function calling(baseUrl: string, type: string, options: Partial<TransportOptions> = {}) {
  const codec = CODECS[type]
  const media = codec ? { codec } : {}
  const things = operation({ responses: { 200: { [type]: media } } }) as Operation
  const client = createClient({ things }, { retry: 0, timeout: 5_000, ...options, baseUrl })
  return (client as unknown as { things(): Promise<any> }).things()
}

/** Fails when a call keeps its connection, or more memory than a few times its limit. */
async function bounded<T>(open: () => number, work: () => Promise<T>): Promise<T> {
  const before = process.memoryUsage.rss()
  const result = await work()
  expect(process.memoryUsage.rss() - before).toBeLessThan(300 * MB)
  await vi.waitFor(() => expect(open()).toBe(0), { timeout: 3_000 })
  return result
}

describe('a body that is too large', () => {
  const limit = { maxBodySize: 2 * MB }
  const size = { name: 'ContractError', breach: 'size', status: 200, body: undefined }

  test.each(BODIES)('without an end, in chunks: %s', async (type) => {
    const { url, open } = await listenRaw((socket) => {
      socket.write(head(type, 'transfer-encoding: chunked'))
      writeForEver(
        socket,
        Buffer.concat([Buffer.from('10000\r\n'), chunk(65_536), Buffer.from('\r\n')]),
      )
    })
    const error = await bounded(open, () => thrownBy(calling(url, type, limit)))
    expect(error).toMatchObject(size)
    expect(error.message).toMatch('200 exceeds maxBodySize (GET ')
  })

  test.each(BODIES)('of the length that it says, 1 GiB: %s', async (type) => {
    const { url, open } = await listenRaw((socket) => {
      socket.write(head(type, 'content-length: 1073741824'))
      writeForEver(socket, chunk(65_536))
    })
    expect(await bounded(open, () => thrownBy(calling(url, type, limit)))).toMatchObject(size)
  })

  test('small on the wire: a gzip bomb', async () => {
    const bomb = gzipSync(chunk(200 * MB, ' '))
    expect(bomb.length).toBeLessThan(MB)
    const { url, open } = await listenRaw((socket) => {
      socket.write(
        head('application/json', 'content-encoding: gzip', `content-length: ${bomb.length}`),
      )
      socket.write(bomb)
    })
    const call = () => thrownBy(calling(url, 'application/json', limit))
    expect(await bounded(open, call)).toMatchObject(size)
  })

  test('beyond 100 MB where nothing else is said', async () => {
    const { url, open } = await listenRaw((socket) => {
      socket.write(head('application/octet-stream', 'content-length: 1073741824'))
      writeForEver(socket, chunk(1_048_576))
    })
    const call = () => thrownBy(calling(url, 'application/octet-stream'))
    expect(await bounded(open, call)).toMatchObject(size)
  })

  test('is not tried again', async () => {
    const { url, connections } = await listenRaw((socket) => {
      socket.write(head('application/json', 'content-length: 1073741824'))
      writeForEver(socket, chunk(65_536))
    })
    const things = operation({})
    const client = createClient({ things }, { baseUrl: url, maxBodySize: MB })
    expect(await thrownBy(client.things())).toMatchObject(size)
    expect(connections()).toBe(1)
  })

  test('for one call, where that says so', async () => {
    const { url } = await listenRaw((socket) =>
      socket.end(`${head('application/json', 'content-length: 4')}"ab"`),
    )
    const client = createClient({ things: operation({}) }, { baseUrl: url, maxBodySize: 4 })
    expect(await thrownBy(client.things())).toMatchObject(size)
    expect(await client.things({ maxBodySize: 5 })).toBe('ab')
  })

  test.each(['data: ', 'event: ', 'data: x\ndata: '])('as one event: %j', async (start) => {
    const { url, open } = await listenRaw((socket) => {
      socket.write(head('text/event-stream'))
      socket.write('data: first\n\n')
      const isLine = !start.includes('\n')
      if (isLine) socket.write(start)
      writeForEver(socket, isLine ? chunk(65_536) : Buffer.from(start.repeat(10_000)))
    })
    const events: EventStream = await calling(url, 'text/event-stream', limit)
    const seen: string[] = []
    const reading = async () => {
      for await (const { data } of events) seen.push(data)
    }
    const error = await bounded(open, () => thrownBy(reading))
    expect(error).toMatchObject({ name: 'ContractError', breach: 'size' })
    expect(seen).toEqual(['first'])
  })
})

describe('an answer without end in time', () => {
  test.each<[what: string, start: string, drip: string]>([
    ['a drip of headers', 'HTTP/1.1 200 OK\r\n', 'x-a: b\r\n'],
    ['a drip of a body', head('application/json', 'content-length: 1073741824'), ' '],
    ['a drip of chunks', head('application/json', 'transfer-encoding: chunked'), '1\r\n \r\n'],
    ['a few bytes of 1 GiB', `${head('application/json', 'content-length: 1073741824')}[1`, ''],
  ])('%s', async (_, start, drip) => {
    const { url, open } = await listenRaw((socket) => {
      socket.write(start)
      const timer = setInterval(() => socket.write(drip), 10)
      socket.on('close', () => clearInterval(timer))
    })
    const started = Date.now()
    const call = () => thrownBy(calling(url, 'application/json', { timeout: 150 }))
    expect(await bounded(open, call)).toMatchObject({ name: 'TimeoutError', limit: 'timeout' })
    expect(Date.now() - started).toBeLessThan(2_000)
  })

  test('cut off after a few bytes of 1 GiB is a lost connection', async () => {
    const { url, open } = await listenRaw((socket) => {
      socket.end(`${head('application/json', 'content-length: 1073741824')}{"a":1}`)
    })
    const error = await bounded(open, () => thrownBy(calling(url, 'application/json')))
    expect(error).toMatchObject({ name: 'NetworkError' })
  })
})

test('headers without end are a failed connection', async () => {
  const { url, open } = await listenRaw((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nx-a: ')
    writeForEver(socket, chunk(65_536))
  })
  const error = await bounded(open, () => thrownBy(calling(url, 'application/json')))
  expect(error).toMatchObject({ name: 'NetworkError', code: 'UND_ERR_HEADERS_OVERFLOW' })
})

describe('bytes that are no UTF-8', () => {
  const broken = Buffer.from([0x22, 0x61, 0xff, 0x62, 0xe2, 0x82, 0x22])
  test.each([
    ['text/plain', '"a\ufffdb\ufffd"'],
    ['application/json', 'a\ufffdb\ufffd'],
  ])('become replacement characters: %s', async (type, want) => {
    const { url } = await listenRaw((socket) => {
      socket.write(head(type, `content-length: ${broken.length}`))
      socket.end(broken)
    })
    expect(await calling(url, type)).toBe(want)
  })

  test('cut off at the end of a text, too', async () => {
    const { url } = await listenRaw((socket) => {
      socket.write(head('text/plain', 'content-length: 3'))
      socket.end(Buffer.from([0x61, 0xe2, 0x82]))
    })
    expect(await calling(url, 'text/plain')).toBe('a\ufffd')
  })
})

describe('JSON with members that could pollute', () => {
  const json =
    '{"__proto__":{"polluted":1,"message":"mine"},"constructor":{"prototype":{"polluted":1}},"message":"told"}'
  const serving = (status: string, type = 'application/json', text = json) =>
    listenRaw((socket) => {
      const length = Buffer.byteLength(text)
      const lines = [`HTTP/1.1 ${status}`, `content-type: ${type}`, `content-length: ${length}`]
      socket.end([...lines, '', text].join('\r\n'))
    })
  const unpolluted = (body: any) => {
    expect(Object.keys(body)).toEqual(['__proto__', 'constructor', 'message'])
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype)
    expect(({} as any).polluted).toBeUndefined()
    expect(body.polluted).toBeUndefined()
  }

  test('in a success, checked or not', async () => {
    const { url } = await serving('200 OK')
    unpolluted(await calling(url, 'application/json'))
    const things = operation({})
    const accept = Object.assign((value: unknown) => Boolean(value), { errors: null })
    const responses = { 200: { 'application/json': accept } }
    const validators = { things: { parameters: {}, requestBody: {}, responses } }
    const client = createClient({ things }, { baseUrl: url, validation: validation(validators) })
    unpolluted(await client.things())
  })

  test('in an error', async () => {
    const { url } = await serving('400 Bad Request')
    const things = operation({ responses: { 400: { 'application/json': {} } } })
    const client = createClient({ things }, { baseUrl: url, retry: 0 }) as any
    const error = await thrownBy(client.things())
    expect(error).toMatchObject({ name: 'HttpError', message: `400: told (GET ${url}/things)` })
    unpolluted(error.body)
  })

  test('in an event', async () => {
    const { url } = await serving('200 OK', 'text/event-stream', `data: ${json}\n\n`)
    const things = operation({
      responses: {
        200: { 'text/event-stream': { codec: 'eventStreams', events: { '*': { json: true } } } },
      },
    })
    const client = createClient({ things }, { baseUrl: url }) as any
    for await (const { data } of await client.things()) unpolluted(data)
  })
})
