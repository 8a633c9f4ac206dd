import { detector } from '../../model/rule.ts'
import { fromFuture } from '../../weigh/leakage/future-feature.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { onlyBefore } from '../../weigh/leakage/mend/only-before.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, fromFuture, ({ how, operation, place, chain }, lines, mend) => ({
      variant: how.endsWith('join') ? 'join' : how,
      ...(how === 'backfill' ? { severity: 'W' as const } : {}),
      facts: { call: lines.shortened(operation), trained: lines.name(chain.at(-1)?.place ?? place) },
      ...mend([onlyBefore(place)]),
    }))
  },
})
