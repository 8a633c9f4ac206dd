import type { WeighedGate } from '../model/gate.ts'
import type { Verdict } from '../model/verdict.ts'

/** What `gates --format json` prints. */
export interface GatesReport {
  verdict: Verdict
  gates: WeighedGate[]
}

/** The verdict of gates alone: a miss that holds, else one that nobody could judge, else a pass. `warn` and `note` gates never decide. */
export function gatesReport(gates: WeighedGate[]): GatesReport {
  const deciding = gates.filter(({ tier }) => tier === 'hold')
  const has = (...statuses: WeighedGate['status'][]) => deciding.some(({ status }) => statuses.includes(status))
  return { verdict: has('fail') ? 'hold' : has('blind', 'inconclusive') ? 'undecided' : 'pass', gates }
}
