import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { behaviourAsked } from '../../weigh/behaviour-asked.ts'
import { asksRule, checkFacts, failedChecks, untriedChecks } from '../../weigh/contract-checks.ts'

export default detector({
  reads: ['contract', 'model'],
  asks: ({ contract }) => asksRule(contract, 'contract/bad-input-accepted'),
  *detect({ contract, model }) {
    if (contract === null) return
    const asked = valueOf(model.contract.head)
    const failed = failedChecks(contract, 'contract/bad-input-accepted')
    const turnedAway = failed.filter((check) => behaviourAsked(asked, check) === 'accept')
    const accepted = failed.filter((check) => !turnedAway.includes(check))
    for (const [variant, checks] of [
      ['accepted', accepted],
      ['rejected', turnedAway],
    ] as const)
      if (checks.length > 0) yield { place: { is: 'model' }, text: variant, variant, facts: checkFacts(checks) }
    yield* untriedChecks(contract, 'contract/bad-input-accepted')
  },
})
