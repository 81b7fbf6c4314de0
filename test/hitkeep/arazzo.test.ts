import { join } from 'node:path'
import { lint, loadConfig } from '@redocly/openapi-core'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

test('the workflows are a valid Arazzo description', async () => {
  const config = await loadConfig({ configPath: join(ROOT, 'redocly.yaml') })
  const findings = await lint({ ref: join(ROOT, 'openapi/arazzo.yaml'), config })
  expect(findings.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([])
})
