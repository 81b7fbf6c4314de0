import type { Problem } from '../document/problem.ts'
import type { Ruleset } from './ruleset.ts'

export const LINT_LEVELS = ['error', 'warn', 'off'] as const

/**
 * What becomes of findings, and of problems that a stage can work around: `error` leaves them as they
 * are, so that errors end the run; with `warn` they are warnings, except parts that are missing in the
 * output; with `off` all are, and the lint is skipped.
 */
export type LintLevel = (typeof LINT_LEVELS)[number]

/** Rules that somebody chose for a description are enforced; those of the specification only warn. */
export function defaultLevel({ isOwn }: Pick<Ruleset, 'isOwn'>): LintLevel {
  return isOwn ? 'error' : 'warn'
}

export function atLevel(level: LintLevel, problems: readonly Problem[]): readonly Problem[] {
  if (level === 'error') return problems
  return problems.map((it) =>
    level === 'warn' && it.code === 'malformed' ? it : { ...it, severity: 'warning' },
  )
}
