import type { Named } from '../../model/tensor.ts'
import { toleranceOf } from '../../weigh/tolerance-of.ts'
import type { Broken } from '../../weigh/trial/broken-clause.ts'
import { brokenOrder } from '../../weigh/trial/broken-order.ts'
import { type Climb, ladders } from '../../weigh/trial/moved-value.ts'
import { rowAxes } from '../../weigh/trial/rows.ts'
import type { Untried } from './sizes-taken.ts'
import type { Trial } from './trial.ts'
import { untried } from './untried.ts'

/** What an output breaks of the orders in an input that it declares, tried from one request; or why that could not be tried. */
export async function orderInInput(
  trial: Trial,
  output: string,
  request: readonly Named[],
  climb: Climb,
): Promise<Broken | Untried | null> {
  const { contract, facts, now, model, provider } = trial
  const axes = rowAxes(contract, 'inputs', facts)
  for (const { in: name, is } of contract.outputs[output]?.monotone ?? []) {
    const input = name === undefined ? undefined : contract.inputs[name]
    if (name === undefined || input === undefined) continue
    const climbs = ladders(request, name, input, axes, now, climb)
    if ('why' in climbs) return { status: 'could-not-run', why: `${output} cannot be tried as ${name} grows: ${climbs.why}.` }
    for (const { steps } of climbs) {
      let last: { from: Named; value: (typeof steps)[number]['value'] } | null = null
      for (const { value, request: moved } of steps) {
        const answer = await model.run(moved, `output/${output} as ${name} grows`)
        if (answer.is !== 'ok') return untried(answer, provider)
        const given = answer.value.outputs.find((it) => it.name === output)
        if (given?.value.is !== 'tensor') return null
        const after = given.value.tensor
        const broken =
          last?.from.value.is === 'tensor'
            ? brokenOrder(
                { output, input: name, from: last.value, to: value, before: last.from.value.tensor, after },
                is,
                toleranceOf(contract, after.type, provider),
              )
            : null
        if (broken !== null) return broken
        last = { from: given, value }
      }
    }
  }
  return null
}
