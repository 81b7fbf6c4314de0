import type { Problem } from '../document/problem.ts'
import type { Ruleset } from './ruleset.ts'

export const LINT_LEVELS = ['error', 'warn', 'off'] as const

/**
 * What becomes of findings, and of problems that a stage can work around: `error` leaves them as they
 * are, so that errors end the run; with `warn` and `off` they are warnings, and `off` skips the lint.
 */
export type LintLevel = (typeof LINT_LEVELS)[number]

/** Rules that somebody chose for a description are enforced; those of the specification only warn. */
export function defaultLevel({ isOwn }: Pick<Ruleset, 'isOwn'>): LintLevel {
  return isOwn ? 'error' : 'warn'
}

export function atLevel(level: LintLevel, problems: readonly Problem[]): readonly Problem[] {
  return level === 'error' ? problems : problems.map((it) => ({ ...it, severity: 'warning' }))
}
