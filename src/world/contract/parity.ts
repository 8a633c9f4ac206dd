import type { ContractCheck } from '../../model/contract-run.ts'
import type { Named } from '../../model/tensor.ts'
import { type BothSaid, parityAsked, parityChecks, parityComparing } from '../../weigh/trial/parity-checks.ts'
import { valueClose } from '../../weigh/value-close.ts'
import { type NamedRequest, parityRequests } from './parity-requests.ts'
import type { LiveModel, Trial } from './trial.ts'
import { untried } from './untried.ts'

export type { NamedRequest } from './parity-requests.ts'

/** Asks the model on its provider and on the CPU the same, inputs of golden cases and made ones, and compares output by output. */
export async function parity(trial: Trial, cpu: LiveModel, golden: NamedRequest[]): Promise<ContractCheck[]> {
  const { contract, provider, model } = trial
  const asked = parityAsked(contract, provider)
  if (asked.length === 0) return []
  const all = (said: Pick<ContractCheck, 'status' | 'why'>): ContractCheck[] => asked.map(({ id }) => ({ id, ...said }))
  const { made, why } = parityRequests(trial)
  const said: BothSaid[] = []
  let refusedByCpu = why
  let steady = false
  for (const { name, inputs } of [...golden, ...made]) {
    const here = await cpu.run(inputs, `parity, ${name}, on the CPU`)
    if (here.is === 'died' || here.is === 'out-of-time') return all(untried(here, 'cpu'))
    if (here.is !== 'ok') {
      refusedByCpu = here.why
      continue
    }
    const there = await model.run(inputs, `parity, ${name}`)
    if (there.is === 'refused') {
      said.push({ request: name, turnedAway: there.why })
      continue
    }
    if (there.is !== 'ok') return all(untried(there, provider))
    if (!steady) {
      const again = [await cpu.run(inputs, `parity, ${name}, on the CPU`), await model.run(inputs, `parity, ${name}`)]
      steady = [here, there].every((once, at) => alike(once.value.outputs, again[at], parityComparing(contract, provider)))
      if (!steady) return all({ status: 'could-not-run', why: unsteady(name, contract.deterministic) })
    }
    said.push({ request: name, cpu: here.value.outputs, there: there.value.outputs })
  }
  if (said.length === 0)
    return all({ status: 'could-not-run', why: `The CPU takes no request that could be compared: ${refusedByCpu ?? ''}` })
  return parityChecks(contract, provider, said)
}

function alike(
  once: Named[],
  again: Awaited<ReturnType<LiveModel['run']>> | undefined,
  comparing: ReturnType<typeof parityComparing>,
): boolean {
  if (again?.is !== 'ok') return false
  return again.value.outputs.every(({ value }, at) => {
    const before = once[at]?.value
    return before !== undefined && valueClose(value, before, comparing).is === 'close'
  })
}

function unsteady(request: string, deterministic: boolean): string {
  const mend = deterministic ? 'see law/deterministic' : 'with `parity: false` it is not asked for'
  return `Two runs of this model differ on ${request}, so comparing proves nothing; ${mend}.`
}
