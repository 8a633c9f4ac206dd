import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { withoutColumn } from '../../weigh/leakage/mend/without-column.ts'
import { targetInside } from '../../weigh/leakage/target-in-features.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ how, target, column, place, chain }, lines, mend) => ({
      variant: how,
      facts: { target: told(target), column: told(column), call: lines.code(place), trained: lines.name(chain.at(-1)?.place ?? place) },
      ...mend(withoutColumn(column)),
    }))
  },
})

/** Where the target itself stayed, the training is the line to look at; what made the target is no offence. */
function decide(flow: Flow) {
  return targetInside(flow).map((found) => (found.how === 'itself' ? { ...found, place: found.chain.at(-1)?.place ?? found.place } : found))
}

/** A column that is known by its place alone, as it is written: `[:, 2]`. */
function told(column: string): string {
  const [, place] = /^#(-?\d+)@/.exec(column) ?? []
  return place === undefined ? column : `[:, ${place}]`
}
