import { ADDITIONS } from './additions.ts'
import type { Case } from './base.ts'
import { BODIES } from './bodies.ts'
import { INCOMING } from './incoming.ts'
import { KEYWORDS } from './keywords.ts'
import { OTHER_WORDS } from './other-words.ts'
import { OPENAPI_3_2 } from './openapi-3-2.ts'
import { PARAMETERS } from './parameters.ts'
import { PREFIXES } from './prefixes.ts'
import { READERS } from './readers.ts'
import { SAME_VALUES } from './same-values.ts'
import { ROLES } from './roles.ts'
import { BOTH, SDK } from './sdk.ts'
import { TRANSPORT } from './transport.ts'

const further = [
  ...KEYWORDS,
  ...TRANSPORT,
  ...INCOMING,
  ...SAME_VALUES,
  ...PREFIXES,
  ...OPENAPI_3_2,
  ...ROLES,
]
const breaking = (breaks: string) => further.filter((row) => row.breaks.join() === breaks)

/** Every single-change case, by who breaks. */
export const CASES: readonly { readonly group: string; readonly cases: readonly Case[] }[] = [
  { group: 'senders', cases: [...PARAMETERS, ...BODIES, ...breaking('senders')] },
  { group: 'readers', cases: [...READERS, ...breaking('readers')] },
  { group: 'senders and readers', cases: BOTH },
  { group: 'SDK only', cases: [...SDK, ...breaking('sdk')] },
  { group: 'nobody', cases: [...ADDITIONS, ...OTHER_WORDS, ...breaking('')] },
]
