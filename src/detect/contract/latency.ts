import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { budgetFacts, loweredBySharing } from '../../weigh/budget-facts.ts'
import { asksRule, failedChecks, untriedChecks } from '../../weigh/contract-checks.ts'

export default detector({
  reads: ['contract', 'model'],
  asks: ({ contract }) => asksRule(contract, 'contract/latency'),
  *detect({ contract, model }) {
    if (contract === null) return
    const failed = failedChecks(contract, 'contract/latency')
    const variant = failed.some(({ holds }) => holds) ? 'dedicated' : 'shared'
    const facts = budgetFacts(failed, valueOf(model.contract.head))
    if (failed.length > 0) yield { place: { is: 'model' }, variant, severity: loweredBySharing(failed), facts }
    yield* untriedChecks(contract, 'contract/latency')
  },
})
