import { expect, test } from 'vitest'

const {
  HITKEEP_URL,
  HITKEEP_EMAIL: email,
  HITKEEP_PASSWORD: password,
  HITKEEP_SESSION: session,
} = process.env
const url = HITKEEP_URL?.replace(/\/+$/, '')
const ready = url !== undefined && (session !== undefined || (email ?? password) !== undefined)
const reason =
  'HITKEEP_URL and HITKEEP_EMAIL with HITKEEP_PASSWORD, or HITKEEP_SESSION, are not set'

// Every difference between a running HitKeep and its description, with request and answer.
test.skipIf(!ready)(
  `a running server is as described${ready ? '' : ` (skipped: ${reason})`}`,
  { timeout: 180_000 },
  async ({ task }) => {
    const { currentSuite } = await import('../../scripts/contract/runners/register.ts')
    const { runSequences } = await import('../../scripts/contract/sequences/run.ts')
    const suite = await currentSuite()
    const started = performance.now()
    const server = { url: url!, email, password, session }
    const { findings, calls, left } = await runSequences(suite, server)
    const note = findings.map(({ operationId, title, message, pointer, exchange }) =>
      [
        `### ${operationId}: ${title}`,
        `${message} (\`#${pointer}\`)`,
        '```http',
        exchange.request,
        '',
        exchange.response,
        '```',
      ].join('\n'),
    )
    task.meta.contract = {
      ...{ phase: 'running server', milliseconds: performance.now() - started, count: calls },
      ...{ failed: new Set(findings.map(({ exchange }) => exchange)).size, covers: [] },
      note: [...(note.length > 0 ? ['## The server differs'] : []), ...note].join('\n\n'),
    }
    expect(left, 'could not be removed again').toEqual([])
    const list = findings.map(
      (it) => `${it.operationId}, ${it.title}: ${it.message} (#${it.pointer})`,
    )
    expect(list).toEqual([])
  },
)
