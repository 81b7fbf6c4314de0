import {
  getLineColLocation,
  type Document as SourceDocument,
  type Source,
} from '@redocly/openapi-core'
import { pointerOf } from '../document/json-pointer.ts'
import type { Problem } from '../document/problem.ts'
import { pointerTo, walk } from '../document/walk.ts'
import { locate } from './locate.ts'

/** Warns of integers that have other digits after reading: a number of JavaScript has 53 bits. */
export function roundedNumbers(files: readonly SourceDocument[]): Problem[] {
  return files.filter(({ source }) => /\d{16}/.test(source.body)).flatMap(inFile)
}

function inFile({ source, parsed }: SourceDocument): Problem[] {
  return [...walk(parsed)].flatMap((visit) =>
    Object.entries(visit.node).flatMap(([key, value]): Problem[] => {
      if (!Number.isInteger(value) || Number.isSafeInteger(value)) return []
      const pointer = pointerTo(visit) + pointerOf(key)
      const written = textAt(source, pointer)
      if (!/^-?\d+$/.test(written) || BigInt(written) === BigInt(value as number)) return []
      return [
        {
          code: 'rounded-number',
          severity: 'warning',
          message: `${written} is read as ${BigInt(value as number)}`,
          hint: 'write an example as a string; leave out a limit that is only that of int64',
          location: locate(source, pointer),
        },
      ]
    }),
  )
}

function textAt(source: Source, pointer: string): string {
  const { start, end } = getLineColLocation({
    source,
    reportOnKey: false,
    pointer: `#${pointer.replaceAll('%', '%25')}`,
  })
  const lines = source.getLines().slice(start.line - 1, end?.line ?? start.line)
  return (
    lines[0]?.slice(start.col - 1, end && end.line === start.line ? end.col - 1 : undefined) ?? ''
  )
}
