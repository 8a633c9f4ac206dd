import type { ContractCheck } from '../../model/contract-run.ts'
import type { Named } from '../../model/tensor.ts'
import { tryRequests } from '../../weigh/trial/input-arbitrary.ts'
import type { RequestSize } from '../../weigh/trial/request-plan.ts'
import { type Outcome, toldSmallest } from './law.ts'
import type { Untried } from './sizes-taken.ts'
import type { Trial } from './trial.ts'

/** Runs that shrinking a failing request may take. */
const shrinks = 150

/** Tries a law on generated requests. The first death ends it, and so does the end of the run's time: what is tried after it is not told apart from it. `lenient` passes over requests that are turned away. */
export async function tryLaw<Break>(
  { contract, facts, now, model }: Trial,
  id: string,
  among: RequestSize[],
  { cases, seed, lenient }: { cases: number; seed: number; lenient: boolean },
  law: (request: Named[]) => Promise<Outcome<Break>>,
  told: (by: Break) => Partial<ContractCheck>,
): Promise<ContractCheck> {
  const deaths = model.deaths.length
  const over = () => model.overtime?.() ?? null
  const stopped = () => model.deaths.length > deaths || over() !== null
  const passed: Untried[] = []
  const broken: Break[] = []
  const found = await tryRequests(contract, { among, now, declared: facts }, { cases, seed, shrinks }, async (request) => {
    if (stopped()) return true
    const outcome = await law(request)
    if (outcome?.is === 'broken') broken.push(outcome.by)
    if (outcome?.is === 'untried') passed.push(outcome.untried)
    return outcome?.is !== 'broken'
  })
  if (found.is === 'untried') return { id, status: 'could-not-run', why: `${found.why}.` }
  const by = broken.at(-1)
  if (found.is === 'broken' && by !== undefined)
    return { id, status: 'fail', cases: found.cases, seed, ...told(by), ...toldSmallest(found.smallest) }
  const held = found.cases - passed.length
  const late = over()
  if (late !== null) return { id, status: 'could-not-run', why: late, cases: held, seed }
  const [why] = passed
  if (why !== undefined && (!lenient || held === 0 || model.deaths.length > deaths)) return { id, ...why, cases: held, seed }
  return { id, status: 'pass', cases: held, seed }
}
