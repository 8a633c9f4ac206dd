import type { ModelEvidence } from '../../model/evidence.ts'
import type { Read } from '../../model/read.ts'
import { changesModel, type Step } from '../../weigh/model-change.ts'
import { type Restored, restored, wayBack } from '../../weigh/way-back.ts'
import type { PastState, Repository } from '../repository.ts'

/** Finds which models the change takes back to an earlier state of base. The history is asked once, and only where something of a model changed. */
export async function findWaysBack(models: ModelEvidence[], steps: Step[], base: string, repository: Repository): Promise<void> {
  const asked = models.flatMap((model): { model: ModelEvidence; wanted: Restored }[] => {
    if (model.isNew || model.change.policy.length > 0 || !changesModel(model.change)) return []
    const wanted = restored(model.settings, steps)
    return wanted === null ? [] : [{ model, wanted }]
  })
  if (asked.length === 0) return
  const paths = new Set(asked.flatMap(({ wanted }) => Object.keys(wanted)))
  const history = await repository.history(base, [...paths])
  for (const { model, wanted } of asked) model.wayBack = found(wanted, history)
}

function found(wanted: Restored, history: Read<PastState[]>): ModelEvidence['wayBack'] {
  if (history.is !== 'read') return history
  const back = wayBack(wanted, history.value)
  return back === null ? { is: 'absent' } : { is: 'read', value: back, from: { path: '', commit: back.commit, id: null } }
}
