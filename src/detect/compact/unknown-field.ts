import { labelOf } from '../../model/compact.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'

export default detector({
  reads: ['compact'],
  *detect({ compact }) {
    for (const { label, nearest, line } of valueOf(compact)?.unknown ?? []) {
      yield { place: { is: 'description', line }, facts: { label, field: labelOf(nearest), line }, text: label }
    }
  },
})
