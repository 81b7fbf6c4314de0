import { at } from '../../document/json-pointer.ts'
import type { Document } from '../../document/openapi.ts'
import type { ProblemLocation } from '../../document/problem.ts'
import type { BaselineEntry } from '../findings/baseline.ts'
import { compareWithBaseline } from '../findings/baseline.ts'
import type { Exchange } from '../exchange.ts'
import type { Finding } from '../findings/finding.ts'
import { callOf } from './call.ts'
import { curlOf } from './curl.ts'
import { createMask, type Mask } from './mask.ts'
import { shownAnswer, shownRequest, type ShownAnswer, type ShownRequest } from './shown.ts'
import type { Summary } from './summary.ts'

/** What a run found, as `report.json` has it; docs/contract-report.schema.json is its schema. */
export interface ContractReport extends Omit<Summary, 'findings'> {
  readonly schemaVersion: 1
  readonly description: { readonly title: string; readonly version: string }
  /** Null for the mock of the run. */
  readonly target: string | null
  readonly seed: number
  readonly passed: boolean
  readonly findings: readonly ReportedFinding[]
  /** Findings of the baseline that this run doesn't have. */
  readonly gone: readonly BaselineEntry[]
  /** Operations and statuses that a server was brought to answer, and others. */
  readonly provoked: readonly string[]
  readonly unprovoked: readonly string[]
  /** Operations that weren't called, and why. */
  readonly skipped: readonly { readonly operationId: string; readonly reason: string }[]
  /** What the run created and couldn't remove. */
  readonly left: readonly string[]
  /** Why the run ended early. */
  readonly ended: string | null
}

export interface ReportedFinding extends Omit<Finding, 'example'> {
  /** The day on which a baseline first had it, as in RFC 3339; null for a new one. */
  readonly since: string | null
  /** What the description says there, and where. */
  readonly says: string
  readonly location: ReportedLocation | null
  readonly example: ReportedCase
}

export interface ReportedLocation {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A case with the smallest request that shows a finding. */
export interface ReportedCase {
  readonly case: string
  readonly phase: string
  readonly operationId: string | null
  readonly detail: string | null
  /** For a POSIX shell. */
  readonly curl: string | null
  /** Of the generated client. */
  readonly call: string | null
  readonly request: ShownRequest | null
  readonly answer: ShownAnswer | null
}

/** What reports need to know beside what a run found. */
export interface ReportContext {
  readonly document: Document
  readonly locate: (pointer: string) => ProblemLocation | undefined
  /** A file as people see it. */
  readonly shownFile: (file: string) => string
  readonly baseline: readonly BaselineEntry[] | undefined
}

/** What a run of any kind found. */
export interface Outcome
  extends
    Summary,
    Pick<ContractReport, 'seed'>,
    Partial<Pick<ContractReport, 'provoked' | 'unprovoked' | 'skipped' | 'left'>> {
  readonly target?: string | undefined
  readonly ended?: string | undefined
}

/** The report of a run, without secrets. */
export function reportOf(outcome: Outcome, context: ReportContext): ContractReport {
  const { findings, seed, target, ended, phases, cases, ...rest } = outcome
  const { coverage, gaps, impossible, blindSpots, complaints } = rest
  const { title, version } = context.document.info
  const exchanges = findings.flatMap(({ example: { exchange } }) => exchange ?? [])
  const mask = createMask(context.document, exchanges)
  const { known, gone } = compareWithBaseline(findings, context.baseline)
  const isNew = ({ id, severity }: Finding) => severity === 'error' && !known.has(id)
  return {
    schemaVersion: 1,
    description: { title, version },
    target: target ?? null,
seed,
cases,
phases,
gone,
    passed: complaints.length === 0 && !findings.some(isNew),
    findings: findings.map((finding) => ({
      ...reported(finding, context, mask),
      since: known.get(finding.id) ?? null,
    })),
    coverage,
gaps,
impossible,
blindSpots,
complaints,
    provoked: rest.provoked ?? [],
unprovoked: rest.unprovoked ?? [],
    skipped: rest.skipped ?? [],
left: rest.left ?? [],
ended: ended ?? null,
  }
}

function reported(
  { example, details, message, ...finding }: Finding,
  { document, locate, shownFile }: ReportContext,
  mask: Mask,
): Omit<ReportedFinding, 'since'> {
  const location = locate(finding.pointer)
  return {
    ...finding,
    message: mask.text(message),
    details: details.slice(0, DETAILS).map(mask.text),
    says: saysAt(document, finding.pointer),
    location: location
      ? { file: shownFile(location.file), line: location.line, column: location.column }
      : null,
    example: reportedCase(document, example, mask),
  }
}

/** How many details a finding shows. */
const DETAILS = 10

interface ShownCase {
  readonly case: string
  readonly phase: string
  readonly operationId: string | undefined
  readonly detail?: string
  readonly exchange?: Exchange | undefined
}

/** A case as reports show it. */
export function reportedCase(
  document: Document,
  example: ShownCase,
  mask: Mask,
): ReportedCase {
  const exchange = example.exchange && mask.exchange(example.exchange)
  return {
    case: example.case,
phase: example.phase,
operationId: example.operationId ?? null,
    detail: example.detail === undefined ? null : mask.text(example.detail),
    curl: exchange ? curlOf(exchange.request, document) : null,
    call: exchange ? (callOf(exchange, document) ?? null) : null,
    request: exchange ? shownRequest(exchange.request) : null,
    answer: exchange?.answer ? shownAnswer(exchange.answer) : null,
  }
}

/** The last key of a pointer and what it holds, e.g. `maximum: 50`; shortened. */
export function saysAt(document: Document, pointer: string): string {
  const value = at(document, pointer)
  if (value === undefined || pointer === '') return ''
  const key = decodeURIComponent(pointer.split('/').at(-1)!.replaceAll('%', '%25'))
  const text = `${key.replaceAll('~1', '/').replaceAll('~0', '~')}: ${JSON.stringify(value)}`
  return text.length > SAID ? `${text.slice(0, SAID)}…` : text
}

/** In characters. */
const SAID = 200
