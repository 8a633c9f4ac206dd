import { detector } from '../../model/rule.ts'
import { dataOf } from '../../weigh/leakage/data-of.ts'
import { encodedBefore } from '../../weigh/leakage/encode-before-split.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, encodedBefore, ({ learned: { place }, chain }, lines) => {
      const scored = chain.at(-1)?.place ?? place
      return {
        facts: { call: lines.code(place), data: lines.shortened(dataOf(lines.whole(place), 'learned')), scored: lines.name(scored) },
      }
    })
  },
})
