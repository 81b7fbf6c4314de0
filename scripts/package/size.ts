import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand, PACKAGE, run } from '../cli/command.ts'
import { measure, SUBJECTS, tableOf } from './sizes.ts'
import { withSection } from './section.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { NOTHING_WRITTEN, print } from '../cli/terminal.ts'

const README = join(PACKAGE, 'README.md')

const command = defineCommand(
  'size',
  'Measures what the client adds to a page, and writes it into README.md.',
  '0 success, 1 too large or README.md out of date, 2 wrong usage',
)
  .option('--check', 'compare with README.md instead of writing')
  .action(async ({ check = false }) => {
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
    if (problems.length) throw new ProblemsError(problems)
    if (!check) writeFileSync(README, wanted)
  })

await run(command, process.argv.slice(2), NOTHING_WRITTEN)
