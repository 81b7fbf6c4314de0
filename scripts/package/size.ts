// Measures what the client adds to a page, and writes it into README.md; `--check` compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { print, reportProblems } from '../cli/terminal.ts'
import type { Problem } from '../document/problem.ts'
import { withSection } from './section.ts'
import { measure, SUBJECTS, tableOf } from './sizes.ts'

const README = resolve(import.meta.dirname, '../../README.md')

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values
const sizes = await measure(SUBJECTS)
print(tableOf(sizes))
const problems: Problem[] = sizes
  .filter(({ size, limit }) => size > limit)
  .map(({ name, size, limit }) => ({
    code: 'too-large',
    severity: 'error',
    message: `${name}: ${size} bytes, ${size - limit} more than its limit`,
    hint: 'find what it newly pulls in, or raise the limit in scripts/package/sizes.ts with a reason',
  }))
const current = readFileSync(README, 'utf8')
const wanted = withSection(current, 'sizes', tableOf(sizes))
if (check && wanted !== current)
  problems.push({
    code: 'stale',
    severity: 'error',
    message: 'README.md has other sizes than were measured',
    hint: 'npm run size',
  })
reportProblems(problems)
if (problems.length > 0) process.exitCode = 1
else if (!check) writeFileSync(README, wanted)
