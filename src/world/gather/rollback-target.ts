import type { ModelEvidence } from '../../model/evidence.ts'
import { mapRead, type Read } from '../../model/read.ts'
import { isUri } from '../../weigh/is-uri.ts'
import { changesModel } from '../../weigh/model-change.ts'
import type { Repository } from '../repository.ts'

/** Looks up what a model's `rollback.artifact` names, where that is a path, a tag or a digest. `base` needs no search, a URI gets none. */
export async function findRollbackTargets(models: ModelEvidence[], repository: Repository): Promise<void> {
  await Promise.all(
    models.map(async (model) => {
      const named = model.settings.rollback?.artifact?.trim()
      if (named === undefined || named === 'base' || isUri(named) || !changesModel(model.change)) return
      model.rollbackTarget = targetOf(named, await repository.holds(named.replace(/^\.\//, '')))
    }),
  )
}

/** A name that may be a registry's (`models:/fraud/12`, `fraud:1.2`) or prose is not missing because git does not hold it. */
function targetOf(named: string, holds: Read<boolean>): ModelEvidence['rollbackTarget'] {
  const isOurs = !/[\s:@]/.test(named) || /^(?:sha256|md5|git):/.test(named)
  if (holds.is === 'read' && !holds.value && !isOurs) return { is: 'absent' }
  return mapRead(holds, (found) => ({ named, found }))
}
