import type { Named } from '../../model/tensor.ts'
import { type Apart, apartIn } from '../../weigh/trial/row-closeness.ts'
import { permuteRows, rowAxes, rowsOf, takeRows } from '../../weigh/trial/rows.ts'
import { signatureCheck } from '../../weigh/trial/signature-check.ts'
import { type Outcome, outputsOf } from './law.ts'
import type { Untried } from './sizes-taken.ts'
import type { Trial } from './trial.ts'

/** A law of rows, tried on one request of several. */
export type RowLaw = (trial: Trial, request: Named[], sizes: { one: boolean }) => Promise<Outcome<Apart>>

/** Outputs that have rows, with as many of them as the request: the others are the whole batch's, or declared otherwise, and are not compared. */
async function rowsOut(trial: Trial, request: Named[], during: string): Promise<Named[] | Untried> {
  const outputs = await outputsOf(trial, request, during)
  if ('why' in outputs) return outputs
  const axes = rowAxes(trial.contract, 'outputs', trial.facts)
  const rows = rowsOf(request, rowAxes(trial.contract, 'inputs', trial.facts))
  const otherwise = signatureCheck(trial.contract, trial.facts).outputs
  const counted = outputs.filter(({ name }) => axes(name).length > 0 && !otherwise.has(name))
  if (counted.length === 0)
    return {
      status: 'could-not-run',
      why: 'No output has the dimension that counts rows; write its name in the shape of one, or batch: joint.',
    }
  const other = counted.find((output) => rowsOf([output], axes) !== rows)
  if (other === undefined) return counted
  return { status: 'could-not-run', why: `${other.name} has not as many rows as the request, so rows cannot be compared.` }
}

/**
 * A row in its batch, the same row in a batch of nothing but itself, and alone where the model takes one row. It stands first each time:
 * what depends on a row's place is found by `permutation`.
 */
export const rowIndependent: RowLaw = async (trial, request, { one }) => {
  const { contract, provider, facts } = trial
  const [into, out] = [rowAxes(contract, 'inputs', facts), rowAxes(contract, 'outputs', facts)]
  const rows = rowsOf(request, into) ?? 0
  const order = Array.from({ length: rows }, (_, at) => at)
  const first = async (batch: number[]) => {
    const outputs = await rowsOut(trial, takeRows(request, batch, into), 'law/row-independent')
    return 'why' in outputs ? outputs : takeRows(outputs, [0], out)
  }
  for (const row of new Set([0, rows - 1])) {
    const among = await first([...order.slice(row), ...order.slice(0, row)])
    const doubled = await first(order.map(() => row))
    const alone = one ? await first([row]) : doubled
    for (const outcome of [among, doubled, alone]) if ('why' in outcome) return { is: 'untried', untried: outcome }
    const found =
      apartIn(among as Named[], doubled as Named[], { contract, provider, otherKernels: false }) ??
      apartIn(among as Named[], alone as Named[], { contract, provider, otherKernels: true })
    if (found !== null) return { is: 'broken', by: found }
  }
  return null
}

/** Rows in another order give the outputs in that order. */
export const permutation: RowLaw = async (trial, request) => {
  const { contract, provider, facts } = trial
  const [into, out] = [rowAxes(contract, 'inputs', facts), rowAxes(contract, 'outputs', facts)]
  const order = Array.from({ length: rowsOf(request, into) ?? 0 }, (_, at) => at)
  const straight = await rowsOut(trial, request, 'law/permutation')
  if ('why' in straight) return { is: 'untried', untried: straight }
  for (const turned of [order.toReversed(), [...order.slice(1), ...order.slice(0, 1)]]) {
    const outputs = await rowsOut(trial, permuteRows(request, turned, into), 'law/permutation')
    if ('why' in outputs) return { is: 'untried', untried: outputs }
    const found = apartIn(outputs, permuteRows(straight, turned, out), { contract, provider, otherKernels: false })
    if (found !== null) return { is: 'broken', by: found }
  }
  return null
}
