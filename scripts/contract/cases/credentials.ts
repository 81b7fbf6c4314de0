import { item } from '../coverage/items.ts'
import type { Subjects } from '../schema/subjects.ts'
import type { Suite } from '../suite.ts'
import { baseOf, makeCase, type Base } from './base.ts'
import type { Case, CaseCredentials } from './case.ts'

/** Each security alternative opens an operation; no, a broken or another credential doesn't. */
export function credentialCases({ document, subjects: all, sampler }: Suite): Case[] {
  const schemes = Object.keys(document.components?.securitySchemes ?? {})
  return [...all.values()].flatMap((subjects) => {
    const base = baseOf(subjects, sampler)
    return [...accepted(subjects, base), ...refused(subjects, base, schemes)]
  })
}

function accepted(subjects: Subjects, base: Base): Case[] {
  const { operationId, security, pointer } = subjects.operation
  const accept = (label: string, credentials: CaseCredentials, covers: string[] = []) =>
    makeCase(subjects, base, label, {
      credentials,
      covers,
      keyword: 'security',
      pointer: `${pointer}/security`,
      headers: base.headers,
      expectation: { kind: 'accepted' },
    })
  if (security.length === 0) return [accept('without credentials', { kind: 'none' })]
  return security.map((alternative, index) => {
    const names = Object.keys(alternative).join('+') || 'anonymous'
    const covers = [item('security alternative', operationId, index, names)]
    return accept(`with ${names}`, { kind: 'alternative', index }, covers)
  })
}

function refused(subjects: Subjects, base: Base, schemes: readonly string[]): Case[] {
  const { operationId, security, pointer } = subjects.operation
  const named = [...new Set(security.flatMap((alternative) => Object.keys(alternative)))]
  if (security.length === 0 || security.some((it) => Object.keys(it).length === 0)) return []
  const sufficient = security.filter((it) => Object.keys(it).length === 1).flatMap(Object.keys)
  const refuse = (label: string, credentials: CaseCredentials, covers: string[] = []) =>
    makeCase(subjects, base, label, {
      credentials,
      covers,
      keyword: 'security',
      pointer: `${pointer}/security`,
      expectation: { kind: 'refused', reason: 'credentials' },
    })
  return [
    refuse('without credentials', { kind: 'none' }),
    ...named.map((name) =>
      refuse(`with a broken ${name}`, { kind: 'scheme', name, broken: true }, [
        item('credential refused', operationId, name),
      ]),
    ),
    ...schemes
      .filter((name) => !sufficient.includes(name))
      .map((name) => refuse(`with ${name} only`, { kind: 'scheme', name, broken: false })),
  ]
}
