import type { Document } from '../../document/openapi.ts'
import { item } from '../coverage/items.ts'
import type { Sampler } from '../schema/samples.ts'
import { subjectsOf, type Subjects } from '../schema/subjects.ts'
import { baseOf } from './base.ts'
import type { Case, CaseCredentials } from './case.ts'

/** Each security alternative opens an operation; nothing, a broken credential and a foreign one don't. */
export function credentialCases(document: Document, sampler: Sampler): Case[] {
  const schemes = Object.keys(document.components?.securitySchemes ?? {})
  return subjectsOf(document).flatMap((subjects) => [
    ...openers(subjects, sampler),
    ...refusals(subjects, sampler, schemes),
  ])
}

function openers(subjects: Subjects, sampler: Sampler): Case[] {
  const { operationId, security } = subjects.operation
  if (security.length === 0) {
    return [make(subjects, sampler, 'without credentials', { kind: 'none' }, true, [])]
  }
  return security.map((alternative, index) => {
    const names = Object.keys(alternative).join('+') || 'anonymous'
    const covers = [item('security alternative', operationId, index, names)]
    return make(subjects, sampler, `with ${names}`, { kind: 'alternative', index }, true, covers)
  })
}

function refusals(subjects: Subjects, sampler: Sampler, schemes: readonly string[]): Case[] {
  const { operationId, security } = subjects.operation
  const named = [...new Set(security.flatMap((alternative) => Object.keys(alternative)))]
  if (security.length === 0 || security.some((it) => Object.keys(it).length === 0)) return []
  const sufficient = security.filter((it) => Object.keys(it).length === 1).flatMap(Object.keys)
  const refuse = (label: string, credentials: CaseCredentials, covers: string[]) =>
    make(subjects, sampler, label, credentials, false, covers)
  return [
    refuse('without credentials', { kind: 'none' }, []),
    ...named.map((name) =>
      refuse(`with a broken ${name}`, { kind: 'scheme', name, broken: true }, [
        item('credential refused', operationId, name),
      ]),
    ),
    ...schemes
      .filter((name) => !sufficient.includes(name))
      .map((name) => refuse(`with ${name} only`, { kind: 'scheme', name, broken: false }, [])),
  ]
}

function make(
  subjects: Subjects,
  sampler: Sampler,
  label: string,
  credentials: CaseCredentials,
  accepted: boolean,
  covers: readonly string[],
): Case {
  const { operationId, pointer } = subjects.operation
  const base = baseOf(subjects, sampler)
  return {
    ...{ phase: 'credentials', operationId, credentials, covers, input: base.input },
    name: `${operationId} ${label}`,
    pointer: `${pointer}/security`,
    keyword: 'security',
    headers: accepted ? base.headers : {},
    expectation: accepted ? { kind: 'accepted' } : { kind: 'refused', reason: 'credentials' },
  }
}
