import { isObject } from '../../../document/objects.ts'
import { concrete } from '../../schema/media-types.ts'
import { memberPointer, partsAndChoices, propertyNames } from '../../schema/parts.ts'
import type { Subjects } from '../../schema/subjects.ts'
import type { Lab } from '../lab.ts'
import type { Login } from '../options.ts'
import { mainBody } from './bodies.ts'

/** Something without an id, like the settings of the user, and how it was before the run. */
export interface Singleton {
  readonly read: Subjects
  readonly write: Subjects
  /** A body that gives it the values again that it had. */
  readonly original: Readonly<Record<string, unknown>>
  /** The members that it could have and hadn't. */
  readonly absent: readonly string[]
}

/** Those of the operations that write something which can be restored afterwards. */
export async function singletonsOf(
  lab: Lab,
  operations: readonly Subjects[],
  login: Login | undefined,
): Promise<Singleton[]> {
  const found: Singleton[] = []
  for (const write of operations) {
    const { method, path } = write.operation
    const read = [...lab.suite.subjects.values()].find(
      ({ operation }) => operation.method === 'get' && operation.path === path,
    )
    const schema = mainBody(write)?.schema
    if (!read || schema === undefined || !['put', 'patch'].includes(method)) continue
    const { isSuccess, value } = await lab.call({ subjects: read, label: 'before', input: {} })
    const { requests, document } = lab.suite
    const parts = partsAndChoices(document, schema)
    const names = [...new Set(parts.flatMap((part) => propertyNames(part.schema)))].filter(
      (name) => !isReadOnly(lab, memberPointer(parts, name)),
    )
    if (!isSuccess || !isObject(value)) continue
    const absent = names.filter((name) => !(name in value))
    // PUT removes what is left out.
    if (method === 'patch' && absent.length > 0) continue
    const shown = names.filter((name) => name in value)
    const original = Object.fromEntries(shown.map((name) => [name, value[name]]))
    // A user whose name or password was changed can't sign in again.
    const isSafe = names.every((name) => !(name in (login?.body ?? {})) && !SECRET.test(name))
    if (isSafe && requests.accepts(schema, original)) found.push({ read, write, original, absent })
  }
  return found
}

const SECRET = /passw|secret|token|^(user.?name|e.?mail|login)$/i

function isReadOnly({ suite }: Lab, pointer: string | undefined): boolean {
  const parts = pointer === undefined ? [] : partsAndChoices(suite.document, pointer)
  return parts.some(({ schema }) => schema['readOnly'] === true)
}

/** @returns whether it is again as it was */
export async function restore(lab: Lab, singleton: Singleton): Promise<boolean> {
  const { read, write, original, absent } = singleton
  const contentType = concrete(mainBody(write)!.mediaType)
  const input = { body: original, contentType }
  const call = { subjects: write, label: 'as it was', input, isEssential: true }
  if (!(await lab.tryOut(call)).isSuccess) return false
  if (absent.length === 0) return true
  const { value } = await lab.tryOut({ ...call, subjects: read, label: 'as it is', input: {} })
  return absent.every((name) => (Object(value) as Members)[name] === undefined)
}

type Members = Readonly<Record<string, unknown>>
