import type { Kind } from './items.ts'

/** How much of each kind must be covered, in percent. Items with a known gap count as uncovered. */
export const THRESHOLDS: Readonly<Record<Kind, number>> = {
  operation: 100,
  status: 100,
  'media type': 100,
  example: 100,
  'security alternative': 100,
  'credential refused': 100,
  'parameter valid': 100,
  'parameter invalid': 95,
  'keyword valid': 95,
  'keyword invalid': 95,
  property: 95,
}
