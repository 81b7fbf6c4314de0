import { headerOf } from '../../exchange.ts'
import { sentMethod } from '../../../document/path-item.ts'
import type { Observation } from '../../findings/finding.ts'
import type { CaseInput } from '../../cases/case.ts'
import { essence, isJson } from '../../schema/media-types.ts'
import { responseFor, type ParameterSubject, type Subjects } from '../../schema/subjects.ts'
import { partsAndChoices, typesOf } from '../../schema/parts.ts'
import { mainBody } from '../state/bodies.ts'
import { describedId } from '../state/described-id.ts'
import { resourceAt } from '../state/resources.ts'
import type { Outcome } from '../lab.ts'
import { judgeStoredBytes } from '../chains/bytes.ts'
import { judgeConditions, judgeIdempotency } from './conditions.ts'
import { judgeParents } from './parents.ts'
import { isReading, send, validInput, type Run } from '../run.ts'

/** HEAD, preflights, `Accept`, undeclared methods, malformed and unknown ids, broken bodies. */
export async function protocolPhase(run: Run): Promise<void> {
  for (const subjects of run.operations) {
    const input = await validInput(run, subjects)
    if (input && subjects.operation.method === 'get') await judgeHead(run, subjects, input)
    if (input) await judgeAccept(run, subjects, input)
    if (input && mainBody(subjects)) await judgeBrokenBodies(run, subjects, input)
    if (input) await judgeConditions(run, subjects, (await validInput(run, subjects)) ?? input)
    await judgeIdempotency(run, subjects)
    await judgeStoredBytes(run, subjects)
    await judgeIds(run, subjects)
    await judgeParents(run, subjects)
  }
  for (const subjects of distinctPaths(run.operations)) {
    await judgePreflight(run, subjects)
    await judgeMethods(run, subjects)
  }
}

function distinctPaths(operations: readonly Subjects[]): Subjects[] {
  return [...new Map(operations.map((it) => [it.operation.path, it])).values()]
}

function typeOf({ exchange }: Outcome): string | undefined {
  return headerOf(exchange.answer?.headers, 'content-type')
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2 */
async function judgeHead(run: Run, subjects: Subjects, input: CaseInput): Promise<void> {
  const { path, pointer } = subjects.operation
  const isDeclared = run.operations.some(
    ({ operation }) => operation.method === 'head' && operation.path === path,
  )
  if (isDeclared) return
  const get = await send(run, { subjects, label: 'GET', input })
  const head = await run.lab.tryOut({ subjects, label: 'HEAD', input, method: 'HEAD' })
  if (!get.isSuccess || [404, 405, 501].includes(head.status)) return
  const length = head.exchange.answer?.body.length ?? 0
  const report = (message: string) => run.lab.observe(head, { kind: 'protocol', pointer, message })
  if (length > 0) report('an answer to HEAD has a body')
  else if (head.status !== get.status)
    report(`HEAD is answered with ${head.status}, GET with ${get.status}`)
  else if (typeOf(head) !== typeOf(get)) report('HEAD and GET have different media types')
}

async function judgeAccept(run: Run, subjects: Subjects, input: CaseInput): Promise<void> {
  const success = subjects.responses.find(({ status }) => status.startsWith('2'))
  const types = success?.contents.map(({ mediaType }) => mediaType) ?? []
  const { pointer, method } = subjects.operation
  if (method !== 'get') return
  // A file has the type that it has.
  const forms = types.filter(
    (type) => /json|xml|yaml|csv|^text\//.test(type) && !type.includes('*'),
  )
  for (const accept of forms.length > 1 ? forms : []) {
    const outcome = await send(run, {
      subjects,
      label: `Accept: ${accept}`,
      input,
      headers: { accept },
    })
    const type = essence(typeOf(outcome) ?? '')
    if (!outcome.isSuccess || type === essence(accept)) continue
    const message = 'the media type that Accept names is declared, but another comes'
    run.lab.observe(outcome, { kind: 'protocol', pointer, place: 'header/Accept', message })
  }
  const declares406 = subjects.responses.some(({ status }) => status === '406')
  const accept = 'application/x-no-such-type'
  const outcome = await send(run, {
    subjects,
    label: 'impossible Accept',
    input,
    headers: { accept },
  })
  if (!declares406 || !outcome.isSuccess) return
  const message = 'an impossible Accept is answered with a success, but 406 is declared'
  run.lab.observe(outcome, { kind: 'protocol', pointer, place: 'header/Accept', message })
}

async function judgeBrokenBodies(run: Run, subjects: Subjects, input: CaseInput): Promise<void> {
  const body = mainBody(subjects)!
  const rest = async () => (await validInput(run, subjects)) ?? input
  if (isJson(body.mediaType)) {
    for (const rawBody of ['{"broken": ', 'no JSON'])
      await send(run, { subjects, label: `body ${rawBody}`, input: await rest(), rawBody })
  }
  if (subjects.bodyRequired) {
    const { body: _, contentType: __, ...without } = await rest()
    await send(run, { subjects, label: 'no body', input: without })
  }
  if (!subjects.responses.some(({ status }) => status === '415')) return
  const headers = { 'content-type': 'application/x-no-such-type' }
  await send(run, { subjects, label: 'unknown content type', input: await rest(), headers })
}

const UNKNOWN_UUID = '00000000-0000-4000-8000-00000000dead'

/** Ids of the right form that nothing has, and ids of another form. */
async function judgeIds(run: Run, subjects: Subjects): Promise<void> {
  const { operation, parameters } = subjects
  const own = parameters.filter((it) => it.in === 'path' && operation.path.endsWith(`{${it.name}}`))
  const [last = parameters.findLast((it) => it.in === 'path')] = own
  if (!last) return
  const valid = (await validInput(run, subjects)) ?? (await run.store.inputFor(subjects))
  if (
    !valid ||
    (!isReading(subjects) &&
      run.store.resources.some((it) => it.create === subjects && operation.method === 'put'))
  )
    return
  const callWith = (label: string, id: unknown) =>
    send(run, { subjects, label, input: { ...valid, path: { ...valid.path, [last.name]: id } } })
  const unknown = unknownId(run, last, String(valid.path?.[last.name]))
  const isIdOnly = parameters.every((it) => it.in === 'path') && subjects.bodies.length === 0
  const declares = (status: string) => responseFor(subjects, Number(status))?.status === status
  const report = (outcome: Outcome, message: string, severity: Observation['severity'] = 'error') =>
    run.lab.observe(outcome, {
      kind: 'status',
      severity,
      pointer: `${operation.pointer}/responses`,
      place: `path/${last.name}`,
      message,
    })
  const resource = resourceAt(run.store.resources, operation.path)
  if (unknown !== undefined && resource && !describedId(run.live, resource)) {
    const outcome = await callWith('an id that nothing has', unknown)
    if (outcome.isSuccess && isReading(subjects))
      report(
        outcome,
        'an id that nothing has is answered with a success',
        // Lists of what isn't there may be empty, unless the description has another answer.
        declares('404') || declares('410') ? 'error' : 'warning',
      )
    if (declares('404') && isIdOnly && [400, 422].includes(outcome.status))
      report(outcome, `an id that nothing has is answered with ${outcome.status} and not 404`)
  }
  for (const id of ['not-an-id!', '-', '0x1F']) {
    if (run.lab.suite.requests.accepts(last.schema, id) || isNumberLike(run, last, id)) continue
    const outcome = await callWith(`the malformed id ${id}`, id)
    const wanted = ['400', '422'].find(declares)
    if (isIdOnly && wanted !== undefined && outcome.status === 404)
      report(
        outcome,
        `a malformed id is answered with 404 and not ${wanted}, which is declared for nothing else`,
      )
  }
}

function isNumberLike({ lab }: Run, { schema }: ParameterSubject, text: string): boolean {
  return lab.suite.requests.accepts(schema, Number(text))
}

/** An id of the form that the schema asks for, like one that exists. */
function unknownId({ lab }: Run, { schema }: ParameterSubject, known: string): unknown {
  const types = partsAndChoices(lab.suite.document, schema).flatMap((part) => typesOf([part]))
  const numbers = types.includes('integer') ? [2_147_483_001, 999_999, 99_999, 9_999] : []
  const texts = [
    UNKNOWN_UUID,
    known.replace(/[1-9]/g, '9'),
    known.replace(/[a-z]/g, 'z'),
    'no-such-id',
  ]
  return [...numbers, ...texts].find(
    (id) => String(id) !== known && lab.suite.requests.accepts(schema, id),
  )
}

async function judgePreflight(run: Run, subjects: Subjects): Promise<void> {
  const input = await run.store.inputFor(subjects)
  if (!input) return
  const { body: _, contentType: __, ...rest } = input
  const headers = {
    origin: 'http://localhost:3000',
    'access-control-request-method': sentMethod(subjects.operation.method),
    'access-control-request-headers': 'authorization, content-type',
  }
  const credentials = { values: {}, isValid: true }
  await send(run, {
    subjects,
    label: 'preflight',
    input: rest,
    method: 'OPTIONS',
    headers,
    credentials,
  })
}

/** A method that the path doesn't have; one that could change something only on an id that nothing has. */
async function judgeMethods(run: Run, subjects: Subjects): Promise<void> {
  const { path } = subjects.operation
  const declared = run.operations
    .filter((it) => it.operation.path === path)
    .map((it) => it.operation.method)
  if (declared.includes('patch') || !path.endsWith('}')) return
  const last = subjects.parameters.findLast((it) => it.in === 'path')
  const input = await run.store.inputFor(subjects)
  const unknown = last && input && unknownId(run, last, String(input.path?.[last.name]))
  if (unknown === undefined) return
  const { body: _, contentType: __, ...rest } = input!
  const changed = { ...rest, path: { ...rest.path, [last!.name]: unknown } }
  const outcome = await run.lab.tryOut({
    subjects,
    label: 'undeclared PATCH',
    input: changed,
    method: 'PATCH',
  })
  if (outcome.status < 500) return
  const message = 'a method that is not declared makes the server fail'
  run.lab.observe(outcome, { kind: 'server error', pointer: '/paths', message })
}
