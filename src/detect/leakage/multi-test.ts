import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import type { Link } from '../../weigh/leakage/chain.ts'
import { proof } from '../../weigh/leakage/evidence.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { usedAgain } from '../../weigh/leakage/multi-test.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ by, pair, other }, lines) => {
      const scored = lines.name(pair.evaluation.place)
      const again = other === null ? scored : lines.name(other.place)
      return { variant: again === scored ? 'loop' : by, facts: { scored, other: again } }
    })
  },
})

/** One finding for a program: its test set is used up once. */
function decide(flow: Flow) {
  const found = usedAgain(flow)
  if (found === null) return []
  const { pair, other, by } = found
  const steps = proof(flow, pair)
  const more: Link[] = other === null ? [] : [{ place: other.place, what: other.is === 'validation' ? 'validated' : 'scored' }]
  // Rows are watched before they are scored; another model comes after.
  const chain = by === 'validation' ? [...steps.slice(0, -1), ...more, ...steps.slice(-1)] : [...steps, ...more]
  return [{ ...found, place: pair.evaluation.place, chain }]
}
