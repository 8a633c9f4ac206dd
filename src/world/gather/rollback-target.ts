import type { ModelEvidence } from '../../model/evidence.ts'
import { mapRead } from '../../model/read.ts'
import { changesModel } from '../../weigh/model-change.ts'
import type { Repository } from '../repository.ts'
import { isUri } from './model-files-read.ts'

/** Looks up what a model's `rollback.artifact` names, where that is a path, a tag or a digest. `base` needs no search, a URI gets none. */
export async function findRollbackTargets(models: ModelEvidence[], repository: Repository): Promise<void> {
  await Promise.all(
    models.map(async (model) => {
      const named = model.settings.rollback?.artifact?.trim()
      if (named === undefined || named === 'base' || isUri(named) || !changesModel(model.change)) return
      model.rollbackTarget = mapRead(await repository.holds(named.replace(/^\.\//, '')), (found) => ({ named, found }))
    }),
  )
}
