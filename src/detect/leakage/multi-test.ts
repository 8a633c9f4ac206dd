import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import { calledFrom } from '../../weigh/leakage/called-from.ts'
import { asked, type Link } from '../../weigh/leakage/chain.ts'
import { proof } from '../../weigh/leakage/evidence.ts'
import { leaks, type Told } from '../../weigh/leakage/leaks.ts'
import { usedAgain } from '../../weigh/leakage/multi-test.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ by, place, other, written }, lines): Told => {
      const scored = lines.name(place)
      if (other === null) {
        const loop = written === undefined ? scored : lines.name(written)
        return loop === scored ? { variant: 'loop', facts: { scored } } : { variant: 'turns', facts: { scored, loop } }
      }
      const both = [place, other.place].toSorted((a, b) => a.cell - b.cell || a.from - b.from)
      if (lines.name(other.place) !== scored) {
        const [first = scored, second = scored] = by === 'model' ? both.map((it) => lines.name(it)) : [scored, lines.name(other.place)]
        return { variant: by, facts: { scored: first, other: second } }
      }
      const [first = scored, second = scored] = calledFrom([place, other.place], lines).flatMap((call) =>
        call === null ? [] : lines.name(call),
      )
      return first === second ? { variant: 'loop', facts: { scored } } : { variant: 'called', facts: { scored, first, second } }
    })
  },
})

/** One finding for a program: its test set is used up once. */
function decide(flow: Flow) {
  const found = usedAgain(flow)
  if (found === null) return []
  const { pair, other, by, loop } = found
  const steps = proof(flow, pair)
  const more: Link[] = other === null ? [] : [asked(other)]
  // Rows are watched before they are scored; another model comes after.
  const chain = by === 'validation' ? [...steps.slice(0, -1), ...more, ...steps.slice(-1)] : [...steps, ...more]
  return [{ ...found, place: pair.evaluation.place, chain, written: loop === null ? undefined : flow.written.get(loop) }]
}
