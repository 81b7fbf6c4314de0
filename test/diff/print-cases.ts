import { descriptionsOf, type Case } from './cases/base.ts'
import { CASES } from './cases/index.ts'
import { greatestBump, joinBreaks, type Change } from '../../scripts/diff/change.ts'
import { changesOf } from '../../scripts/diff/index.ts'
import { wireChanges, type DocumentPair, type WireChange } from '../../scripts/diff/wire.ts'

/**
 * Prints the single-change cases as a Markdown table: what each breaks, what the report says of it,
 * and what `redocly diff` says by itself. Exit code 1 when the report is wrong about a case.
 */
async function main(): Promise<void> {
  const all = CASES.flatMap(({ cases }) => cases)
  const pairs = all.map((row) => descriptionsOf(row) as unknown as DocumentPair)
  const [found, alone] = await Promise.all([changesOf(pairs), wireChanges(pairs)])
  const rows = all.map((row, index) => rowOf(row, found[index]!, alone[index]!))
  const header = ['case', 'breaks', 'bump', 'found', 'redocly alone', 'changes']
  console.log(table([header, ...rows.map(({ cells }) => cells)]))
  const wrong = rows.filter(({ right }) => !right).length
  console.log(`\n${summary(all, rows)}\n${wrong} wrong.`)
  if (wrong > 0) process.exitCode = 1
}

interface Row {
  readonly cells: readonly string[]
  /** Whether the report says what was wanted. */
  readonly right: boolean
  /** Whether Redocly by itself sees something breaking exactly where the wire breaks. */
  readonly redocly: boolean
}

function rowOf(row: Case, changes: readonly Change[], alone: readonly WireChange[]): Row {
  const breaks = joinBreaks(...changes.map((change) => change.breaks))
  const bump = greatestBump(changes.map((change) => change.bump))
  const codes = changes.map(({ code }) => code).sort()
  const right =
    breaks.join() === row.breaks.join() &&
    bump === row.bump &&
    codes.join() === [...row.codes].sort().join()
  const alarm = alone.some(({ verdicts }) => verdicts.length > 0)
  const wire = row.breaks.some((it) => it !== 'sdk')
  const opinion = alarm === wire ? 'right' : alarm ? 'false alarm' : 'missed'
  const found = right ? 'as wanted' : `${breaks.join(', ') || 'nobody'}, ${bump}`
  const whom = row.breaks.join(', ') || 'nobody'
  return {
    cells: [row.name, whom, row.bump, found, opinion, codes.join(', ')],
    right,
    redocly: alarm === wire,
  }
}

function summary(all: readonly Case[], rows: readonly Row[]): string {
  const breaking = all.filter(({ breaks }) => breaks.length > 0).length
  const counts = CASES.map(({ group, cases }) => `${cases.length} break ${group}`).join(', ')
  const redocly = rows.filter((row) => row.redocly).length
  return `${all.length} cases (${breaking} breaking): ${counts}. Redocly alone is right about the wire in ${redocly}.`
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  const [header, ...body] = rows
  return [line(header!), rule, ...body.map(line)].join('\n')
}

await main()
