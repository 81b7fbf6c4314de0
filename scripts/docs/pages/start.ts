import type { ServerVariable } from '../../document/requests/servers.ts'
import type { Site, Tag, WorkflowsModel } from '../model/types.ts'
import {
  joinBlocks,
  markdownCode,
  markdownLink,
  markdownList,
  markdownText,
} from '../text/markdown.ts'
import { attributes, heading, ownTarget, within } from '../text/marks.ts'
import { credentialItem } from './credentials.ts'
import type { Describe } from './describe.ts'
import { docsLink, pageList, sampleTabs } from './operation.ts'

/** How the ids of the introduction's headings start. */
export const INTRODUCTION = 'about-'

/**
 * The start page, which is published as llms.txt, too: what the API is about, how to call it, and
 * where to read on.
 *
 * @see https://llmstxt.org
 */
export function startPage(describe: Describe, site: Site, objects: readonly string[]): string {
  const { info, externalDocs } = site.document
  return joinBlocks([
    heading(1, markdownText(info.title)),
    info.summary === undefined ? '' : `> ${markdownText(info.summary)}`,
    factsLine(site),
    ...(info.description === undefined
      ? []
      : [heading(2, 'Overview', { id: 'overview' }), describe(info.description, 3, INTRODUCTION)]),
    docsLink(externalDocs),
    ...startSection(site),
    ...serverSection(describe, site),
    ...credentialSection(describe, site),
    ...site.tags.flatMap((tag) => tagBlocks(describe, tag, 2)),
    ...incomingSection(site),
    ...(site.workflows === undefined ? [] : workflowSection(site.workflows)),
    ...(objects.length === 0 ? [] : objectSection(objects)),
    within('div', { hidden: '' }, [heading(2, 'Optional'), optionalList(site)]),
  ])
}

function factsLine({ document: { info } }: Site): string {
  const { version, license, contact, termsOfService } = info
  const named = (it: { name?: string; url?: string }, otherwise: string) =>
    it.url === undefined
      ? markdownText(it.name ?? otherwise)
      : markdownLink(it.name ?? otherwise, it.url)
  const facts = [
    `Version ${markdownText(version)}`,
    ...(license === undefined ? [] : [`licence ${named(license, 'licence')}`]),
    ...(contact === undefined ? [] : [named(contact, 'contact')]),
    ...(contact?.email === undefined
      ? []
      : [markdownLink(contact.email, `mailto:${contact.email}`)]),
    ...(termsOfService === undefined ? [] : [markdownLink('terms of service', termsOfService)]),
  ]
  return attributes({ class: 'facts' }) + facts.join(' · ')
}

/** A first call. */
function startSection({ operations }: Site): string[] {
  const callable = operations.filter(({ samples }) => samples.length > 0)
  const isSimple = ({ operation: { method, parameters, object } }: (typeof callable)[number]) =>
    method === 'get' && !parameters.some(({ required }) => required) && object.deprecated !== true
  const page = callable.find(isSimple) ?? callable[0]
  if (page === undefined) return []
  return [heading(2, 'Getting started', { id: 'start' }), pageList([page]), sampleTabs(page)]
}

function serverSection(describe: Describe, { document: { servers = [] } }: Site): string[] {
  if (servers.length === 0) return []
  const items = servers.map(({ url, name, description, variables }) => [
    [markdownCode(url), ...(name === undefined ? [] : [`: ${markdownText(name)}`])].join(''),
    describe(description ?? '', 5),
    markdownList(
      Object.entries(variables ?? {}).map(([variable, it]) => variableItem(describe, variable, it)),
    ),
  ])
  return [heading(2, 'Servers', { id: 'servers' }), markdownList(items)]
}

function variableItem(
  describe: Describe,
  name: string,
  { default: byDefault, enum: values = [], description = '' }: ServerVariable,
): string[] {
  const choices = values.length === 0 ? '' : `, one of ${values.map(markdownCode).join(', ')}`
  return [
    `${markdownCode(`{${name}}`)}: default ${markdownCode(String(byDefault))}${choices}`,
    describe(description, 5),
  ]
}

function credentialSection(describe: Describe, { schemes }: Site): string[] {
  if (schemes.size === 0) return []
  const items = [...schemes].map(([name, scheme]) =>
    credentialItem(describe, [{ name, scheme, scopes: [] }]),
  )
  return [heading(2, 'Credentials', { id: 'credentials' }), markdownList(items)]
}

function tagBlocks(describe: Describe, tag: Tag, level: number): string[] {
  return [
    heading(level, markdownText(tag.title), { id: tag.anchor }),
    describe(tag.description, level + 1),
    docsLink(tag.externalDocs),
    pageList(tag.operations),
    ...tag.children.flatMap((it) => tagBlocks(describe, it, level + 1)),
  ]
}

function incomingSection({ incoming }: Site): string[] {
  return (['webhook', 'callback'] as const).flatMap((kind) => {
    const pages = incoming.filter((page) => page.kind === kind)
    const title = kind === 'webhook' ? 'Webhooks' : 'Callbacks'
    return pages.length === 0 ? [] : [heading(2, title, { id: `${kind}s` }), pageList(pages)]
  })
}

function workflowSection({ title, workflows }: WorkflowsModel): string[] {
  return [
    heading(2, 'Workflows', { id: 'workflows' }),
    `${markdownText(title)}:`,
    markdownList(
      workflows.map((it) => [markdownLink(it.title, ownTarget(`workflows.md#${it.anchor}`))]),
    ),
  ]
}

function objectSection(objects: readonly string[]): string[] {
  const link = markdownLink(`${objects.length} objects`, ownTarget('objects/index.md'))
  return [
    heading(2, 'Objects', { id: 'objects' }),
    `${link} that operations send and receive, each on its own page.`,
  ]
}

function optionalList({ access, workflows }: Site): string {
  const entry = (title: string, path: string, text: string) => [
    `${markdownLink(title, ownTarget(path))}: ${text}`,
  ]
  return markdownList([
    entry('Errors', 'errors.md', 'all error messages with their causes and operations'),
    ...(access.length === 0
      ? []
      : [entry('Access', 'access.md', 'the operations by the scope or role that they need')]),
    entry('Everything in one file', 'llms-full.txt', 'all pages'),
    entry('OpenAPI', 'openapi.yaml', 'the description itself'),
    ...(workflows === undefined
      ? []
      : [entry('Arazzo', 'arazzo.yaml', 'the workflows themselves')]),
  ])
}
