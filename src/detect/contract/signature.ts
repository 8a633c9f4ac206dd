import { detector } from '../../model/rule.ts'
import { asksRule, checkFacts, failedChecks, untriedChecks } from '../../weigh/contract-checks.ts'
import { contractTouched } from '../../weigh/contract-touched.ts'
import { listed } from '../../weigh/gate-facts.ts'
import { signatureBreak } from '../../weigh/signature-breaks.ts'
import { signatureWords } from '../../weigh/signature-words.ts'

export default detector({
  reads: ['contract', 'model'],
  when: 'touched',
  asks: ({ contract, model }) => asksRule(contract, 'contract/signature') || (contract !== null && contractTouched(model)),
  *detect({ contract, model }) {
    if (contract === null) return
    const broken = signatureBreak(model, contract)
    if (broken !== null) {
      const { by, changes, version } = broken
      const facts = { contract: contract.at, version, changes: listed(changes.map(signatureWords), 6), count: changes.length }
      yield { place: by === 'version' ? { is: 'file', path: contract.at } : { is: 'model' }, text: 'signature', variant: by, facts }
    }
    const failed = failedChecks(contract, 'contract/signature')
    const limits = failed.filter(({ id }) => id.startsWith('artifact/'))
    // What the facts told already, the result's own check only says again.
    const own = broken === null ? failed.filter((check) => !limits.includes(check)) : []
    for (const [variant, checks] of [
      ['said', own],
      ['limits', limits],
    ] as const)
      if (checks.length > 0)
        yield { place: { is: 'model' }, text: variant, variant, facts: { ...checkFacts(checks), contract: contract.at } }
    yield* untriedChecks(contract, 'contract/signature')
  },
})
