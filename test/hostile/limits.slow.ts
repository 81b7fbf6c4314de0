import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../support/folder.ts'

const GENERATE = join(import.meta.dirname, '../../scripts/cli/main.js')

/** Prints the resources that the process has used, as its last line: CPU seconds and peak memory in MiB. */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeSync(2, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, size: maxRSS / 1024 }))
  })`)}`

interface Ended {
  readonly code: number
  readonly text: string
  readonly used: { readonly seconds: number; readonly size: number }
}

/** Runs the real command, which is killed long after it should have ended. */
function generate(folder: string, file: string): Promise<Ended> {
  const args = [
    '--import',
    METER,
    GENERATE,
    'generate',
    '--spec',
    file,
    '--out',
    'out',
    '--lint',
    'warn',
  ]
  const options = { cwd: folder, env: { ...process.env, CI: '1' }, timeout: 60_000 }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (error, _, stderr) => {
      if (error?.killed) return reject(error)
      const [text = '', meter = ''] = stderr.split(/(?=\{"seconds")/)
      resolve({
        code: Number(error?.code ?? 0),
        text,
        used: JSON.parse(meter) as Ended['used'],
      })
    })
  })
}

const HEAD = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n"
const inJson = (members: object) =>
  JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, ...members })
const many = <T>(count: number, item: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => item(i))
const HELD_UP = `${'a'.repeat(40)}!`

/** Path items that each refer twice to the next: a few kilobytes that expand to a billion operations. */
const doubling = Object.fromEntries(
  many(30, (i) => {
    const next = { url: { $ref: `#/x-${i + 1}` } }
    const callbacks = i < 29 ? { one: next, two: next } : {}
    return [`x-${i}`, { post: { responses: { 204: { description: 'd' } }, callbacks } }]
  }),
)

const twice = (name: string) => many(2, () => ({ $ref: `#/components/schemas/${name}` }))
const nested = (levels: number): object => (levels > 0 ? { inner: nested(levels - 1) } : {})

type Files = Readonly<Record<string, string>>

describe('a hostile description ends in one clear problem, within 10 s and 1 GiB', () => {
  test.each<[name: string, problem: string, entry: string, files: () => Files]>([
    [
      'an alias bomb',
      'openapi.yaml:1:1 error too-large:',
      'openapi.yaml',
      () => ({
        'openapi.yaml': `${HEAD}x-a: &a [x, x, x, x, x, x, x, x, x, x]\n${many(12, (i) => `x-${i}: &b${i} [${`*${i ? `b${i - 1}` : 'a'}, `.repeat(10)}]`).join('\n')}`,
      }),
    ],
    [
      '10⁵ levels of JSON',
      'openapi.json:1:1 error too-deep:',
      'openapi.json',
      () => ({
        'openapi.json': `{"openapi":"3.1.0","x-a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      }),
    ],
    [
      '10⁵ levels of YAML',
      'openapi.yaml:3:105 error too-deep:',
      'openapi.yaml',
      () => ({ 'openapi.yaml': `${HEAD}x-a: ${'['.repeat(100_000)}${']'.repeat(100_000)}` }),
    ],
    [
      'a file of 50 MB',
      'openapi.yaml:1:1 error too-large:',
      'openapi.yaml',
      () => ({ 'openapi.yaml': `${HEAD}x-a: ${'a'.repeat(50_000_000)}` }),
    ],
    [
      'small files of 50 MB together',
      'error too-large: $ref "part5.yaml": the description has 29 MiB',
      'openapi.json',
      () => ({
        'openapi.json': inJson({
          components: { schemas: { A: { allOf: many(10, (i) => ({ $ref: `part${i}.yaml` })) } } },
        }),
        ...Object.fromEntries(
          many(10, (i) => [`part${i}.yaml`, `description: ${'a'.repeat(5_000_000)}`]),
        ),
      }),
    ],
    [
      'a cycle of references across files',
      'openapi.yaml:4:37 error ref-cycle:',
      'openapi.yaml',
      () => ({
        'openapi.yaml': `${HEAD}paths: {}\ncomponents: { schemas: { A: { $ref: other.yaml#/B } } }\n`,
        'other.yaml': "B: { $ref: 'openapi.yaml#/components/schemas/A' }\n",
      }),
    ],
    [
      'references that double at each of 30 steps',
      'openapi.json:1:1 error too-large:',
      'openapi.json',
      () => ({ 'openapi.json': inJson({ paths: { '/a': { $ref: '#/x-0' } }, ...doubling }) }),
    ],
    [
      'a million empty lists',
      'openapi.json:1:1 error too-large:',
      'openapi.json',
      () => ({ 'openapi.json': inJson({ 'x-a': many(100, () => many(10_000, () => [])) }) }),
    ],
    [
      'a oneOf whose validator would overflow the stack',
      'openapi.json:1:1 error too-large:',
      'openapi.json',
      () => ({
        'openapi.json': inJson({
          components: { schemas: { A: { oneOf: many(5000, (i) => ({ minLength: i })) } } },
        }),
      }),
    ],
    [
      'a catastrophic pattern next to its example',
      'openapi.yaml:5:42 error slow-pattern: pattern "^(a+)+$"',
      'openapi.yaml',
      () => ({
        'openapi.yaml': `${HEAD}paths: {}\ncomponents:\n  schemas: { A: { type: string, pattern: '^(a+)+$', example: ${HELD_UP} } }\n`,
      }),
    ],
    [
      'a catastrophic pattern for the names in a default of another file',
      'other.json:1:',
      'openapi.yaml',
      () => ({
        'openapi.yaml': `${HEAD}paths: {}\ncomponents: { schemas: { A: { $ref: other.json, default: { ${HELD_UP}: 1 } } } }\n`,
        'other.json': '{"patternProperties":{"^(a|aa)+$":{}}}',
      }),
    ],
    [
      'alternatives that double at each of 40 steps, next to an example that fails',
      'error slow-schema: a value would be validated against more than 1000000 schemas',
      'openapi.json',
      () => ({
        'openapi.json': inJson({
          components: {
            schemas: {
              ...Object.fromEntries(many(40, (i) => [`A${i}`, { anyOf: twice(`A${i + 1}`) }])),
              A40: { type: 'string' },
              Failing: { $ref: '#/components/schemas/A0', example: 1 },
            },
          },
        }),
      }),
    ],
    [
      'alternatives that both lead on, next to an example of 40 levels',
      'openapi.json:1:89 error slow-schema: its example or default would be validated against',
      'openapi.json',
      () => ({
        'openapi.json': inJson({
          components: {
            schemas: {
              Either: { oneOf: twice('One'), example: nested(40) },
              One: { properties: { inner: { $ref: '#/components/schemas/Either' } } },
            },
          },
        }),
      }),
    ],
  ])('%s', { timeout: 60_000 }, async (_, problem, entry, files) => {
    const folder = folderWith({ 'package.json': '{}', ...files() })
    const { code, text, used } = await generate(folder, entry)
    expect({ code, text }).toEqual({ code: 1, text: expect.stringContaining(problem) as string })
    expect(text).toContain('1 problem; nothing was written.')
    expect(text).toContain('fix: ')
    expect(existsSync(join(folder, 'out'))).toBe(false)
    expect(used.seconds).toBeLessThan(10)
    expect(used.size).toBeLessThan(1024)
  })
})
