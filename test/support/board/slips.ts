/** What the server can do otherwise than described. */
export const SLIPS = [
  'the default is another',
  'a list of strings is not stored',
  'a list shows another author',
  'what is left out stays',
  'null changes nothing',
  'the cursor is ignored',
  'the filter by state is ignored',
  'the filter by date is ignored',
  'keys may be in lower case',
  'files lose a byte',
  'a key opens what needs a token',
  'sessions have no end',
  'settings are not stored',
  'cards of others are readable',
  'a key is given twice',
  'text beyond 16 bits fails',
  'a patch resets the note',
  'tags may repeat',
] as const

export type Slip = (typeof SLIPS)[number]
