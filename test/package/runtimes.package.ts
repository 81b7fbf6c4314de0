import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { COMMONJS, JAVASCRIPT, PRINTED } from './support/programs.ts'
import { run } from './support/run.ts'
import { commandOf, RUNTIMES, type Runtime } from './support/runtimes.ts'

beforeAll(() => {
  writeFileSync(join(inject('project'), 'program.mjs'), JAVASCRIPT)
  writeFileSync(join(inject('project'), 'program.cjs'), COMMONJS)
})

test.for(RUNTIMES)('the installed package runs on $name $version', (runtime, { skip }) => {
  const { name, version, args } = runtime
  const command = commandIn(runtime)
  if (command instanceof Error) return skip(`${name} ${version} can't be had: ${command.message}`)
  const project = inject('project')
  expect(run(command, ['--version'], project)).toMatch(new RegExp(`^(v|deno )?${version}\\b`))
  expect(JSON.parse(run(command, [...args, 'program.mjs'], project))).toEqual(PRINTED)
  expect(run(command, [...args, 'program.cjs'], project)).toBe('function\n')
})

function commandIn(runtime: Runtime): string | Error {
  try {
    return commandOf(runtime)
  } catch (error) {
    return error as Error
  }
}
