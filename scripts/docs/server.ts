import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { ProblemsError } from '../document/problem.ts'
import { scriptSource } from './redoc/build-page.ts'

/** A server of the written documentation. */
export interface DocsServer {
  readonly url: string
  /** Reloads every open page. */
  readonly reload: () => void
  readonly close: () => void
}

const EVENTS = '/.reload'
const RELOADER = `new EventSource('${EVENTS}').onmessage = () => location.reload()`

/**
 * Serves a folder on the loopback address, on the first of these ports that is free; its pages
 * reload on `reload`.
 *
 * @throws ProblemsError when all the ports are taken
 */
export async function startServer(folder: string, ports: readonly number[]): Promise<DocsServer> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    if (!isForUs(request)) response.writeHead(403).end()
    else if (request.url === EVENTS) subscribe(request, response, listeners)
    else sendFile(folder, request, response)
  })
  await listen(server, ports)
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/index.html`,
    reload: () => listeners.forEach((response) => response.write('data: changed\n\n')),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A page of another site whose name was rebound to this machine sends its own name. */
function isForUs({ headers: { host = '' }, socket: { localPort } }: IncomingMessage): boolean {
  return [`localhost:${localPort}`, `127.0.0.1:${localPort}`].includes(host.toLowerCase())
}

async function listen(server: Server, ports: readonly number[]): Promise<void> {
  for (const port of ports) if (await listenOn(server, port)) return
  throw new ProblemsError([
    {
      code: 'port-taken',
      severity: 'error',
      message: `port ${ports.join(', ')} is in use`,
      hint: 'stop the program that listens there, choose another --port, or omit the option',
    },
  ])
}

/** Whether the port was free. */
function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error)
    server.once('error', fail).listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      resolve(true)
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

/** The page with a script that waits for changes, allowed by its security policy. */
function withReloader(page: string): string {
  const end = page.lastIndexOf('</body>')
  const start = page
    .slice(0, end)
    .replace(
      /(default-src \S+;)( connect-src \*;)? script-src /,
      (_, byDefault: string, connect = " connect-src 'self';") =>
        `${byDefault}${connect} script-src ${scriptSource(RELOADER)} `,
    )
  return [start, '<script>', RELOADER, '</script>', page.slice(end)].join('')
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
}

/** The file inside the folder for a URL; undefined for none. */
function fileFor(folder: string, url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path)
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}
