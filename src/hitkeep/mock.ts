export * as operations from '../../generated/examples.ts'
export { mockFetch, mockHandlers } from '../mock/index.ts'
export type { MockAnswer, MockAnswers, MockOptions } from '../mock/index.ts'
