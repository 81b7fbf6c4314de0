import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { siteOf } from '../../scripts/docs/model/site.ts'
import type { Site } from '../../scripts/docs/model/types.ts'
import { readSource } from '../../scripts/docs/read-source.ts'
import { readArazzo } from '../../scripts/arazzo/read-arazzo.ts'
import { boundaryOf } from '../../scripts/read/boundary.ts'
import { fill, temporaryFolder } from '../support/files.ts'

export const SHOP = { name: 'shop', url: './shop.yaml', type: 'openapi' }

const DESCRIPTION = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  paths: {
    '/carts': { post: { operationId: 'createCart', responses: {} } },
    '/carts/{id}': { get: { operationId: 'getCart', responses: {} } },
  },
}

/** A folder with the description of a shop, removed after the tests of the file that asks for it. */
export function openShop() {
  const folder = temporaryFolder()
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const entry = join(folder, 'shop.yaml')
  fill(folder, { 'shop.yaml': JSON.stringify(DESCRIPTION) })

  /** The site of the shop with this Arazzo Description next to it. */
  const siteWithArazzo = async (arazzo: string | object): Promise<Site> => {
    fill(folder, { 'arazzo.yaml': typeof arazzo === 'string' ? arazzo : JSON.stringify(arazzo) })
    const { arazzo: parsed } = await readArazzoOf(entry)
    return siteOf((await readSource(entry)).document, {}, parsed)
  }
  return { folder, entry, siteWithArazzo }
}

/** The Arazzo Description next to a description. */
export function readArazzoOf(path: string) {
  return readArazzo(path, boundaryOf(path))
}

/** An Arazzo Description with one workflow of these steps. */
export function withSteps(
  steps: readonly object[],
  further: object = {},
  workflow: object = {},
): object {
  return {
    arazzo: '1.0.1',
    info: { title: 'Buying', version: '1' },
    sourceDescriptions: [SHOP],
    workflows: [{ workflowId: 'buy', steps, ...workflow }],
    ...further,
  }
}
