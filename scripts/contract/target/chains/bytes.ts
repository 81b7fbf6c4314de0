import { headerOf } from '../../exchange.ts'
import { isObject } from '../../../document/objects.ts'
import { isFile } from '../../requests/body.ts'
import { essence, isForm } from '../../schema/media-types.ts'
import { memberPointer, partsAt } from '../../schema/parts.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Outcome } from '../lab.ts'
import { send, validInput, type Run } from '../run.ts'
import { mainBody } from '../state/bodies.ts'
import { parametersIn } from '../../../document/requests/templates.ts'
import type { Instance } from '../state/store.ts'
import { callOn } from './read-back.ts'

/** Bytes that are stored by PUT come back as they were. */
export async function judgeStoredBytes(run: Run, subjects: Subjects): Promise<void> {
  const { method, path } = subjects.operation
  const body = subjects.bodies.find(({ mediaType }) => /octet-stream|^image|\*\/\*/.test(mediaType))
  const read = run.operations.find(
    (it) => it.operation.method === 'get' && it.operation.path === path,
  )
  const input = method === 'put' && body && read ? await validInput(run, subjects) : undefined
  if (!input || !read) return
  const rawBody = new Uint8Array(256).map((_, index) => index)
  const stored = await send(run, { subjects, label: 'all bytes', input, rawBody })
  if (!stored.isSuccess) return
  const { path: ids = {} } = input
  const call = { subjects: read, label: 'all bytes again', input: { path: ids } }
  judgeBytes(run, await send(run, call), rawBody)
}

/** A file that was uploaded comes back as it was. */
export async function judgeUpload(run: Run, instance: Instance): Promise<void> {
  const { resource, sent } = instance
  const files = filesIn(run, resource.create!, sent)
  if (files.length !== 1) return
  for (const read of run.operations) {
    const { method, path } = read.operation
    const isBelow = path === resource.path || path.startsWith(`${resource.path}/`)
    const types = read.responses
      .filter(({ status }) => status.startsWith('2'))
      .flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType))
    const isOfFile = types.length > 0 && types.every((type) => /octet-stream|\*\/\*/.test(type))
    const isSame = parametersIn(path).length === parametersIn(resource.path).length
    if (method !== 'get' || !isBelow || !isOfFile || !isSame) continue
    const outcome = await callOn(run, read, instance, 'what was uploaded')
    judgeBytes(run, outcome, new TextEncoder().encode(files[0]))
  }
}

function judgeBytes(run: Run, outcome: Outcome, wanted: Uint8Array): void {
  const { answer } = outcome.exchange
  const type = headerOf(answer?.headers, 'content-type')
  const isText = /json|^text/.test(essence(type ?? ''))
  const came = answer?.body ?? new Uint8Array()
  if (!outcome.isSuccess || isText || Buffer.from(came).equals(wanted)) return
  run.lab.observe(outcome, {
    kind: 'state',
    pointer: outcome.subjects!.operation.pointer,
    place: 'body',
    message: 'bytes come back otherwise than they were stored',
  })
}

/** The contents of the files in a body. */
function filesIn({ lab }: Run, subjects: Subjects, sent: unknown): string[] {
  const { mediaType = '', schema } = mainBody(subjects) ?? {}
  if (/octet-stream/.test(mediaType)) return typeof sent === 'string' ? [sent] : []
  if (!isForm(mediaType) || schema === undefined || !isObject(sent)) return []
  const parts = partsAt(lab.suite.document, schema)
  return Object.entries(sent).flatMap(([name, value]) => {
    const member = memberPointer(parts, name)
    return member !== undefined && isFile(lab.suite, member) && typeof value === 'string'
      ? [value]
      : []
  })
}
