import { beforeAll, expect, test } from 'vitest'
import { describe } from '../../../scripts/cli/contract/description.ts'
import { findingsOf } from '../../../scripts/contract/findings/group.ts'
import { runTarget } from '../../../scripts/contract/target/index.ts'
import { BOARD } from '../../support/board/description.ts'
import { KEY, startBoard } from '../../support/board/server.ts'
import { SLIPS, type Slip } from '../../support/board/slips.ts'

async function findIn(slips: readonly Slip[]) {
  const { url, state, close } = await startBoard(new Set(slips))
  try {
    const { observations } = await runTarget({
      ...{ description: await describe(BOARD), target: url, write: true, randomCalls: 0 },
      ...{ auth: { key: KEY }, login: { operation: 'signIn', body: { name: 'Ann' } } },
      secondUser: { login: { name: 'Bob' } },
    })
    const found = findingsOf(observations).map(
      ({ severity, operations, message }) => `${severity} ${operations[0]}: ${message}`,
    )
    return { found, errors: found.filter((it) => it.startsWith('error')), state }
  } finally {
    close()
  }
}

test('an honest server gives no findings, and is afterwards as it was', async () => {
  const { errors, state } = await findIn([])
  expect(errors).toEqual([])
  expect([...state.boards.keys()]).toEqual(['FIRST'])
  expect([...state.settings.values()]).toEqual([{ theme: 'light' }])
})

const FOUND: Readonly<Record<Slip, string>> = {
  'the default is another': "createCard: createCard doesn't apply the default of size",
  'a list of strings is not stored': 'card: replaceCard writes tags, and card shows it otherwise',
  'a list shows another author': 'cards: author is shown otherwise by card',
  'what is left out stays':
    'warning card: what replaceCard leaves out keeps its value: a fault unless',
  'null changes nothing': 'card: a patch with null is accepted and changes nothing',
  'the cursor is ignored': 'boards: pages repeat items',
  'the filter by state is ignored': 'cards: the filter state lets others through',
  'the filter by date is ignored': 'cards: the filter due_before lets others through',
  'keys may be in lower case': 'createBoard: an invalid request is accepted',
  'files lose a byte': 'download: bytes come back otherwise than they were stored',
  'a key opens what needs a token': 'it is answered without the credentials that it needs',
  'sessions have no end': 'warning signOut: the credentials are still accepted after signOut',
  'settings are not stored': 'settings: setSettings writes theme, and settings shows it otherwise',
  'cards of others are readable': 'card: another user is let in',
  'text beyond 16 bits fails': 'createCard: the server fails with 500',
  'a patch resets the note': 'card: a patch of one member changes another',
  'tags may repeat': 'createCard: an invalid request is accepted: body/tags breaks uniqueItems',
  'a key is given twice': 'createBoard: the same content is created twice, but 409 is declared',
}

let together: string

// All at once: a run for each takes a second.
beforeAll(async () => {
  together = (await findIn(SLIPS)).found.join('\n')
})

test.for(SLIPS)('found: %s', (slip) => {
  expect(together).toContain(FOUND[slip])
})
