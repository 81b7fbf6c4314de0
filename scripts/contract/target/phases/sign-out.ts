import type { Subjects } from '../../schema/subjects.ts'
import type { Credentials } from '../lab.ts'
import { isReading, send, type Run } from '../run.ts'
import { examplesPhase } from './examples.ts'

/** What ends a session, last: the session is over then. */
export async function signOutPhase(run: Run): Promise<void> {
  await examplesPhase({ ...run, operations: run.endings })
  const user = run.lab.users[0]!
  for (const subjects of run.endings) {
    const { operationId, pointer, path } = subjects.operation
    const isSignOut = /log.?out|log.?off|sign.?out|session/i.test(`${operationId} ${path}`)
    if (!isSignOut || !(await user.renew())) continue
    const credentials = user.credentialsFor(subjects)
    const probe = run.operations.find((it) => isOpenedBy(run, it, credentials))
    const input = probe && (await run.store.inputFor(probe))
    if (!probe || !input) continue
    const body = await run.store.inputFor(subjects)
    const ended = await send(run, { subjects, label: 'to end it', input: body ?? {}, credentials })
    const after = { subjects: probe, label: `after ${operationId}`, input, credentials }
    if (!ended.isSuccess || !(await run.lab.tryOut(after)).isSuccess) continue
    const message = `the credentials are still accepted after ${operationId}: a fault unless they are tokens that only expire`
    run.lab.observe(ended, { kind: 'credentials', severity: 'warning', pointer, message })
  }
}

/** Whether an operation that works needs nothing but these credentials. */
function isOpenedBy(run: Run, subjects: Subjects, { values }: Credentials): boolean {
  const { security, operationId, path } = subjects.operation
  const names = Object.keys(values)
  const isEnough = security.some((it) => {
    const wanted = Object.keys(it)
    return wanted.length > 0 && wanted.every((name) => names.includes(name))
  })
  const isClosed = security.every((it) => Object.keys(it).length > 0)
  const isWorking = run.working.has(operationId) && isReading(subjects) && !path.includes('{')
  return isWorking && isEnough && isClosed
}
