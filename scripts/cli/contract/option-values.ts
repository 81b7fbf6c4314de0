import { InvalidArgumentError } from '@commander-js/extra-typings'
import type { Shard } from '../../contract/shard.ts'

export function httpUrl(value: string): string {
  if (!/^https?:\/\//.test(value))
    throw new InvalidArgumentError('It must be an http or https URL.')
  return value.replace(/\/+$/, '')
}

export function threshold(
  value: string,
  previous: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const [, kind, percent] = /^([a-z ]+)=(\d+(?:\.\d+)?)$/.exec(value) ?? []
  if (kind === undefined) throw new InvalidArgumentError('It must look like "keyword valid=90".')
  return { ...previous, [kind.trim()]: Number(percent) }
}

export function shard(value: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number)
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new InvalidArgumentError('It must look like "1/4".')
  }
  return { index, count }
}
