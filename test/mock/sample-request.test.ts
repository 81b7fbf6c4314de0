import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Document } from '../../scripts/document/openapi.ts'
import { sampleRequest } from '../../scripts/mock/sample-request.ts'
import { startMock } from '../../scripts/mock/server.ts'
import { bundled } from './bundled.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The arguments that a shell makes of a command. */
function argumentsOf(command: string): string[] {
  const printed = execFileSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' })
  return printed.trimEnd().split('\n')
}

test.each([
  join(ROOT, 'openapi/openapi.yaml'),
  ...globSync('test/fixtures/contract/*.yaml', { cwd: ROOT }).map((file) => join(ROOT, file)),
])('the sample for %s gets a success from the mock', async (entry) => {
  const document = await bundled(entry)
  const mock = await startMock(document, 0)
  const [curl, flag, url, ...headers] = argumentsOf(sampleRequest(document, mock.url)!)
  expect([curl, flag]).toEqual(['curl', '-i'])
  const response = await fetch(url!, {
    headers: headers
      .filter((it) => it !== '-H')
      .map((it): [string, string] => [it.slice(0, it.indexOf(':')), it.slice(it.indexOf(':') + 2)]),
  })
  expect(response.status).toBeLessThan(400)
  await mock.close()
})

test.each([
  ["/a'b", "'http://x/a'\\''b'"],
  ['/$(id)`id`', "'http://x/$(id)%60id%60'"],
  ['/a\nrm -rf b', "'http://x/a%0Arm%20-rf%20b'"],
  ['/\u001b[2J', "'http://x/%1B%5B2J'"],
  ['/{größe}', "'http://x/1'"],
])('the path %j becomes %s', (path, address) => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { [path]: { get: { operationId: 'a', responses: {} } } },
  } as unknown as Document
  expect(sampleRequest(document, 'http://x')).toBe(`curl -i ${address}`)
})

test.each([
  [{ type: 'http', scheme: 'bearer' }, "'http://x/' -H 'Authorization: Bearer any'"],
  [{ type: 'http', scheme: 'basic' }, "'http://x/' -H 'Authorization: Basic YTph'"],
  [{ type: 'oauth2' }, "'http://x/' -H 'Authorization: Bearer any'"],
  [{ type: 'apiKey', in: 'header', name: 'X-Key' }, "'http://x/' -H 'X-Key: any'"],
  [{ type: 'apiKey', in: 'cookie', name: 'sid' }, "'http://x/' -H 'Cookie: sid=any'"],
  [{ type: 'apiKey', in: 'query', name: 'key' }, "'http://x/?key=any'"],
  [{ type: 'apiKey', in: 'header', name: 'X\r\nY\u202e' }, "'http://x/' -H 'XY: any'"],
  [undefined, "'http://x/'"],
])('the scheme %j becomes %s', (scheme, rest) => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    security: [{ it: [] }],
    paths: { '/': { get: { operationId: 'a', responses: {} } } },
    components: { securitySchemes: scheme ? { it: scheme } : {} },
  } as unknown as Document
  expect(sampleRequest(document, 'http://x')).toBe(`curl -i ${rest}`)
})
