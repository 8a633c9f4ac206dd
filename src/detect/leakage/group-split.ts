import { detector } from '../../model/rule.ts'
import type { Flow } from '../../weigh/flow/facts.ts'
import { tornEntities } from '../../weigh/leakage/group-split.ts'
import { leaks } from '../../weigh/leakage/leaks.ts'
import { byGroup } from '../../weigh/leakage/mend/by-group.ts'

export default detector({
  reads: ['programs', 'modules', 'changes', 'declared'],
  *detect(inputs) {
    yield* leaks(inputs, decide, ({ entity, declared, place, chain }, lines, mend) => {
      const shown = chain[0]?.place ?? place
      const facts = { call: lines.code(place), shows: lines.code(shown), at: lines.name(shown) }
      if (entity === null) return { variant: 'elsewhere', facts }
      return declared
        ? { variant: 'declared', facts: { call: facts.call, entity }, ...mend([byGroup(place, entity)]) }
        : { variant: 'entity', facts: { ...facts, entity }, ...mend([byGroup(place, entity)]) }
    })
  },
})

function decide(flow: Flow) {
  return tornEntities(flow)
}
