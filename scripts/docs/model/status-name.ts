import { STATUS_CODES } from 'node:http'

/** A status as a heading: `404 Not Found`; ranges and `default` spelled out. */
export function statusName(status: string): string {
  if (status.toLowerCase() === 'default') return 'Any other status'
  const [, digit] = /^([1-5])XX$/i.exec(status) ?? []
  if (digit !== undefined) return `${digit}00 to ${digit}99`
  return [status, STATUS_CODES[status] ?? ''].join(' ').trim()
}
