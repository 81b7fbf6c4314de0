import type { VirtualFile } from '../../document/virtual-file.ts'
import type { MutantResult } from './index.ts'

/** The percentage of mutants killed, equivalent ones aside. */
export function mutationScore(results: readonly MutantResult[]): number {
  const real = results.filter(({ outcome }) => outcome !== 'equivalent')
  return real.length === 0 ? 100 : (100 * countOf(real, 'killed')) / real.length
}

/** The report files of a run, for people and for programs. */
export function mutationFiles(results: readonly MutantResult[], report: string): VirtualFile[] {
  const rows = results.map(({ mutant: { kind, pointer, detail }, ...rest }) => ({
    kind,
    pointer,
    detail,
    ...rest,
  }))
  return [
    { path: 'mutation.md', content: `${report}\n` },
    { path: 'mutation.json', content: `${JSON.stringify(rows, null, 2)}\n` },
  ]
}

/** The kill rate by kind and by what killed, with every survivor and every equivalent mutant. */
export function mutationReport(results: readonly MutantResult[], seconds: number): string {
  const killers = [...new Set(results.flatMap(({ kill }) => kill?.by ?? []))]
  const kinds = [...new Set(results.map(({ mutant }) => mutant.kind))].sort()
  return [
    '# Mutation report',
    '',
    `${results.length} mutants: ${countOf(results, 'killed')} killed, ` +
      `${countOf(results, 'survived')} survived, ${countOf(results, 'equivalent')} equivalent. ` +
      `Kill rate ${mutationScore(results).toFixed(1)} % in ${seconds.toFixed(0)} s.`,
    '',
    '| killed by | mutants |',
    '| --- | ---: |',
    ...killers.map((by) => `| ${by} | ${results.filter(({ kill }) => kill?.by === by).length} |`),
    '',
    '| kind | mutants | killed | survived | equivalent |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...kinds.map((kind) => {
      const own = results.filter(({ mutant }) => mutant.kind === kind)
      const counts = OUTCOMES.map((outcome) => countOf(own, outcome)).join(' | ')
      return `| ${kind} | ${own.length} | ${counts} |`
    }),
    '',
    ...section('Survived', results, 'survived'),
    ...section('Equivalent', results, 'equivalent'),
  ].join('\n')
}

const OUTCOMES = ['killed', 'survived', 'equivalent'] as const

function countOf(results: readonly MutantResult[], outcome: MutantResult['outcome']): number {
  return results.filter((result) => result.outcome === outcome).length
}

function section(
  title: string,
  results: readonly MutantResult[],
  outcome: MutantResult['outcome'],
): string[] {
  const own = results.filter((result) => result.outcome === outcome)
  if (own.length === 0) return []
  return [
    `## ${title}`,
    '',
    ...own.map(
      ({ mutant: { kind, pointer, detail }, reason }) =>
        `- ${kind} (${detail}) at \`#${pointer}\`: ${reason ?? 'no call and no planted answer tells it apart'}`,
    ),
    '',
  ]
}
