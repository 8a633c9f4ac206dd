import { detector } from '../../model/rule.ts'
import { against } from '../../weigh/budget-facts.ts'
import { asksRule, failedChecks, untriedChecks } from '../../weigh/contract-checks.ts'
import { listed } from '../../weigh/gate-facts.ts'
import { placedElsewhere } from '../../weigh/placed-elsewhere.ts'

export default detector({
  reads: ['contract'],
  asks: ({ contract }) => asksRule(contract, 'contract/not-on-accelerator'),
  *detect({ contract }) {
    if (contract === null) return
    for (const [device, failed] of Map.groupBy(failedChecks(contract, 'contract/not-on-accelerator'), (check) => check.device)) {
      const elsewhere = placedElsewhere(contract, device)
      const facts = { device, shares: listed(failed.map(against)), elsewhere: listed(elsewhere, 6) }
      yield { place: { is: 'model' }, text: device, variant: elsewhere.length > 0 ? 'elsewhere' : 'shares', facts }
    }
    yield* untriedChecks(contract, 'contract/not-on-accelerator')
  },
})
