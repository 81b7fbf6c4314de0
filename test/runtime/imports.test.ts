import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../src')

/** What each file of the runtime imports: relative paths from `src`, names of packages. */
const IMPORTS = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8')
    const specifiers = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name]) => name!)
    return specifiers.map((name) => ({
      file,
      imported: name.startsWith('.') ? relative(SRC, join(SRC, dirname(file), name)) : name,
    }))
  })

test('one file imports openapi-fetch, and none any other package', () => {
  const packages = IMPORTS.filter(({ imported }) => !imported.endsWith('.ts'))
  expect(packages).toEqual([{ file: 'runtime/request/headers.ts', imported: 'openapi-fetch' }])
})

test('only what is about HitKeep imports what is generated from its description', () => {
  const files = IMPORTS.filter(({ imported }) => imported.includes('generated/')).map(
    ({ file }) => file,
  )
  expect(files.filter((file) => !file.startsWith('hitkeep/'))).toEqual([])
})

test('what works for any description knows nothing of HitKeep', () => {
  const wrong = IMPORTS.filter(
    ({ file, imported }) => !file.startsWith('hitkeep/') && imported.startsWith('hitkeep/'),
  )
  expect(wrong).toEqual([])
})
