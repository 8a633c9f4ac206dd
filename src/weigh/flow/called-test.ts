import { stepKey } from './rows.ts'
import type { Mark } from './trace.ts'

/** A loader or a table that is called a test: `test_loader`, `X_test`. */
export const saysTest = /(?:^|[^a-z])test(?:ing|set)?(?:_?(?:loader|dataloader|dl|ds|set|data|iter\w*|batches))?(?![a-z])/i

/** Rows that are called a test: those of a validation are there to keep the best by. */
export function isOfTest({ rows, name }: Mark): boolean {
  return name === 'test' || [...rows].some(({ source, path }) => /test|train=false/i.test(`${source} ${path.map(stepKey).join(' ')}`))
}
