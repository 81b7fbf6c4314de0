import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Document } from '../../document/openapi.ts'
import { ProblemsError } from '../../document/problem.ts'
import { manifestOf } from '../../installation.ts'
import { withoutControls } from '../text/html.ts'
import { sanitizeDocument } from './sanitize-document.ts'

const run = promisify(execFile)
const CLI = join(dirname(manifestOf('@redocly/cli')!), 'bin/cli.js')

/** The whole description as one self-contained page, built by Redoc. */
export async function redocPage(document: Document): Promise<string> {
  const folder = temporaryFolder()
  try {
    const description = join(folder, 'openapi.json')
    const page = join(folder, 'index.html')
    writeFileSync(description, JSON.stringify(sanitizeDocument(document)))
    await buildDocs(folder, [
      description,
      '--inlineBundle',
      `--output=${page}`,
      `--template=${join(import.meta.dirname, 'page.template')}`,
      `--openapi=${join(import.meta.dirname, 'options.json')}`,
      `--title=${withoutControls(document.info.title).replace(/\s+/g, ' ')}`,
    ])
    return withScriptPolicy(withoutRemoteLogo(readFileSync(page, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'docs-'))
  } catch (error) {
    throw new ProblemsError([
      {
        code: 'output-unwritable',
        severity: 'error',
        message: `can't create a temporary folder: ${(error as Error).message}`,
        hint: 'set TMPDIR to a writable folder',
      },
    ])
  }
}

/** Runs `redocly build-docs` without telemetry and with a configuration of its own. */
async function buildDocs(folder: string, parameters: readonly string[]): Promise<void> {
  const config = join(folder, 'redocly.yaml')
  writeFileSync(config, "telemetry: 'off'\n")
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 }
  try {
    await run(process.execPath, [CLI, 'build-docs', ...parameters, `--config=${config}`], options)
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    throw new ProblemsError([
      {
        code: 'redocly',
        severity: 'error',
        message: `redocly build-docs failed: ${(stderr ?? message).trim()}`,
        hint: String(stderr).includes('Maximum call stack size exceeded')
          ? 'shorten the longest descriptions: Redoc ran out of stack'
          : 'lint the description; npx specwright generate reports what is wrong with it',
      },
    ])
  }
}

// The rest adapts the page of Redoc 3.0.1 (@redocly/cli 2.77.0), which has no option for a content
// security policy and none to leave out its remote logo. test/browser/docs.test.ts fails when
// another version needs something else.

/** The page with a policy that allows only Redoc's two scripts, wherever others might come from. */
function withScriptPolicy(page: string): string {
  const start = page.indexOf(SCRIPT) + SCRIPT.length
  const script = page.slice(start, page.indexOf('</script>', start))
  return page.replace(OWN_SCRIPT, () => [scriptSource(script), COLOR_MODE_SCRIPT].join(' '))
}

const SCRIPT = '<script type="module">'
const OWN_SCRIPT = "'own-script'"

/** Sets the colours before the page is painted. */
const COLOR_MODE_SCRIPT = "'sha256-jwomWTwW+cbYvvb/uqmFRuOGL0FhXkaW0iynbO3M6Oc='"

/** A script's hash as a source of a content security policy. */
export function scriptSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

/** The page with an inlined logo next to "API docs by" instead of one from Redoc's server. */
function withoutRemoteLogo(page: string): string {
  return page.replace(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, LOGO)
}

const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="38" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#3f7fd8">Redoc</text></svg>',
).replaceAll("'", '%27')}`
