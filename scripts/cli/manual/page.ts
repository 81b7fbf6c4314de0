import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings'
import { EXIT_CODES, type CommandName } from './exit-codes.ts'

/** The page of the manual about the command line. */
export function commandLinePage(commands: readonly CommandUnknownOpts[]): string {
  return [INTRODUCTION, outcomes(commands), ...commands.map(section)].join('\n\n') + '\n'
}

const INTRODUCTION = `# Command line

\`npx specwright <command>\` runs a command on all APIs of \`redocly.yaml\` that have settings, on those
that it names, or on one file with \`--spec\`. In a clone of this repository, \`npm run <command> --\`
does the same. Paths in options are relative to the folder in which it is called. Results for programs
go to stdout, messages for people to stderr; in GitHub Actions, problems become annotations.

Ctrl+C ends a command by the signal, which shells report as 130; \`contract\` removes what it created on
a server first, and exits with that number itself.`

/** The formats and the exit codes of all commands. */
function outcomes(commands: readonly CommandUnknownOpts[]): string {
  const codes = [...new Set(Object.values(EXIT_CODES).flatMap((it) => Object.keys(it)))].sort(
    (a, b) => Number(a) - Number(b),
  )
  const rows = commands.map((command) => {
    const meanings: Readonly<Record<string, string>> = EXIT_CODES[command.name() as CommandName]
    return [
      `\`${command.name()}\``,
      formatsOf(command).join(', '),
      ...codes.map((code) => meanings[code] ?? ''),
    ]
  })
  return table(['command', 'formats', ...codes], rows)
}

/** What a command prints or writes for other programs. */
function formatsOf(command: CommandUnknownOpts): readonly string[] {
  const format = command.options.find(({ long }) => long === '--format')
  return format?.argChoices ?? REPORTS[command.name()] ?? ['text']
}

const REPORTS: Readonly<Record<string, readonly string[]>> = {
  'contract:mutate': ['text', 'reports as markdown, json'],
}

function section(command: CommandUnknownOpts): string {
  const options = table(
    ['option', 'meaning'],
    command.options.map((option) => [`\`${option.flags}\``, meaningOf(option)]),
  )
  const usage = `npx specwright ${command.name()} ${command.usage()}`
  return `## ${command.name()}\n\n\`${usage}\`\n\n${command.description()}\n\n${options}`
}

function meaningOf({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices === undefined ? [] : [`one of ${argChoices.join(', ')}`]
  const isShown = defaultValue !== undefined && defaultValue !== false
  const standard = isShown ? [`default: ${String(defaultValue)}`] : []
  return [description, ...choices, ...standard].join('; ')
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, header.map(() => '---'), ...rows]
  const lines = all.map((cells) => `| ${cells.map(escaped).join(' | ')} |`)
  return `<!-- prettier-ignore -->\n${lines.join('\n')}`
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|')
}
