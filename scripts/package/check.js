// What CI rejects: lint and drift of generated files, types, formatting. Each step runs, whatever the
// others find; shells differ in how they chain commands.
import { spawnSync } from 'node:child_process'

const STEPS = [
  'specwright check',
  'tsc --noEmit',
  'tsc -p tsconfig.build.json --noEmit',
  'prettier --check --log-level warn .',
]

const failed = STEPS.filter((step) => {
  const { status } = spawnSync(step, { shell: true, stdio: 'inherit' })
  return status !== 0
})
if (failed.length > 0) {
  console.error(`Failed: ${failed.join('; ')}`)
  process.exitCode = 1
}
