import type { Facts } from '../../model/finding.ts'
import { detector } from '../../model/rule.ts'
import { checksumInTree } from '../../weigh/checksum-in-tree.ts'
import { asksRule, checkFacts, failedChecks, untriedChecks } from '../../weigh/contract-checks.ts'

export default detector({
  reads: ['contract', 'model'],
  asks: ({ contract, model }) => checksumInTree(model) !== null || asksRule(contract, 'artifact/checksum-mismatch'),
  *detect({ contract, model }) {
    const told = checksumInTree(model)
    if (told !== null) {
      const { path, actual, expected } = told
      if (actual !== expected)
        yield { place: { is: 'model' }, variant: 'tree', facts: { path, actual: short(actual), expected: short(expected) } }
    } else if (contract !== null) {
      const failed = failedChecks(contract, 'artifact/checksum-mismatch')
      const facts: Facts = { ...checkFacts(failed), contract: contract.at }
      if (failed.length > 0) yield { place: { is: 'model' }, variant: 'run', facts }
      yield* untriedChecks(contract, 'artifact/checksum-mismatch')
    }
  },
})

/** A checksum as people compare it. */
function short(checksum: string): string {
  return `${checksum.slice(0, 16)}…`
}
