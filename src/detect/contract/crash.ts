import type { DeathCause } from '../../model/death.ts'
import { detector } from '../../model/rule.ts'
import { asksRule, checkFacts, failedChecks, untriedChecks } from '../../weigh/contract-checks.ts'

export default detector({
  reads: ['contract'],
  asks: ({ contract }) => asksRule(contract, 'contract/crash') || (contract?.deaths.length ?? 0) > 0,
  *detect({ contract }) {
    if (contract === null) return
    for (const [variant, deaths] of Map.groupBy(contract.deaths, ({ death }) => kindOf[death.cause])) {
      const [first] = deaths
      if (first === undefined) continue
      const { during, why, signal } = first.death
      const device = [...new Set(deaths.map((it) => it.device))].join(', ')
      const facts = { device, during: during ?? 'the run', why: why.trim() || 'nothing was said', signal: signal ?? 'an unknown signal' }
      yield { place: { is: 'model' }, text: variant, variant, facts }
    }
    const died = new Set(contract.deaths.map(({ device }) => device))
    const refused = failedChecks(contract, 'contract/crash').filter(({ device }) => !died.has(device))
    if (refused.length > 0) yield { place: { is: 'model' }, text: 'load', variant: 'load', facts: checkFacts(refused) }
    yield* untriedChecks(contract, 'contract/crash')
  },
})

const kindOf: Record<DeathCause, 'time' | 'memory' | 'signal' | 'exit'> = {
  'time-limit': 'time',
  'cpu-limit': 'time',
  'memory-limit': 'memory',
  'javascript-memory': 'memory',
  'kernel-memory': 'memory',
  signal: 'signal',
  'file-limit': 'exit',
  exit: 'exit',
  garbage: 'exit',
}
