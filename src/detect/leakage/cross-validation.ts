import { detector } from '../../model/rule.ts'
import { fittedOutside } from '../../weigh/leakage/cross-validation.ts'
import { dataOf } from '../../weigh/leakage/data-of.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { intoPipeline } from '../../weigh/leakage/mend/into-pipeline.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, fittedOutside, ({ cause, operation, by, place, chain }, lines, mend) => ({
      variant: cause,
      facts: { call: lines.shortened(operation), data: lines.shortened(dataOf(operation, cause)), by: lines.shortened(by) },
      ...mend([intoPipeline(place, chain.at(-1)?.place ?? place)]),
    }))
  },
})
