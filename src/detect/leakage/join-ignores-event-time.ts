import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import { joinedTimeless } from '../../weigh/leakage/join-ignores-event-time.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { asOf } from '../../weigh/leakage/mend/as-of.ts'

export default detector({
  reads: ['programs', 'modules', 'changes'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ operation, keys, times, place, certainty }, lines, mend) => {
      const [left = '', right = ''] = times
      return {
        facts: { call: lines.shortened(operation), keys: keys.join(', '), left, right },
        ...(certainty === 3 ? mend([asOf(place, keys, times)]) : {}),
      }
    })
  },
})

function decide(flow: Flow) {
  return joinedTimeless(flow)
}
