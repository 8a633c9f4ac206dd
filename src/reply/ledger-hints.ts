import type { LedgerKey } from '../model/ledger.ts'

/** What each field of the ledger asks of a person, in the fewest words: stands as a comment where nothing is answered. */
export const ledgerHints: Record<LedgerKey, string> = {
  iteration: 'its number, or how this ledger counts',
  change: 'what was changed, and nothing else',
  whyThisMattered: 'who is better off, or what we wanted to learn',
  metricMovement: 'each gated metric, from what to what',
  sliceMovement: 'the slices that moved, the worst first',
  falsePositives: 'what is flagged now and should not be: cases, and who pays',
  falseNegatives: 'what is missed now: cases, and who pays',
  unexpectedErrors: 'what nobody had foreseen, or none',
  decision: 'ship, hold or drop, and who decided',
  tradeoffAccepted: 'what got worse, and why that is acceptable',
  lessonCaptured: 'what the next person need not find out again',
  regressionAdded: 'the test, slice or panel that would notice it again',
  debtCreated: 'what is left to be cleaned up, and by when',
  nextIteration: 'what is tried next, and the result that would prove it wrong',
}
