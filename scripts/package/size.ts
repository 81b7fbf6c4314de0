import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readFlags, runCommand } from '../cli/command.ts'
import { measure, SUBJECTS, tableOf } from './sizes.ts'
import { withSection } from './section.ts'
import { ProblemsError, type Problem } from '../document/problem.ts'
import { NOTHING_WRITTEN } from '../cli/terminal.ts'

const HELP = `Usage: npm run size [-- options]

Measures what the client adds to a page, openapi-fetch included, and writes it into README.md.

  --check  compare with README.md instead of writing
  --help   this text

Exit codes: 0 fine, 1 too large or README.md out of date, 2 wrong usage.
`

const README = resolve(import.meta.dirname, '../../README.md')

async function main(): Promise<void> {
  const options = readOptions()
  if (options.help) return void process.stdout.write(HELP)
  const sizes = await measure(SUBJECTS)
  console.log(tableOf(sizes))
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
  if (options.check && wanted !== current)
    problems.push({
      code: 'stale',
      severity: 'error',
      message: 'README.md has other sizes than were measured',
      hint: 'npm run size',
    })
  if (problems.length) throw new ProblemsError(problems)
  if (!options.check) writeFileSync(README, wanted)
}

function readOptions() {
  return readFlags('size', {
    check: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  })
}

await runCommand(main, process.argv.includes('--check') ? undefined : NOTHING_WRITTEN)
