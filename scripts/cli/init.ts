import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { ProblemCode } from '../document/problem-codes.ts'
import { ProblemsError } from '../document/problem.ts'
import { readConfiguration } from '../read/configuration/read-configuration.ts'
import { projectRoot } from '../read/project-root.ts'
import { configureCommand, usageError } from './command.ts'
import { findDescriptions } from './init/find-descriptions.ts'
import { planInit, type Plan } from './init/plan.ts'
import { packageManagerOf } from './project/package-manager.ts'
import { say } from './terminal.ts'

export const command = configureCommand(
  'init',
  'Sets up a project: writes redocly.yaml, scripts in package.json and a workflow for CI. Nothing ' +
    'that exists is replaced.',
)
  .argument('[file]', 'the description (default: the one in the folder)')
  .option('--yes', 'ask nothing; without a terminal nothing is asked either')
  .action(async (file, { yes = false }) => {
    const asks = !yes && process.stdin.isTTY === true && process.stdout.isTTY === true
    const root = projectRoot(resolve('package.json'))
    const entry = file === undefined ? await chosen(findDescriptions(root), asks) : given(file)
    const configured = (await readConfiguration(root))?.apis.find((it) => it.root === entry)
    if (configured?.settings !== undefined) {
      say(`${shown(entry)} is ${configured.name} in redocly.yaml already: nothing to do.`)
      return
    }
    const plan = planInit(root, entry, configured?.name)
    if (asks && plan.files.length > 0) {
      const list = plan.files.map(({ path, about }) => `  ${shown(path)} ${about}`)
      const answer = await ask(`To write:\n\n${list.join('\n')}\n\nContinue? [Y/n] `)
      if (!/^(y(es)?)?$/i.test(answer.trim())) return say('Nothing was written.')
    }
    for (const { path, content, about } of plan.files) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      say(`${shown(path)} ${about}.`)
    }
    for (const left of plan.left) say(`left to do: ${left}`)
    if (plan.left.length > 0) process.exitCode = 1
    say(nextSteps(plan, root))
  })

function given(file: string): string {
  if (/^https?:\/\//.test(file))
    throw usageError(
      `${file} is not a file`,
      `fetch it first: curl --location --output openapi.yaml ${JSON.stringify(file)}`,
    )
  const path = resolve(file)
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    rejectFile('file-missing', `there is no file ${path}`)
  if (!/["']?(openapi|swagger)["']?\s*:/.test(readFileSync(path, 'utf8')))
    rejectFile('not-openapi', `${shown(path)} has neither openapi nor swagger`)
  return path
}

function rejectFile(code: ProblemCode, message: string): never {
  const hint = 'name an OpenAPI file: npx specwright init path/to/openapi.yaml'
  throw new ProblemsError([{ code, severity: 'error', message, hint }], 2)
}

async function chosen(found: readonly string[], asks: boolean): Promise<string> {
  if (found.length === 1) return found[0]!
  if (found.length === 0)
    throw usageError(
      `no OpenAPI description was found in ${process.cwd()}`,
      'name it: npx specwright init path/to/openapi.yaml',
    )
  const names = found.map(shown)
  if (!asks)
    throw usageError(`there are several descriptions: ${names.join(', ')}`, 'name one of them')
  const list = names.map((name, index) => `  ${index + 1} ${name}`).join('\n')
  const answer = await ask(`Which description?\n\n${list}\n\nNumber [1]: `)
  const picked = found[Number(answer.trim() || '1') - 1]
  if (picked === undefined)
    throw usageError(
      `${JSON.stringify(answer)} is not on the list`,
      `enter a number from 1 to ${found.length}`,
    )
  return picked
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  } catch {
    // Ctrl+C, or Ctrl+D
    say('\nNothing was written.')
    return process.exit(130)
  } finally {
    terminal.close()
  }
}

function nextSteps({ output }: Plan, root: string): string {
  const { run } = packageManagerOf(root)
  return [
    '\nNext:',
    `  ${run} specwright generate   writes the client to ${output}`,
    `  ${run} specwright mock       serves the examples of the description`,
    `  ${run} specwright --help     lists all commands`,
  ].join('\n')
}

function shown(path: string): string {
  return relative(process.cwd(), path) || '.'
}
