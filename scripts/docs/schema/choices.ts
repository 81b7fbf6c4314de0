import type { Document } from '../../document/openapi.ts'
import { markdownCode, markdownText } from '../text/markdown.ts'
import { flatten, type FlatSchema } from './flatten.ts'

/** The values of `const` or `enum`, without `null`. */
export function valuesOf({ keywords }: Pick<FlatSchema, 'keywords'>): readonly unknown[] {
  if ('const' in keywords) return [keywords.const]
  return Array.isArray(keywords.enum) ? keywords.enum.filter((value) => value !== null) : []
}

/** A value with the title and description of its schema. */
interface Choice {
  readonly value: unknown
  readonly words: string
}

/** The values of alternatives that are all constants. */
export function choicesOf(document: Document, { variants }: FlatSchema): Choice[] {
  const choices = variants.flatMap((variant): Choice[] => {
    const { keywords } = flatten(document, variant)
    const { title, description } = keywords
    const values = valuesOf({ keywords })
    const name = typeof title === 'string' ? [`**${markdownText(title)}**`] : []
    const meaning = typeof description === 'string' ? [description] : []
    const words = [...name, ...meaning].join(': ')
    return values.length === 1 ? [{ value: values[0], words }] : []
  })
  return choices.length === variants.length ? choices : []
}

/** The description with a list of what the values mean. */
export function withChoices(description: string, choices: readonly Choice[]): string {
  const lines = choices
    .filter(({ words }) => words !== '')
    .map(({ value, words }) => `- ${markdownCode(String(value))}: ${words.replace(/\n/g, '\n  ')}`)
  return [description, lines.join('\n')].filter((part) => part !== '').join('\n\n')
}
