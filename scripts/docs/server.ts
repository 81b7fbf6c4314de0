import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { ProblemsError } from '../document/problem.ts'
import { scriptSource } from './redoc/build-page.ts'

/** A server of the written documentation on this machine. */
export interface DocsServer {
  readonly url: string
  /** Makes every open page load itself again. */
  readonly reload: () => void
  readonly close: () => void
}

/** The port when none is asked for. */
export const DEFAULT_PORT = 4011

const EVENTS = '/.reload'
const RELOADER = `new EventSource('${EVENTS}').onmessage = () => location.reload()`

/**
 * Serves a folder on the loopback address; its pages load again on `reload`.
 *
 * @param port the one to take; without it 4011, or any free one when that is taken
 * @throws ProblemsError when the port that was asked for is taken
 */
export async function startServer(folder: string, port?: number): Promise<DocsServer> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    if (request.url === EVENTS) subscribe(request, response, listeners)
    else sendFile(folder, request, response)
  })
  await listen(server, port)
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/operations/index.html`,
    reload: () => listeners.forEach((response) => response.write('data: changed\n\n')),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  try {
    await listenOn(server, port ?? DEFAULT_PORT)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    if (port === undefined) return listenOn(server, 0)
    throw new ProblemsError([
      {
        code: 'port-taken',
        severity: 'error',
        message: `port ${port} is taken`,
        hint: 'end what listens there, name another with --port, or leave --port out',
      },
    ])
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function subscribe(
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write('\n')
  listeners.add(response)
  request.on('close', () => listeners.delete(response))
}

function sendFile(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const file = fileFor(folder, request.url ?? '/')
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
    return
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' })
  if (type === TYPES['.html']) {
    response.end(withReloader(readFileSync(file, 'utf8')))
  } else createReadStream(file).pipe(response)
}

/** The page with the script that waits for changes, which its security policy then has to let through. */
function withReloader(page: string): string {
  const end = page.lastIndexOf('</body>')
  const start = page
    .slice(0, end)
    .replace(
      "default-src 'none'; script-src ",
      `default-src 'none'; connect-src 'self'; script-src ${scriptSource(RELOADER)} `,
    )
  return [start, '<script>', RELOADER, '</script>', page.slice(end)].join('')
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
}

/** The file inside the folder that an address names; undefined for none. */
function fileFor(folder: string, url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path)
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}
