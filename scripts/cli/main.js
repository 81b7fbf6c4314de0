// Plain JavaScript, and loads nothing that isn't: a Node that can't run TypeScript gets a message
// instead of a syntax error, and the compile cache is on before the first module it can serve.
import '../emit/threads/compile-cache.js'
import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const PACKAGE = resolve(import.meta.dirname, '../..')

const COMMANDS = {
  generate: './generate.ts',
  mock: './mock.ts',
  docs: './docs.ts',
  diff: './diff.ts',
  contract: './contract.ts',
  'contract:mutate': './contract-mutate.ts',
  size: '../package/size.ts',
}

const [name = '', ...args] = process.argv.slice(2)
if (!Object.hasOwn(COMMANDS, name)) {
  const names = Object.keys(COMMANDS).join(', ')
  fail(`there is no command ${JSON.stringify(name)}`, `use one of ${names}`)
} else if (!process.features.typescript) {
  fail(
    `Node ${process.versions.node} can't run TypeScript`,
    `npm run ${name} brings its own Node; Node 22.18 and later can do without`,
  )
} else {
  enterCallersFolder()
  const [{ command, outcome }, { run }] = await Promise.all([
    import(COMMANDS[name]),
    import('./command.ts'),
  ])
  await run(command, args, outcome)
}

/** @type {(message: string, hint: string) => void} */
function fail(message, hint) {
  console.error(`error usage: ${message}\n  fix: ${hint}`)
  process.exitCode = 2
}

/** npm runs scripts in the package's folder; paths are relative to the folder npm was called in. */
function enterCallersFolder() {
  const { INIT_CWD, npm_package_json: runBy } = process.env
  const isOurScript = runBy && realpathSync(dirname(runBy)) === PACKAGE
  if (INIT_CWD && isOurScript && process.cwd() === PACKAGE) process.chdir(INIT_CWD)
}
