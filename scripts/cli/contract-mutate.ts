import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineCommand, number, path, specOption } from './command.ts'
import { generate, reportFolder } from './contract.ts'
import { ownPhases } from './contract/own-phases.ts'
import { requirePackages } from './project/optional-packages.ts'
import { onlyTarget, targetsOf } from './project/targets.ts'
import { keepResult, print, say, showCount } from './terminal.ts'

export const command = defineCommand(
  'contract:mutate',
  'Changes the description in one place at a time, and shows that the contract suite notices: ' +
    'judging the unchanged mock and the unchanged server in memory, it must fail for each change.',
)
  .option(
    '--limit <number>',
    'at most this many mutants, spread over their kinds',
    number(0, 1_000_000),
    300,
  )
  .option('--all', 'every mutant; this needs some minutes')
  .option(
    '--kill-rate <percent>',
    'of the mutants that must be killed, equivalent ones aside',
    number(0, 100),
    95,
  )
  .option('--report <dir>', 'for mutation.md and mutation.json (default: reports/contract)', path)
  .addOption(specOption())
  .action(async (names, { spec, limit, all, killRate, report }) => {
    requirePackages('contract')
    const started = performance.now()
    const target = onlyTarget(await targetsOf(names, spec), 'it')
    const { document, files } = await generate(target)
    const { judgeMutants } = await import('../contract/mutate/index.ts')
    const { describe } = await import('./contract/description.ts')
    const own = await ownPhases(target)
    const results = await judgeMutants({
      describe,
      sequences: own?.forMutants,
      limit: all ? Infinity : limit,
      description: await describe(document, files),
      progress: (done, total) => showCount('mutants', done, total),
    })
    const { mutationFiles, mutationReport, mutationScore } =
      await import('../contract/mutate/report.ts')
    const text = mutationReport(results, (performance.now() - started) / 1000)
    const folder = report ?? reportFolder(target, 1)
    mkdirSync(folder, { recursive: true })
    for (const { path: file, content } of mutationFiles(results, text)) {
      writeFileSync(join(folder, file), content)
    }
    print(text)
    keepResult({ mutants: results.length, killRate: mutationScore(results) })
    const score = mutationScore(results)
    if (score >= killRate) return
    say(`Too many mutants survive: ${score.toFixed(1)} % killed, ${killRate} % needed.`)
    process.exitCode = 1
  })
