import type { Case, CaseInput } from '../../cases/case.ts'
import { acceptedCases, refusedCases } from '../../cases/requests.ts'
import type { Subjects } from '../../schema/subjects.ts'
import { attempt, distinctBy } from '../../schema/values.ts'
import type { Suite } from '../../suite.ts'
import { adapted, isCrowded, isRejection, send, validInput, type Run } from '../run.ts'
import { mainBody } from '../state/bodies.ts'
import { replaced, variableMembers } from '../state/fresh.ts'
import { boundsOf } from './bounds.ts'

/** Every valid variant of a request, values at each bound, and for every constraint a request that breaks it. */
export async function boundariesPhase(run: Run): Promise<void> {
  for (const subjects of run.operations) {
    const suite = { ...run.live, subjects: new Map([[subjects.operation.operationId, subjects]]) }
    // Without a valid call of the operation there is nothing to vary.
    const made = attempt(() => [...acceptedCases(suite), ...refusedCases(suite).cases]) ?? []
    const cases = distinctBy(made, ({ input }) => JSON.stringify(input))
    const accepted = new Map<string, number>()
    const rejected: { it: Case; outcome: Awaited<ReturnType<typeof send>> }[] = []
    for (const it of cases) {
      if (isLenient(it) || (it.expectation.kind === 'accepted' && isCrowded(run, subjects)))
        continue
      const outcome = await sendCase(run, subjects, it)
      if (!outcome) break
      if (outcome.isSuccess) accepted.set(it.pointer, (accepted.get(it.pointer) ?? 0) + 1)
      if (outcome.isSuccess) run.working.add(subjects.operation.operationId)
      const isValid = it.expectation.kind === 'accepted' && outcome.faults.length === 0
      if (isValid && outcome.isAllowed && isRejection(outcome)) rejected.push({ it, outcome })
    }
    for (const { it, outcome } of rejected) {
      if (!isClosed(it) || !run.working.has(subjects.operation.operationId)) continue
      if (it.keyword === 'enum' && !accepted.has(it.pointer)) continue
      const message = `a value that ${it.keyword} allows is rejected`
      run.lab.observe(outcome, {
        kind: 'rejected',
        pointer: `${it.pointer}/${it.keyword}`,
        message,
      })
    }
    await judgeBounds(run, subjects, suite)
    await sendUnusualText(run, subjects)
  }
}

/** Quotes, a percent sign, letters beyond ASCII and beyond 16 bits, wherever any text is valid. */
const UNUSUAL = `o'x"%_\u00e4\u{1f600}`

async function sendUnusualText(run: Run, subjects: Subjects): Promise<void> {
  const input = await validInput(run, subjects)
  if (!input || isCrowded(run, subjects)) return
  const { requests } = run.live
  const schema = mainBody(subjects)?.schema
  const sendIn = (label: string, changed: CaseInput) =>
    send(run, { subjects, label: `unusual text in ${label}`, input: changed })
  if (schema !== undefined && input.body !== undefined)
    for (const place of variableMembers(requests, schema, input.body)) {
      const body = replaced(input.body, place, UNUSUAL)
      if (requests.accepts(schema, body)) await sendIn(`body${place}`, { ...input, body })
    }
  for (const { in: location, name, schema: own } of subjects.parameters) {
    if (location !== 'query' || !requests.accepts(own, UNUSUAL)) continue
    await sendIn(`query ${name}`, { ...input, query: { ...input.query, [name]: UNUSUAL } })
  }
}

/** Many servers read null as if a member weren't there. */
function isLenient({ name }: Case): boolean {
  return name.endsWith('type/null')
}

/** Whether a value leaves nothing to say in words: it is one of a few. */
function isClosed({ keyword }: Case): boolean {
  return keyword === 'enum' || keyword === 'type'
}

async function sendCase(run: Run, subjects: Subjects, it: Case) {
  const input = await adapted(run, subjects, it)
  const label = it.name.slice(subjects.operation.operationId.length + 1)
  return input && send(run, { subjects, label, input })
}

/** Values at a bound must be accepted where those inside of it are. */
async function judgeBounds(run: Run, subjects: Subjects, suite: Suite): Promise<void> {
  for (const { label, pointer, keyword, atBound, inside } of attempt(() => boundsOf(suite)) ?? []) {
    const input = await adapted(run, subjects, { input: atBound })
    if (!input) return
    const outcome = await send(run, { subjects, label: `${label} at ${keyword}`, input })
    if (!isRejection(outcome) || outcome.faults.length > 0) continue
    const control = await adapted(run, subjects, { input: inside })
    if (!control) return
    const other = await send(run, { subjects, label: `${label} inside ${keyword}`, input: control })
    if (!other.isSuccess) continue
    const message = `a value at ${keyword} is rejected`
    run.lab.observe(outcome, { kind: 'rejected', pointer: `${pointer}/${keyword}`, message })
  }
}
