import { detector } from '../../model/rule.ts'
import { asksRule, saidOfChecks } from '../../weigh/contract-checks.ts'

export default detector({
  reads: ['contract'],
  asks: ({ contract }) => asksRule(contract, 'contract/nondeterministic'),
  *detect({ contract }) {
    yield* saidOfChecks(contract, 'contract/nondeterministic')
  },
})
