import { detector } from '../../model/rule.ts'
import { encodedBefore } from '../../weigh/leakage/encode-before-split.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { learnedAs } from '../../weigh/leakage/learned-as.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, encodedBefore, ({ learned: { place }, chain }, lines) => ({
      facts: { ...learnedAs(place, lines), scored: lines.name(chain.at(-1)?.place ?? place) },
    }))
  },
})
