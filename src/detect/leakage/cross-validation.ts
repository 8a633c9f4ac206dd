import { detector } from '../../model/rule.ts'
import { listed } from '../../weigh/gate-facts.ts'
import { fittedOutside } from '../../weigh/leakage/cross-validation.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { learnedAs } from '../../weigh/leakage/learned-as.ts'
import { intoPipeline } from '../../weigh/leakage/mend/into-pipeline.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, fittedOutside, ({ cause, operation, by, place, places, chain }, lines, mend) => {
      const own = cause === 'learned' ? learnedAs(place, lines, places) : { call: lines.shortened(operation) }
      const others = listed(
        places.map((it) => lines.name(it)).filter((name) => name !== lines.name(place)),
        3,
      )
      return {
        variant: others === '' ? cause : 'several',
        facts: { ...own, by: lines.shortened(by), others },
        ...mend([intoPipeline(place, chain.at(-1)?.place ?? place)]),
      }
    })
  },
})
