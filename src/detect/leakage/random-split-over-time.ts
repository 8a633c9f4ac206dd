import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { inOrder } from '../../weigh/leakage/mend/in-order.ts'
import { shuffledOverTime } from '../../weigh/leakage/random-split-over-time.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ asks, evidence, place }, lines, mend) => {
      const [first = place, second = first] = evidence.map((mark) => mark.place)
      const facts = { call: lines.code(place), split: lines.name(place), shows: lines.code(first), also: lines.code(second) }
      if (asks) return { variant: 'asks', severity: 'Q', facts }
      // One sign, and the contract's word.
      return { variant: evidence.length === 1 ? 'declared' : 'proven', facts, ...mend([inOrder(place, evidence)]) }
    })
  },
})

function decide(flow: Flow) {
  return shuffledOverTime(flow)
}
