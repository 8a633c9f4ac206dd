import type { ContractCheck } from '../../model/contract-run.ts'
import type { Named } from '../../model/tensor.ts'
import { toleranceOf } from '../../weigh/tolerance-of.ts'
import { exampleInputs } from '../../weigh/trial/example-inputs.ts'
import { valueClose } from '../../weigh/value-close.ts'
import { outputsOf, toldApart } from './law.ts'
import { sizesTaken } from './sizes-taken.ts'
import type { Trial } from './trial.ts'

/** Requests that are each run three times. */
const mostRequests = 6

/** Whether two runs agree: some requests, then the same in the opposite order, then again, so that what a run leaves behind shows too. */
export async function deterministicCheck(trial: Trial): Promise<ContractCheck> {
  const id = 'law/deterministic'
  const { contract, provider } = trial
  const requests = await requestsOf(trial)
  if ('why' in requests) return { id, ...requests }
  const first: Named[][] = []
  for (const request of requests) {
    const outputs = await outputsOf(trial, request, id)
    if ('why' in outputs) return { id, ...outputs }
    first.push(outputs)
  }
  const order = requests.map((_, at) => at)
  for (const at of [...order.toReversed(), ...order]) {
    const again = await outputsOf(trial, requests[at] as Named[], id)
    if ('why' in again) return { id, ...again }
    for (const { name, value } of first[at] ?? []) {
      const other = again.find((it) => it.name === name)
      const found = other && valueClose(other.value, value, { tolerance: (type) => toleranceOf(contract, type, provider), nanEqual: true })
      if (found?.is !== 'apart') continue
      const why = `Two runs of one request differ in ${name}: ${found.why}. Fix the seed, leave out dropout, or write deterministic: false.`
      return { id, status: 'fail', ...toldApart({ output: name, why, worst: found.worst }), why }
    }
  }
  const why = dropoutLeftOn(trial.facts.dropouts)
  return { id, status: why === null ? 'pass' : 'fail', cases: requests.length, ...(why !== null && { why }) }
}

/** Dropout that the runtime takes out while it optimises: two runs agree here, and nowhere else. */
function dropoutLeftOn(count: number): string | null {
  if (count === 0) return null
  const what = count === 1 ? 'a Dropout that is' : `${count} Dropouts that are`
  return `The model holds ${what} switched on (training_mode) without a seed. Two runs agree here only because this runtime optimises it away; export the model for evaluation, or write deterministic: false.`
}

async function requestsOf(trial: Trial): Promise<Named[][] | Exclude<Awaited<ReturnType<typeof sizesTaken>>, unknown[]>> {
  const { contract, facts, now } = trial
  const taken = await sizesTaken(trial)
  if ('why' in taken) return taken
  const most = taken.at(-1)
  const ordinary = trial.example(most?.rows ?? 1)
  const made = [...taken.slice(-2), ...taken.slice(0, 1)].flatMap(({ rows, sizes }) => {
    const inputs = exampleInputs(contract, { rows, sizes, now, seed: contract.generated.seed, declared: facts })
    return 'why' in inputs ? [] : [inputs]
  })
  // Of another size than was tried, so that it may be turned away.
  const golden = 'why' in ordinary || (await trial.model.run(ordinary, 'law/deterministic')).is === 'refused' ? [] : [ordinary]
  return [...golden, ...made].slice(0, mostRequests)
}
