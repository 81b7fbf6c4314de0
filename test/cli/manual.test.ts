import { expect, test } from 'vitest'
import { loadCommands } from '../../scripts/cli/commands.ts'
import { EXIT_CODES } from '../../scripts/cli/manual/exit-codes.ts'
import { commandLinePage } from '../../scripts/cli/manual/page.ts'

test('docs/cli.md lists commands and options; update it with npx vitest run test/cli/manual.test.ts -u', async () => {
  const commands = await loadCommands()
  await expect(commandLinePage(commands)).toMatchFileSnapshot('../../docs/cli.md')
  expect(commands.map((command) => command.name())).toEqual(Object.keys(EXIT_CODES))
})
