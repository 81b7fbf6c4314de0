import { expect, test } from 'vitest'
import { runContract } from '../../../scripts/contract/index.ts'
import { startFixtureServer } from '../../support/hitkeep/server.ts'
import { ownDescription } from '../own-description.ts'
import { runningServer } from './phases.ts'

test('a running server is judged, and each difference is reported with request and answer', async () => {
  const server = await startFixtureServer('create answers 200')
  try {
    const { url, email, password } = server
    const report = await runContract({
      description: await ownDescription(),
      phases: [],
      sequences: [runningServer(url, { email, password })],
    })
    expect(report.passed).toBe(false)
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        operations: ['createApiClient'],
        pointer: '/paths/~1api~1user~1api-clients/post/responses',
        message: '200 came, not 201',
      }),
    )
    const details = report.findings.flatMap((it) => it.details).join('\n')
    expect(details).toContain(`POST ${url}/api/user/api-clients\n`)
    expect(details).not.toContain(password)
    expect(server.state).toMatchObject({ clients: [], sites: [] })
  } finally {
    await server.close()
  }
})

test('an interrupt removes what the sequences created', async () => {
  const server = await startFixtureServer()
  const interrupt = new AbortController()
  const reason = new Error('interrupted')
  try {
    const run = runContract({
      ...{ description: await ownDescription(), phases: [], signal: interrupt.signal },
      sequences: [runningServer(server.url, { email: server.email, password: server.password })],
    })
    const watch = setInterval(() => {
      if (server.state.clients.length > 0) interrupt.abort(reason)
    }, 1)
    await expect(run).rejects.toBe(reason)
    clearInterval(watch)
    expect(server.state).toMatchObject({ clients: [], sites: [] })
  } finally {
    await server.close()
  }
})

test('a running server is not judged without an account', () => {
  expect(() => runningServer('http://127.0.0.1:1', { email: 'owner@example.org' })).toThrow(
    expect.objectContaining({ exitCode: 2 }),
  )
})
