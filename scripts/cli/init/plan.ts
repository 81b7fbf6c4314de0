import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { applyEdits, modify } from 'jsonc-parser'
import { isObject } from '../../document/objects.ts'
import { TOOL } from '../../installation.ts'
import { posixPath } from '../../read/digest.ts'
import { SETTINGS } from '../../read/configuration/settings.ts'
import { packageManagerOf } from '../project/package-manager.ts'

/** What `init` is going to do. */
export interface Plan {
  /** The name of the API in the configuration. */
  readonly name: string
  /** The folder of the generated files, relative to the project. */
  readonly output: string
  /** Files to write: new ones, and existing ones with something added. */
  readonly files: readonly PlannedFile[]
  /** What stays to be done by hand, each with the reason. */
  readonly left: readonly string[]
}

/** A file and its whole content. */
export interface PlannedFile {
  /** Absolute path. */
  readonly path: string
  readonly content: string
  /** For people. */
  readonly about: string
}

/**
 * How a project starts to use the tool; nothing is written, and nothing that exists is replaced.
 *
 * @param root the folder of the project
 * @param entry absolute path of the description
 * @param listed the name that it has in `redocly.yaml` already, without settings
 */
export function planInit(root: string, entry: string, listed?: string): Plan {
  const own = nameOf(root, entry)
  const name = listed ?? own
  const output = freeFolder(root, existsSync(join(root, 'src')) ? `src/${own}` : own)
  const settings = [
    `${SETTINGS}:`,
    `  output: ${scalar(output)}`,
    '  docs:',
    `    output: dist/${own}-docs`,
  ]
  const parts = [
    listed === undefined
      ? newApi(root, entry, name, settings)
      : settingsOfApi(join(root, 'redocly.yaml'), name, settings),
    packageScripts(root),
    workflow(root, existsSync(join(root, 'package.json'))),
  ]
  return {
    name,
    output,
    files: parts.flatMap((part) => (typeof part === 'object' ? [part] : [])),
    left: parts.flatMap((part) => (typeof part === 'string' ? [part] : [])),
  }
}

/** That of the file, unless it says nothing; then of its folder, or of the package. */
function nameOf(root: string, entry: string): string {
  const { name = '' } = readObject(join(root, 'package.json')) ?? {}
  const candidates = [basename(entry, extname(entry)), basename(dirname(entry)), name]
  const names = candidates.map((it) =>
    String(it)
      .replace(/^@[^/]*\//, '')
      .replace(/[._-]?(open-?api|swagger)$/i, '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase(),
  )
  return names.find((it) => !GENERIC.test(it)) ?? 'api'
}

const GENERIC = /^(|open-?api|swagger|api|apis|spec|specs|docs|index|schema|src|v?\d+(-\d+)*)$/

function freeFolder(root: string, wanted: string): string {
  return existsSync(join(root, wanted)) ? freeFolder(root, `${wanted}-client`) : wanted
}

/** An API that is listed already gets settings, in front of what it has. */
function settingsOfApi(
  path: string,
  name: string,
  settings: readonly string[],
): PlannedFile | string {
  const text = readFileSync(path, 'utf8')
  const apis = text.search(/^apis:/m)
  const api = [...text.matchAll(API)].find((it) => it[3] === name && it.index > apis)
  if (!api) return `redocly.yaml has ${name}: add this to it\n\n${indented(settings, '    ')}`
  const end = api.index + api[0].length
  const content = text.slice(0, end) + indented(settings, api[4]!) + text.slice(end)
  return { path, content, about: `has settings for ${name}` }
}

/** The line that names an API in block style, with the indentation of the next line. */
const API = /^( +)(["']?)(\S+)\2:[ \t]*(?:#.*)?\r?\n(?=(\1 +)\S)/gm

function indented(lines: readonly string[], indentation: string): string {
  return lines.map((line) => `${indentation}${line}\n`).join('')
}

function newApi(
  root: string,
  entry: string,
  name: string,
  settings: readonly string[],
): PlannedFile | string {
  const path = join(root, 'redocly.yaml')
  const source = `root: ${scalar(posixPath(relative(root, entry)))}`
  const api = `  ${name}:\n${indented([source, ...settings], '    ')}`
  if (!existsSync(path))
    return { path, content: `${SCHEMA}apis:\n${api}`, about: 'names the description' }
  const text = readFileSync(path, 'utf8')
  const apis = /^apis:[ \t]*(#.*)?\r?\n(?= {2}\S)/m.exec(text)
  if (apis && !/^(---|\.\.\.)/m.test(text)) {
    const end = apis.index + apis[0].length
    const content = text.slice(0, end) + api + text.slice(end)
    return { path, content, about: 'names the description, before the others' }
  }
  // Flow style and several documents can't be added to at the end.
  if (/^(apis\s*:|\{|---|\.\.\.)/m.test(text))
    return `redocly.yaml exists: add this to it\n\n    apis:\n${api.replace(/^/gm, '    ').trimEnd()}\n`
  const content = `${text.trimEnd()}\n\napis:\n${api}`
  return { path, content, about: 'names the description, at the end' }
}

/** By which editors complete the settings. */
const SCHEMA = `# yaml-language-server: $schema=node_modules/${TOOL.name}/schemas/redocly.json\n`

/** A plain YAML scalar where that is safe. */
function scalar(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text)
}

const COMMANDS = ['generate', 'check', 'mock', 'contract', 'docs', 'diff']

function packageScripts(root: string): PlannedFile | string | undefined {
  const path = join(root, 'package.json')
  if (!existsSync(path))
    return `there is no package.json: run npm init --yes, then npm install --save-dev ${TOOL.name}`
  const text = readFileSync(path, 'utf8')
  const manifest = readObject(path)
  if (manifest === undefined)
    return 'package.json is not a JSON object: correct it, then run init again'
  const { scripts } = manifest
  const missing = COMMANDS.filter(
    (command) => !Object.hasOwn(isObject(scripts) ? scripts : {}, `api:${command}`),
  )
  if (missing.length === 0) return undefined
  const [, indent = '  '] = /\n([ \t]+)"/.exec(text) ?? []
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  }
  const content = missing.reduce((changed, command) => {
    const value = `${TOOL.name} ${command}`
    const edits = modify(changed, ['scripts', `api:${command}`], value, { formattingOptions })
    return applyEdits(changed, edits)
  }, text)
  return { path, content, about: `has the scripts ${missing.map((it) => `api:${it}`).join(', ')}` }
}

function workflow(root: string, isPackage: boolean): PlannedFile | undefined {
  const top = repositoryOf(root) ?? root
  const path = join(top, '.github', 'workflows', 'api.yml')
  if (existsSync(path)) return undefined
  const manager = packageManagerOf(root)
  const folder = posixPath(relative(top, root))
  const tool = isPackage ? `${manager.run} ${TOOL.name}` : `npx --yes ${TOOL.name}@${TOOL.version}`
  const steps = [...(isPackage ? manager.install : []), `${tool} check`]
  const defaults =
    folder && `    defaults:\n      run:\n        working-directory: ${scalar(folder)}\n`
  const content = `name: API

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
${defaults}    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          # The comparison needs tags and branches.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 24
${steps.map((step) => `      - run: ${step}\n`).join('')}      - run: ${tool} diff
        if: github.event_name == 'pull_request'
`
  const about = 'checks in CI that generated files are up to date, and compares pull requests'
  return { path, content, about }
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder))
}

/** The object in a JSON file, if there is one. */
function readObject(file: string): Readonly<Record<string, unknown>> | undefined {
  if (!existsSync(file)) return undefined
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
    return isObject(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
