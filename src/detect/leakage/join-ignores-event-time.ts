import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import { joinedTimeless } from '../../weigh/leakage/join-ignores-event-time.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { asOf } from '../../weigh/leakage/mend/as-of.ts'
import { timelessQueries } from '../../weigh/leakage/timeless-queries.ts'
import { unreadQueries } from '../../weigh/leakage/unread-queries.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'queries', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ how, operation, keys, times, place, certainty }, lines, mend) => {
      const [left = '', right = ''] = times
      return {
        variant: how,
        facts: { call: lines.shortened(operation), keys: keys.join(', '), left, right },
        ...(certainty === 3 ? mend([asOf(place, keys, times)]) : {}),
      }
    })
    yield* unreadQueries(inputs)
    // A scan has no changes.
    yield* timelessQueries(inputs.queries, inputs.declared, inputs.changes.length === 0)
  },
})

function decide(flow: Flow) {
  return joinedTimeless(flow)
}
