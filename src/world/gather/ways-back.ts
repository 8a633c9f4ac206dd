import type { ModelEvidence } from '../../model/evidence.ts'
import type { Read } from '../../model/read.ts'
import { changesModel, type Step } from '../../weigh/model-change.ts'
import { type Restored, restored, wayBack } from '../../weigh/way-back.ts'
import type { PastState, Repository } from '../repository.ts'

/** Histories asked for at once: of forty models GitHub would not bear all in one query. */
const together = 10

/** Finds which models the change takes back to an earlier state of base. The history is asked only where something of a model changed. */
export async function findWaysBack(models: ModelEvidence[], steps: Step[], base: string, repository: Repository): Promise<void> {
  const asked = models.flatMap((model) => {
    if (model.isNew || model.change.policy.length > 0 || !changesModel(model.change)) return []
    const wanted = restored(model.settings, steps, model.change.contract)
    return wanted === null ? [] : [{ model, wanted }]
  })
  for (let at = 0; at < asked.length; at += together)
    await Promise.all(
      asked.slice(at, at + together).map(async ({ model, wanted }) => {
        model.wayBack = found(wanted, await repository.history(base, Object.keys(wanted)), base)
      }),
    )
}

function found(wanted: Restored, history: Read<PastState[]>, base: string): ModelEvidence['wayBack'] {
  if (history.is !== 'read') return history
  const back = wayBack(wanted, history.value, base)
  return back === null ? { is: 'absent' } : { is: 'read', value: back, from: { path: '', commit: back.commit, id: null } }
}
