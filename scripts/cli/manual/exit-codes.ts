/** What the exit codes of each command mean. */
export const EXIT_CODES = {
  init: {
    0: 'success',
    1: 'something is left to do by hand',
    2: 'wrong usage',
    130: 'interrupted',
  },
  generate: {
    0: 'success',
    1: 'the run or the check failed',
    2: 'wrong usage or configuration',
    130: 'interrupted; nothing was written',
  },
  check: {
    0: 'success',
    1: 'something differs',
    2: 'wrong usage or configuration',
    130: 'interrupted',
  },
  mock: {
    0: 'ended by Ctrl+C',
    1: 'it could not start',
    2: 'wrong usage or configuration',
    130: 'interrupted before it serves',
  },
  contract: {
    0: 'success',
    1: "something differs or isn't covered",
    2: 'wrong usage or configuration',
    3: 'no response from the target, or its sign-in failed',
    130: 'interrupted',
  },
  'contract:mutate': {
    0: 'success',
    1: 'too many mutants survive',
    2: 'wrong usage or configuration',
    130: 'interrupted',
  },
  docs: {
    0: 'success',
    1: 'the run failed',
    2: 'wrong usage or configuration',
    130: 'interrupted',
  },
  diff: {
    0: 'success',
    1: 'a bump or an announcement is missing',
    2: 'wrong usage or configuration',
    130: 'interrupted',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<number, string>>>>

export type CommandName = keyof typeof EXIT_CODES

/** The exit codes of a command, as one sentence. */
export function exitCodesOf(name: CommandName): string {
  return Object.entries(EXIT_CODES[name])
    .map(([code, meaning]) => `${code} ${meaning}`)
    .join(', ')
}
