import { greatestBump, joinBreaks } from '../../scripts/diff/change.ts'
import { changesBetween } from '../../scripts/diff/index.ts'
import { descriptionsOf, type Case } from './cases/base.ts'
import { CASES } from './cases/index.ts'
import { redoclyVerdicts } from './redocly.ts'
import { table } from './table.ts'

/**
 * Prints the cases as a Markdown table: who breaks, what the report says and what `redocly diff`
 * says. Exits with 1 if the report is wrong about a case.
 */
async function main(): Promise<void> {
  const all = CASES.flatMap(({ cases }) => cases)
  const verdicts = await redoclyVerdicts(all.map(descriptionsOf))
  const rows = all.map((row, index) => rowOf(row, verdicts[index]!.length > 0))
  const header = ['case', 'breaks', 'bump', 'reported', 'redocly diff', 'changes']
  console.log(table([header, ...rows.map(({ cells }) => cells)]))
  const groups = CASES.map(({ group, cases }) => `${cases.length} break ${group}`).join(', ')
  const redocly = rows.filter((row) => row.isRedoclyRight).length
  const wrong = rows.filter((row) => !row.isRight).length
  console.log(`\n${all.length} cases: ${groups}.`)
  console.log(`\`redocly diff\` is right about the wire in ${redocly}.\n${wrong} wrong.`)
  if (wrong > 0) process.exitCode = 1
}

interface Row {
  readonly cells: readonly string[]
  readonly isRight: boolean
  /** Whether Redocly reports something breaking exactly if the wire breaks. */
  readonly isRedoclyRight: boolean
}

function rowOf(row: Case, alarm: boolean): Row {
  const changes = changesBetween(...descriptionsOf(row))
  const breaks = joinBreaks(...changes.map((change) => change.breaks)).join(', ') || 'nobody'
  const bump = greatestBump(changes.map((change) => change.bump))
  const codes = changes.map(({ code }) => code).sort()
  const wanted = row.breaks.join(', ') || 'nobody'
  const isRight =
    breaks === wanted && bump === row.bump && codes.join() === [...row.codes].sort().join()
  const wire = row.breaks.some((it) => it !== 'sdk')
  const opinion = alarm === wire ? 'right' : alarm ? 'false alarm' : 'missed'
  const reported = isRight ? 'as expected' : `${breaks}, ${bump}`
  return {
    cells: [row.name, wanted, row.bump, reported, opinion, codes.join(', ')],
    isRight,
    isRedoclyRight: alarm === wire,
  }
}

await main()
