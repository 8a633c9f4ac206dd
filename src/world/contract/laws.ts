import type { ContractCheck } from '../../model/contract-run.ts'
import type { Named } from '../../model/tensor.ts'
import { lawsAsked } from '../../weigh/checks-asked.ts'
import type { Broken } from '../../weigh/trial/broken-clause.ts'
import type { RequestSize } from '../../weigh/trial/request-plan.ts'
import type { Apart } from '../../weigh/trial/row-closeness.ts'
import { signatureCheck } from '../../weigh/trial/signature-check.ts'
import { brokenByRefusal, unboundedInputs, withMend } from '../../weigh/trial/turned-away.ts'
import { brokenOutputs } from '../../weigh/trial/valid-output.ts'
import { type Outcome, toldApart, toldSmallest } from './law.ts'
import { orderInInput } from './order-in-input.ts'
import { toldBroken } from './outputs.ts'
import { permutation, type RowLaw, rowIndependent } from './row-laws.ts'
import { sizesTaken } from './sizes-taken.ts'
import type { Part, Trial } from './trial.ts'
import { tryLaw } from './try-law.ts'
import { untried } from './untried.ts'

/** Laws of rows take several runs for each request. */
const mostRowCases = 10

/** The laws that the contract leaves on, each on generated requests; that two runs agree is asked by itself, before all others. */
export const laws: Part = async (trial) => {
  const asked = lawsAsked(trial.contract).filter((law) => law !== 'deterministic')
  const taken = await sizesTaken(trial)
  const checks: ContractCheck[] = []
  for (const law of asked) {
    const id = `law/${law}`
    if ('why' in taken) checks.push({ id, ...taken })
    else if (law === 'generated') checks.push(await generated(trial, taken))
    else checks.push(await ofRows(trial, id, law === 'permutation' ? permutation : rowIndependent, taken))
  }
  return checks
}

/** Outputs stay valid on generated requests. */
async function generated(trial: Trial, among: RequestSize[]): Promise<ContractCheck> {
  const { contract, model, provider } = trial
  const bounded = unboundedInputs(contract).length === 0
  // What the model declares otherwise is told by the signature.
  const otherwise = signatureCheck(contract, trial.facts).outputs
  if (Object.keys(contract.outputs).every((name) => otherwise.has(name)))
    return { id: 'law/generated', status: 'could-not-run', why: 'The signature differs in every output, see signature.' }
  const holds = async (request: Named[]): Promise<Outcome<Broken>> => {
    const answer = await model.run(request, 'law/generated')
    if (answer.is === 'refused' && bounded) return { is: 'broken', by: brokenByRefusal(contract, answer.why) }
    if (answer.is !== 'ok') {
      const { status, why } = untried(answer, provider)
      return { is: 'untried', untried: { status, why: answer.is === 'refused' ? withMend(contract, why) : why } }
    }
    const found = brokenOutputs(contract, request, answer.value.outputs, provider).find(({ output }) => !otherwise.has(output))
    if (found !== undefined) return { is: 'broken', by: found }
    for (const [name, { monotone }] of Object.entries(contract.outputs)) {
      if (otherwise.has(name) || !monotone.some((it) => it.in !== undefined)) continue
      const moved = await orderInInput(trial, name, request, { values: 3, places: 2 })
      if (moved !== null && 'clause' in moved) return { is: 'broken', by: moved }
    }
    return null
  }
  const { cases, seed } = contract.generated
  return tryLaw(trial, 'law/generated', among, { cases, seed, lenient: false }, holds, (broken) => ({
    ...toldBroken(broken),
    why: `${broken.why}.`,
  }))
}

async function ofRows(trial: Trial, id: string, law: RowLaw, taken: RequestSize[]): Promise<ContractCheck> {
  const one = taken.some(({ rows }) => rows === 1)
  const several = taken.filter(({ rows }) => rows > 1)
  if (several.length === 0)
    return {
      id,
      status: 'could-not-run',
      why: 'The model takes one row and no more, so there is nothing to compare; write the 1 in `shape`.',
    }
  const told = (apart: Apart) => ({ ...toldApart(apart), why: `${wordsOf(id)} ${apart.why}.` })
  const ordinary = trial.example(several.at(-1)?.rows ?? 2)
  const outcome = 'why' in ordinary ? null : await law(trial, ordinary, { one })
  if (outcome?.is === 'untried' && outcome.untried.status === 'unsupported') return { id, ...outcome.untried }
  const { cases, seed } = trial.contract.generated
  const check = await tryLaw(
    trial,
    id,
    several,
    { cases: Math.min(cases, mostRowCases), seed, lenient: true },
    (request) => law(trial, request, { one }),
    told,
  )
  // A generated request that breaks it too is made small; the ordinary one is as large as it came.
  if (check.status === 'fail' || outcome?.is !== 'broken' || 'why' in ordinary) return check
  return { id, status: 'fail', cases: 1, ...told(outcome.by), ...toldSmallest(ordinary) }
}

const wordsOf = (id: string) =>
  id === 'law/permutation' ? 'Rows in another order give other outputs:' : 'A row in its batch is not what it is by itself:'
