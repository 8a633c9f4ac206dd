import { labelOf } from '../../model/compact.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'

export default detector({
  reads: ['compact'],
  *detect({ compact }) {
    for (const { key, lines } of valueOf(compact)?.repeated ?? []) {
      yield {
        place: { is: 'description', line: lines.at(-1) ?? null },
        facts: { field: labelOf(key), times: lines.length, lines: lines.join(' and ') },
        text: key,
      }
    }
  },
})
