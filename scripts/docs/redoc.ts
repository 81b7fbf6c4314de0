import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Document } from '../document/openapi.ts'
import { ProblemsError } from '../document/problem.ts'
import { harmless } from './harmless.ts'

const run = promisify(execFile)
const ASSETS = join(import.meta.dirname, 'assets')
const CLI = join(import.meta.dirname, '../../node_modules/@redocly/cli/bin/cli.js')

/** The whole description as one page that needs nothing else, made by Redoc. */
export async function redocPage(document: Document): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const description = join(folder, 'openapi.json')
    const page = join(folder, 'index.html')
    writeFileSync(description, JSON.stringify(harmless(document)))
    await redocly(folder, [
      'build-docs',
      description,
      '--inlineBundle',
      `--output=${page}`,
      `--template=${join(ASSETS, 'redoc-page.template')}`,
      `--openapi=${join(ASSETS, 'redoc-options.json')}`,
      `--title=${document.info.title.replace(/\s+/g, ' ')}`,
    ])
    return withScriptPolicy(withoutRemoteLogo(readFileSync(page, 'utf8')))
  })
}

/** The page with a policy under which Redoc's two scripts run and no other, wherever that may come from. */
function withScriptPolicy(page: string): string {
  const start = page.indexOf(SCRIPT) + SCRIPT.length
  const script = page.slice(start, page.indexOf('</script>', start))
  return page.replace(OWN_SCRIPT, () => [scriptSource(script), COLOUR_MODE_SCRIPT].join(' '))
}

const SCRIPT = '<script type="module">'
const OWN_SCRIPT = "'own-script'"

/** What Redoc 3.0.1 runs to set the colours before the page is painted. */
const COLOUR_MODE_SCRIPT = "'sha256-jwomWTwW+cbYvvb/uqmFRuOGL0FhXkaW0iynbO3M6Oc='"

/** A script as a content security policy names it. */
export function scriptSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

/** Runs the Redocly CLI without telemetry, and without the configuration of the folder it is called in. */
export async function redocly(folder: string, parameters: readonly string[]): Promise<string> {
  const config = join(folder, 'redocly.yaml')
  writeFileSync(config, "telemetry: 'off'\n")
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  try {
    const { stdout } = await run(process.execPath, [CLI, ...parameters, `--config=${config}`], {
      cwd: folder,
      env,
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    throw new ProblemsError([
      {
        code: 'redocly',
        severity: 'error',
        message: `redocly ${parameters[0]} failed: ${(stderr ?? message).trim()}`,
        hint: 'lint the description; npm run generate names what is wrong with it',
      },
    ])
  }
}

/** Calls with a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Redoc loads the picture beside "API docs by" from a network address: here it is the same word in the page itself. */
function withoutRemoteLogo(page: string): string {
  return page.replace(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, LOGO)
}

const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="38" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#3f7fd8">Redoc</text></svg>',
).replaceAll("'", '%27')}`
