import type { Document } from '../../document/openapi.ts'
import type { Exchange } from '../exchange.ts'
import type { Observation } from '../findings/finding.ts'
import { linesForTerminal } from './escape.ts'
import { createMask } from './mask.ts'
import { reportedCase, saysAt } from './report.ts'
import { messagesOf } from './shown.ts'

/** A case with everything that is known about it. */
export interface JudgedCase {
  readonly case: string
  readonly phase: string
  readonly operationId: string | undefined
  readonly exchange: Exchange | undefined
  readonly observations: readonly Observation[]
  /** The known defects of the mock that explain its answer. */
  readonly blindSpots?: readonly string[]
}

/** Everything about a case, for a terminal: where it is from, its request, the answer and the judgement. */
export function explained(
  judged: JudgedCase,
  document: Document,
  locate: (pointer: string) => string,
): string {
  const { observations, blindSpots = [] } = judged
  const mask = createMask(document, judged.exchange ? [judged.exchange] : [])
  const { curl, call, request, answer } = reportedCase(document, judged, mask)
  const [, received] = messagesOf(request, answer)
  const found = observations.flatMap(({ severity, message, pointer, place, detail }) => [
    `${severity}: ${mask.text(message)}`,
    `  ${locate(pointer)}  ${saysAt(document, pointer)}`,
    ...(place === undefined ? [] : [`  at ${place}`]),
    ...(detail === undefined ? [] : [`  ${mask.text(detail)}`]),
  ])
  const passed = blindSpots.length > 0 ? `passed, though ${blindSpots.join('; ')}` : 'passed'
  const operation = judged.operationId === undefined ? '' : `, operation ${judged.operationId}`
  return [
    `${judged.case}${operation}`,
    ...(found.length > 0 ? found : [passed]),
    ...titled('request', curl),
    ...titled('client', call),
    ...titled('answer', received),
  ]
    .flatMap(linesForTerminal)
    .join('\n')
}

function titled(title: string, text: string | null): string[] {
  return text ? ['', `${title}:`, text] : []
}
