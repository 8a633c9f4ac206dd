import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import { joinedTimeless } from '../../weigh/leakage/join-ignores-event-time.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'

export default detector({
  reads: ['programs', 'modules', 'changes'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ operation, keys, times: [left = '', right = ''] }, lines) => ({
      facts: { call: lines.shortened(operation), keys: keys.join(', '), left, right },
    }))
  },
})

function decide(flow: Flow) {
  return joinedTimeless(flow)
}
