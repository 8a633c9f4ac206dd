import { detector } from '../../model/rule.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { chosenOnTest } from '../../weigh/leakage/threshold-on-test.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, chosenOnTest, ({ by, place, chain, evaluation }, lines) => {
      const reported = lines.name(by === 'picked' ? evaluation.place : (chain.at(-1)?.place ?? place))
      return { variant: by, facts: { call: lines.code(place), chosen: lines.name(place), reported } }
    })
  },
})
