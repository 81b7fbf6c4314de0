import type { JsonType } from '../schema/parts.ts'

const words = (text: string) => text.split(' ')

/** Values worth trying in every place of a type; the oracle decides whether they must be accepted. */
export const PROBES: Readonly<Record<JsonType, readonly unknown[]>> = {
  null: [null],
  boolean: [true, false],
  integer: [0, 1, -1, 2_147_483_648, 1.5],
  number: [0, -1, 0.5, 1.5, 1e15],
  array: [[]],
  object: [{}, { undescribedMember: 'value' }],
  string: [
    ...['', ' ', '\u00a0', 'a', '0', '-1', '1.5', 'true', 'null', 'A', 'user', 'admin'],
    ...['x'.repeat(600), `${'label.'.repeat(100)}org`],
    // Characters of 1, 2, 3 and 4 bytes of UTF-8 count the same in JSON Schema.
    ...['z', 'é', '漢', '😀', 'line\nfeed', 'tab\t', '"quoted"', 'a:b', '%41', '<b>&'],
    ...words('2026-07-01T00:00:00Z 2026-07-01T02:00:00+02:00 2026-07-01 2026-13-01T00:00:00Z'),
    '3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30',
    ...words('3f1c9a527e4b4d0a8b6f2a5d9c7e1f30 {3f1c9a52-7e4b-4d0a-8b6f-2a5d9c7e1f30}'),
    ...words('https://example.org/ HTTP://EXAMPLE.ORG ftp://example.org //example.org /path'),
    ...words('example.org www.example.org localhost EXAMPLE.org -a.org a.b.c.example.org'),
    ...words('192.0.2.1 192.0.2.256 2001:db8::1 ::ffff:192.0.2.1 user@example.org a@b'),
  ],
}

/** Characters of one to four bytes of UTF-8, each of which JSON Schema counts as one. */
export const CHARACTERS = [
  ['of 1 byte', 'x'],
  ['of 2 bytes', 'é'],
  ['of 3 bytes', '漢'],
  ['of 4 bytes', '😀'],
] as const

/** The words in backticks of a description: they are likely to matter there. */
export function quotedWords(description: unknown): string[] {
  return typeof description === 'string'
    ? [...description.matchAll(/`([^`\n]{1,60})`/g)].map(([, word]) => word!)
    : []
}
