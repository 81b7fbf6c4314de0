import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { regularExpression } from '../regular-expression.ts'

/**
 * A string that a pattern probably matches: the shortest, with `extra` more repetitions where it
 * allows them. Look-arounds are left out. Undefined for a pattern that is no regular expression.
 */
export function stringOf(pattern: string, extra = 0): string | undefined {
  const expression = regularExpression(pattern)
  if (typeof expression === 'string') return undefined
  const groups = new Map<AST.CapturingGroup, string>()
  let left = extra
  const alternative = ([first]: readonly AST.Alternative[]): string =>
    first!.elements.map(write).join('')
  const write = (node: AST.Element): string => {
    switch (node.type) {
      case 'Character':
        return String.fromCodePoint(node.value)
      case 'CharacterSet':
        return pick((code) => inSet(node, code)) ?? ''
      case 'CharacterClass':
        return pick((code) => inClass(node, code), edgesOf(node)) ?? ''
      case 'Group':
        return alternative(node.alternatives)
      case 'CapturingGroup':
        groups.set(node, alternative(node.alternatives))
        return groups.get(node)!
      case 'Quantifier': {
        const added = Math.max(0, Math.min(node.max - node.min, left))
        left -= added
        const length = Math.min(node.min + added, LONGEST)
        return Array.from({ length }, () => write(node.element)).join('')
      }
      case 'Backreference':
        return [node.resolved]
          .flat()
          .map((group) => groups.get(group) ?? '')
          .join('')
      default:
        return ''
    }
  }
  const { unicode } = expression
  const parser = new RegExpParser()
  return alternative(parser.parsePattern(pattern, undefined, undefined, { unicode }).alternatives)
}

/** The most repetitions of one part. */
const LONGEST = 2000

/** The characters that are tried, the most readable first. */
const READABLE = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_. /:+@#!é漢\t\n'

function pick(fits: (code: number) => boolean, others: readonly number[] = []): string | undefined {
  const codes = [...Array.from(READABLE, (it) => it.codePointAt(0)!), ...others]
  const found = codes.find(fits)
  return found === undefined ? undefined : String.fromCodePoint(found)
}

function edgesOf({ elements }: AST.CharacterClass): number[] {
  return elements.flatMap((it) => {
    if (it.type === 'Character') return [it.value, it.value + 1]
    return it.type === 'CharacterClassRange' ? [it.min.value, it.max.value + 1] : []
  })
}

function inClass({ negate, elements }: AST.CharacterClass, code: number): boolean {
  const isIn = elements.some((it) => {
    if (it.type === 'Character') return it.value === code
    if (it.type === 'CharacterClassRange') return it.min.value <= code && code <= it.max.value
    return it.type === 'CharacterSet' && inSet(it, code)
  })
  return isIn !== negate
}

function inSet({ raw }: AST.CharacterSet, code: number): boolean {
  return new RegExp(`^${raw}$`, 'u').test(String.fromCodePoint(code))
}
