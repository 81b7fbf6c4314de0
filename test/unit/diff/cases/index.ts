import { ADDITIONS } from './additions.ts'
import type { Case } from './base.ts'
import { BODIES } from './bodies.ts'
import { OTHER_WORDS } from './other-words.ts'
import { PARAMETERS } from './parameters.ts'
import { READERS } from './readers.ts'
import { BOTH, SDK } from './sdk.ts'

/** Every single-change case, by who breaks. */
export const CASES: readonly { readonly group: string; readonly cases: readonly Case[] }[] = [
  { group: 'senders', cases: [...PARAMETERS, ...BODIES] },
  { group: 'readers', cases: READERS },
  { group: 'senders and readers', cases: BOTH },
  { group: 'SDK only', cases: SDK },
  { group: 'nobody', cases: [...ADDITIONS, ...OTHER_WORDS] },
]
