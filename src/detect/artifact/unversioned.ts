import { detector } from '../../model/rule.ts'
import { unaskedReferences } from '../../weigh/artifact-references.ts'
import { asksRule, checkFacts, failedChecks, untriedChecks } from '../../weigh/contract-checks.ts'

export default detector({
  reads: ['contract', 'model'],
  asks: ({ contract, model }) => asksRule(contract, 'artifact/unversioned') || unaskedReferences(model, contract) !== null,
  *detect({ contract, model }) {
    if (contract === null) return
    const failed = failedChecks(contract, 'artifact/unversioned')
    if (failed.length > 0)
      yield { place: { is: 'model' }, text: 'asked', variant: failed.length > 1 ? 'several' : 'one', facts: checkFacts(failed) }
    const unasked = unaskedReferences(model, contract) ?? []
    if (unasked.length > 0) {
      const facts = { missing: unasked.join(', '), contract: contract.at }
      yield { place: { is: 'model' }, text: 'unasked', variant: 'unasked', severity: 'W', facts }
    }
    yield* untriedChecks(contract, 'artifact/unversioned')
  },
})
