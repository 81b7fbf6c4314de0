import { type Config, Source } from '@redocly/openapi-core'
import { readFileSync } from 'node:fs'
import { pointerOf } from '../document/json-pointer.ts'
import type { Problem } from '../document/problem.ts'
import { closest } from '../read/configuration/closest.ts'
import { locate } from '../read/locate.ts'

/** A problem for each rule that a `redocly.yaml` sets, for all APIs or for one, and that no plugin has. */
export function unknownRules(file: string, content: object, { plugins }: Config): Problem[] {
  const known = plugins.flatMap(({ rules = {} }) => Object.values(rules).flatMap(Object.keys))
  const { apis } = content as { apis?: unknown }
  const parts = [
    { pointer: '', part: content },
    ...entriesOf(apis).map(([name, part]) => ({ pointer: pointerOf('apis', name), part })),
  ]
  const source = new Source(file, readFileSync(file, 'utf8'))
  return parts
    .flatMap(({ pointer, part }) =>
      rulesIn(part).map(({ key, rule }) => ({ rule, pointer: pointer + pointerOf(key, rule) })),
    )
    .filter(({ rule }) => !known.includes(rule) && !IS_ASSERTION.test(rule) && rule !== '$ref')
    .map(({ rule, pointer }) => {
      const meant = closest(rule, known)
      return {
        code: 'configuration',
        severity: 'error',
        message: `there is no rule ${JSON.stringify(rule)}`,
        hint: meant === undefined ? 'remove it, or load its plugin' : `did you mean ${meant}?`,
        location: locate(source, pointer, true),
      }
    })
}

/** Whether a key of a configuration holds rules: `rules`, or those of a version such as `oas3_1Rules`. */
export function isRules(key: string): boolean {
  return /^([a-z0-9_]+R|r)ules$/.test(key)
}

/** Rules that the configuration itself defines. */
const IS_ASSERTION = /^(rule|assert)\//

function rulesIn(part: unknown): { key: string; rule: string }[] {
  return entriesOf(part)
    .filter(([key]) => isRules(key))
    .flatMap(([key, rules]) => entriesOf(rules).map(([rule]) => ({ key, rule })))
}

function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(Object(value) as object)
}
