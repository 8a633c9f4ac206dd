import { detector } from '../../model/rule.ts'
import { asksRule, saidOfChecks } from '../../weigh/contract-checks.ts'

export default detector({
  reads: ['contract'],
  asks: ({ contract }) => asksRule(contract, 'contract/batch-variant'),
  *detect({ contract }) {
    yield* saidOfChecks(contract, 'contract/batch-variant')
  },
})
