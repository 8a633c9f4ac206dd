import type { Contract } from '../model/contract.ts'
import { type ContractRun, kindOfCheck } from '../model/contract-run.ts'

/** A check whose result is shown and decides nothing: what a model costs, unless contract and runner both say that nobody else uses the machine. */
export function isShownOnly(
  check: Pick<ContractRun['checks'][number], 'id'>,
  run: Pick<ContractRun, 'runner'>,
  { cost }: Contract,
): boolean {
  return kindOfCheck(check) === 'cost' && !(run.runner === 'dedicated' && cost?.runner === 'dedicated')
}

/** Exit of a contract's run: 0 all that is asked for passes, 1 something fails or the model's process died, 2 something could not be judged. */
export function contractExit(run: ContractRun, contract: Contract): 0 | 1 | 2 {
  const deciding = run.checks.filter((check) => !isShownOnly(check, run, contract))
  if (run.death || deciding.some(({ status }) => status === 'fail')) return 1
  return deciding.some(({ status }) => status !== 'pass') ? 2 : 0
}
