import { connect } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import type { ReceivedAnswer, SentRequest } from '../../exchange.ts'

/**
 * The answer to a HEAD request with what follows its headers, which clients of HTTP don't show.
 *
 * @param timeout in milliseconds
 * @throws Error when no answer comes in time
 */
export function sendHead({ url, headers }: SentRequest, timeout: number): Promise<ReceivedAnswer> {
  const { protocol, hostname, host, port, pathname, search } = new URL(url)
  const isSecure = protocol === 'https:'
  const place = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (isSecure ? 443 : 80)),
  }
  const lines = [
    `HEAD ${pathname}${search} HTTP/1.1`,
    ...[`Host: ${host}`, 'Connection: close'],
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ]
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = isSecure ? connectSecurely({ ...place, servername: place.host }) : connect(place)
    socket
      .setTimeout(timeout, () => socket.destroy(new Error(`no answer in ${timeout} ms`)))
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('error', reject)
      .on('close', () => {
        const answer = answerIn(Buffer.concat(chunks))
        if (answer) resolve(answer)
        else reject(new Error('the connection was closed without an answer'))
      })
      .write(`${lines.join('\r\n')}\r\n\r\n`)
  })
}

function answerIn(bytes: Buffer): ReceivedAnswer | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes
    .subarray(0, Math.max(end, 0))
    .toString('latin1')
    .split('\r\n')
  const [, status] = /^HTTP\/1\.\d (\d{3})/.exec(first) ?? []
  if (status === undefined) return undefined
  const headers = lines.map((line): [string, string] => {
    const [name = '', value = ''] = line.split(/:(.*)/s)
    return [name.toLowerCase(), value.trim()]
  })
  return { status: Number(status), headers, body: new Uint8Array(bytes.subarray(end + 4)) }
}
